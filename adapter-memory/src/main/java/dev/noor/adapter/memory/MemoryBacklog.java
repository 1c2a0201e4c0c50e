package dev.noor.adapter.memory;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.noor.adapter.memory.Outgoing.State;
import dev.noor.ports.pipeline.Backlog;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What waits in a {@link MemoryConversationStore}. Thread-safe. */
public final class MemoryBacklog implements Backlog {
    private static final Set<State> TOLD =
            Set.of(State.PENDING, State.SENDING, State.UNKNOWN, State.FAILED, State.DEAD);

    private final MemoryConversationStore conversations;

    public MemoryBacklog(MemoryConversationStore conversations) {
        this.conversations = conversations;
    }

    @Override
    public Counts count() {
        synchronized (conversations) {
            long leased = conversations.all().stream()
                    .filter(chat -> chat.work().isLeased())
                    .count();
            long wanted = conversations.all().stream()
                    .filter(chat -> chat.work().isWanted())
                    .count();
            Map<String, Long> outgoing = conversations.all().stream()
                    .flatMap(chat -> chat.outgoing().stream())
                    .filter(sent -> TOLD.contains(sent.state()))
                    .collect(groupingBy(sent -> sent.state().name().toLowerCase(Locale.ROOT), counting()));
            return new Counts(wanted - leased, leased, outgoing);
        }
    }
}
