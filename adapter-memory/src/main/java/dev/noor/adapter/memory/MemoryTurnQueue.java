package dev.noor.adapter.memory;

import dev.noor.ports.conversation.ConversationStore.CommitResult;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.pipeline.ReplicaId;
import dev.noor.ports.pipeline.Replicas;
import dev.noor.ports.pipeline.TurnLease;
import dev.noor.ports.pipeline.TurnQueue;
import dev.noor.ports.turn.TurnCommit;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The turns due in a {@link MemoryConversationStore}. Thread-safe: every method holds the store's lock. */
public final class MemoryTurnQueue implements TurnQueue, Replicas {
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final MemoryConversationStore conversations;
    private final InstantSource machineTime;
    private final Map<ReplicaId, Instant> seen = new HashMap<>();

    public MemoryTurnQueue(MemoryConversationStore conversations, InstantSource machineTime) {
        this.conversations = conversations;
        this.machineTime = machineTime;
    }

    @Override
    public Optional<TurnLease> claim(ReplicaId by) {
        synchronized (conversations) {
            Instant now = machineTime.instant();
            Optional<Chat> due = conversations.all().stream()
                    .filter(chat -> chat.work().isFree(now))
                    .min(Comparator.comparing(chat -> chat.work().due()));
            return due.map(chat -> {
                Work work = chat.work();
                work.claim(by, now);
                return new TurnLease(
                        chat.conversation().address().tenant(),
                        chat.conversation().id(),
                        work.epoch(),
                        work.attempts());
            });
        }
    }

    @Override
    public int keep(Collection<TurnLease> leases) {
        synchronized (conversations) {
            List<Chat> held =
                    leases.stream().flatMap(lease -> held(lease).stream()).toList();
            held.forEach(chat -> chat.work().keep(machineTime.instant()));
            return held.size();
        }
    }

    @Override
    public Completion complete(TurnLease lease, TurnCommit turn, Latecomers latecomers) {
        if (!turn.after().id().equals(lease.conversation())) {
            throw new IllegalArgumentException("a lease is for turns of its own conversation");
        }
        synchronized (conversations) {
            Optional<Chat> held = held(lease);
            if (held.isEmpty()) {
                return Completion.LOST;
            }
            if (latecomers == Latecomers.READ_THEM_FIRST && isOvertaken(held.get(), turn)) {
                return Completion.OVERTAKEN;
            }
            CommitResult result = conversations.commit(turn);
            if (result == CommitResult.COMMITTED) {
                turn.followUp().ifPresent(plan -> held.get().reminders().plan(lease.conversation(), plan));
                turn.replies().forEach(reply -> held.get().outgoing().add(new Outgoing(reply, machineTime.instant())));
            }
            settle(held.get());
            return result == CommitResult.COMMITTED ? Completion.STORED : Completion.LOST;
        }
    }

    private static boolean isOvertaken(Chat chat, TurnCommit turn) {
        return !turn.answered()
                .containsAll(chat.unanswered().stream().map(InboundMessage::id).toList());
    }

    @Override
    public void release(TurnLease lease) {
        synchronized (conversations) {
            held(lease).ifPresent(this::settle);
        }
    }

    @Override
    public void fail(TurnLease lease, String code, Duration backoff) {
        synchronized (conversations) {
            held(lease).ifPresent(chat -> chat.work().fail(backoff, machineTime.instant()));
        }
    }

    @Override
    public void bury(TurnLease lease, String code) {
        synchronized (conversations) {
            held(lease).ifPresent(chat -> {
                chat.giveUp();
                settle(chat);
            });
        }
    }

    @Override
    public void beat(ReplicaId replica) {
        synchronized (conversations) {
            Instant now = machineTime.instant();
            seen.put(replica, now);
            List<ReplicaId> silent = seen.entrySet().stream()
                    .filter(entry -> entry.getValue().plus(SILENCE).isBefore(now))
                    .map(Map.Entry::getKey)
                    .toList();
            silent.forEach(this::leave);
        }
    }

    @Override
    public void leave(ReplicaId replica) {
        synchronized (conversations) {
            seen.remove(replica);
            conversations.all().stream()
                    .map(Chat::work)
                    .filter(work -> work.isOwnedBy(replica))
                    .forEach(work -> work.takeAway(machineTime.instant()));
        }
    }

    private Optional<Chat> held(TurnLease lease) {
        return conversations.all().stream()
                .filter(chat -> chat.conversation().id().equals(lease.conversation()))
                .filter(chat -> chat.work().isHeld(lease.epoch()))
                .findFirst();
    }

    private void settle(Chat chat) {
        chat.work().settle(!chat.unanswered().isEmpty(), machineTime.instant());
    }
}
