package dev.noor.adapter.memory;

import dev.noor.adapter.memory.Outgoing.State;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.pipeline.Outbox;
import dev.noor.ports.pipeline.ReplicaId;
import dev.noor.ports.pipeline.Sending;
import dev.noor.ports.pipeline.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;

/** The replies that {@link MemoryTurnQueue} left to send. Thread-safe: every method holds the store's lock. */
public final class MemoryOutbox implements Outbox {
    private final MemoryConversationStore conversations;
    private final InstantSource machineTime;
    private final InstantSource businessTime;

    public MemoryOutbox(MemoryConversationStore conversations, InstantSource machineTime, InstantSource businessTime) {
        this.conversations = conversations;
        this.machineTime = machineTime;
        this.businessTime = businessTime;
    }

    private record Head(Chat chat, Outgoing outgoing) {}

    @Override
    public Optional<Sending> claim(ReplicaId by) {
        synchronized (conversations) {
            Instant now = machineTime.instant();
            for (Optional<Head> head = next(now); head.isPresent(); head = next(now)) {
                Outgoing outgoing = head.get().outgoing();
                Optional<State> stopped = stopped(head.get(), now);
                if (stopped.isPresent()) {
                    outgoing.stop(stopped.get());
                } else {
                    Sending sending = new Sending(
                            head.get().chat().conversation().address(),
                            outgoing.message(),
                            outgoing.attempts() + 1,
                            outgoing.epoch() + 1,
                            outgoing.age(now),
                            outgoing.uncertain(now));
                    outgoing.claim(now);
                    return Optional.of(sending);
                }
            }
            return Optional.empty();
        }
    }

    private Optional<Head> next(Instant now) {
        return conversations.all().stream()
                .flatMap(chat -> chat.firstToSend().map(first -> new Head(chat, first)).stream())
                .filter(head -> head.outgoing().isDue(now))
                .min(Comparator.comparing(head -> head.outgoing().next()));
    }

    private Optional<State> stopped(Head head, Instant now) {
        Optional<Duration> uncertain = head.outgoing().uncertain(now);
        if (uncertain.isPresent()) {
            return uncertain.filter(since -> since.compareTo(SAME_ID) > 0).map(since -> State.UNKNOWN);
        }
        return switch (head.chat().conversation().mode()) {
            case MUTED, ERASED -> Optional.of(State.CANCELLED);
            case BOT, HANDOFF, MANUAL -> tooLate(head);
        };
    }

    private Optional<State> tooLate(Head head) {
        Outgoing outgoing = head.outgoing();
        Chat chat = head.chat();
        Instant now = businessTime.instant();
        if (outgoing.isUnasked() && !chat.unanswered().isEmpty()) {
            return Optional.of(State.CANCELLED);
        }
        boolean needsWindow = !(outgoing.message().content() instanceof OutboundContent.Template);
        return outgoing.isTooLate(now) || needsWindow && chat.work().isWindowClosed(now)
                ? Optional.of(State.EXPIRED)
                : Optional.empty();
    }

    @Override
    public void settle(Sending sending, Settlement settlement) {
        synchronized (conversations) {
            conversations.all().stream()
                    .flatMap(chat -> chat.outgoing().stream())
                    .filter(outgoing ->
                            outgoing.message().id().equals(sending.message().id()))
                    .forEach(outgoing -> outgoing.settle(
                            sending.epoch(), sending.uncertain().isEmpty(), settlement, machineTime.instant()));
        }
    }
}
