package dev.noor.ports.catalog;

import dev.noor.ports.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One bringing of the inventory into the mirror, under way or over.
 *
 * @param epoch how many times it was begun and taken up; whoever holds an older one may write nothing any more
 * @param changedAfter what it reads: what changed since; empty for everything
 * @param pages how many pages were stored
 * @param faults what was wrong with items, the first {@value #TOLD_FAULTS} of them
 * @param reason why it stopped, or what it left undone; empty when there is nothing to say
 */
public record SyncRun(
        UUID id,
        TenantId tenant,
        Kind kind,
        State state,
        int epoch,
        Instant startedAt,
        Optional<Instant> endedAt,
        Optional<Instant> changedAfter,
        int pages,
        Counts counts,
        List<String> faults,
        String reason) {
    public static final int TOLD_FAULTS = 1_000;

    public SyncRun {
        faults = List.copyOf(faults);
        if ((kind == Kind.CHANGES) != changedAfter.isPresent()) {
            throw new IllegalArgumentException("a run of changes, and no other, says since when");
        }
    }

    /** A run that reads everything and is about to begin. */
    public static SyncRun full(UUID id, TenantId tenant, Instant now) {
        return new SyncRun(
                id,
                tenant,
                Kind.FULL,
                State.RUNNING,
                1,
                now,
                Optional.empty(),
                Optional.empty(),
                0,
                Counts.NONE,
                List.of(),
                "");
    }

    /** A run that reads what changed, and is about to begin. */
    public static SyncRun changes(UUID id, TenantId tenant, Instant changedAfter, Instant now) {
        return new SyncRun(
                id,
                tenant,
                Kind.CHANGES,
                State.RUNNING,
                1,
                now,
                Optional.empty(),
                Optional.of(changedAfter),
                0,
                Counts.NONE,
                List.of(),
                "");
    }

    /** What is read. */
    public enum Kind {
        /** Every item; what is missing then is not sold any more. */
        FULL,
        /** The items that changed. */
        CHANGES
    }

    /** How far it is. */
    public enum State {
        RUNNING,
        /** All that was to be read was stored. */
        DONE,
        /** It ended before; it may be taken up where it stopped. */
        STOPPED
    }

    /**
     * How many items, and what became of them.
     *
     * @param read all of them: created, updated, unchanged, faulty, and those that are not sold
     * @param retired products that are not in the mirror any more
     */
    public record Counts(int read, int created, int updated, int unchanged, int faulty, int retired) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        public Counts plus(Counts more) {
            return new Counts(
                    read + more.read,
                    created + more.created,
                    updated + more.updated,
                    unchanged + more.unchanged,
                    faulty + more.faulty,
                    retired + more.retired);
        }
    }
}
