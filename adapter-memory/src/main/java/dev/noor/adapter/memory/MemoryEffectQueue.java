package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.EffectQueue;
import dev.noor.ports.pipeline.EffectRequest;
import dev.noor.ports.pipeline.EffectSettlement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Work outside, in memory. Of what failed nobody is told but those who look at {@link #ended()}. Thread-safe: every
 * method holds the queue's lock.
 */
public final class MemoryEffectQueue implements EffectQueue {
    private final InstantSource machineTime;
    private final List<Wanted> all = new ArrayList<>();

    public MemoryEffectQueue(InstantSource machineTime) {
        this.machineTime = machineTime;
    }

    /** Work that somebody wants, and what became of it so far. */
    private static final class Wanted {
        private final UUID id;
        private final TenantId tenant;
        private final Optional<ConversationId> conversation;
        private final EffectRequest request;
        private final Optional<UUID> needs;
        private final Instant written;
        private Optional<EffectSettlement> last = Optional.empty();
        private Instant next;
        private Instant leasedUntil = Instant.MIN;
        private Optional<Instant> doubtedSince = Optional.empty();
        private int attempts;
        private long epoch;

        private Wanted(
                UUID id,
                TenantId tenant,
                Optional<ConversationId> conversation,
                EffectRequest request,
                Optional<UUID> needs,
                Instant now) {
            this.id = id;
            this.tenant = tenant;
            this.conversation = conversation;
            this.request = request;
            this.needs = needs;
            this.written = now;
            this.next = now;
        }

        private boolean isDone() {
            return last.filter(EffectSettlement.Done.class::isInstance).isPresent();
        }

        private boolean isOpen() {
            return !isDone() && !hasFailed();
        }

        private boolean hasFailed() {
            return last.filter(end -> end instanceof EffectSettlement.Failed || end instanceof EffectSettlement.Dead)
                    .isPresent();
        }
    }

    /**
     * Leaves work behind, as a turn does; due at once, after other work of the same conversation and kind.
     *
     * @param needs the work that must be done before
     */
    public synchronized void want(
            UUID id,
            TenantId tenant,
            Optional<ConversationId> conversation,
            EffectRequest request,
            Optional<UUID> needs) {
        all.add(new Wanted(id, tenant, conversation, request, needs, machineTime.instant()));
    }

    /** The work that failed or was given up. */
    public synchronized List<UUID> ended() {
        return all.stream().filter(Wanted::hasFailed).map(wanted -> wanted.id).toList();
    }

    @Override
    public synchronized Optional<EffectLease> claim(Set<EffectKind> kinds) {
        Instant now = machineTime.instant();
        return all.stream()
                .filter(wanted -> kinds.contains(wanted.request.kind()) && wanted.isOpen())
                .filter(wanted -> !wanted.next.isAfter(now) && wanted.leasedUntil.isBefore(now))
                .filter(this::hasWhatItNeeds)
                .filter(this::isFirst)
                .min(Comparator.comparing(wanted -> wanted.next))
                .map(wanted -> lease(wanted, now));
    }

    private boolean hasWhatItNeeds(Wanted wanted) {
        return wanted.needs.isEmpty()
                || all.stream().anyMatch(other -> other.id.equals(wanted.needs.get()) && other.isDone());
    }

    private boolean isFirst(Wanted wanted) {
        return wanted.request.kind() == EffectKind.MANAGER_ALERT
                || all.subList(0, all.indexOf(wanted)).stream()
                        .noneMatch(earlier -> earlier.isOpen()
                                && earlier.request.kind() == wanted.request.kind()
                                && earlier.conversation.equals(wanted.conversation));
    }

    private static EffectLease lease(Wanted wanted, Instant now) {
        Optional<Duration> uncertain = wanted.doubtedSince.map(since -> Duration.between(since, now));
        wanted.attempts++;
        wanted.epoch++;
        wanted.leasedUntil = now.plus(LEASE);
        wanted.doubtedSince = wanted.doubtedSince.or(() -> Optional.of(now));
        return new EffectLease(
                wanted.id,
                wanted.tenant,
                wanted.conversation,
                wanted.request,
                wanted.attempts,
                wanted.epoch,
                Duration.between(wanted.written, now),
                uncertain);
    }

    @Override
    public synchronized void settle(EffectLease lease, EffectSettlement settlement) {
        all.stream()
                .filter(wanted -> wanted.id.equals(lease.id()) && wanted.epoch == lease.epoch())
                .filter(wanted -> !wanted.leasedUntil.equals(Instant.MIN))
                .forEach(wanted -> settle(wanted, lease, settlement, machineTime.instant()));
    }

    private static void settle(Wanted wanted, EffectLease lease, EffectSettlement settlement, Instant now) {
        wanted.last = Optional.of(settlement);
        wanted.leasedUntil = Instant.MIN;
        switch (settlement) {
            case EffectSettlement.Later later -> {
                wanted.next = now.plus(later.after());
                wanted.doubtedSince = lease.uncertain().isEmpty() ? Optional.empty() : wanted.doubtedSince;
            }
            case EffectSettlement.Unknown unknown -> wanted.next = now.plus(unknown.after());
            case EffectSettlement.Done done -> {}
            case EffectSettlement.Failed failed -> {}
            case EffectSettlement.Dead dead -> {}
        }
    }
}
