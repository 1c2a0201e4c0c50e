package dev.noor.app.server.work;

import dev.noor.ports.pipeline.ReplicaId;
import dev.noor.ports.pipeline.TurnLease;
import dev.noor.ports.pipeline.TurnQueue;
import dev.noor.ports.turn.TurnCommit;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/** A queue that does what another does, for tests that change one thing of it. */
class ThroughQueue implements TurnQueue {
    private final TurnQueue queue;

    ThroughQueue(TurnQueue queue) {
        this.queue = queue;
    }

    @Override
    public Optional<TurnLease> claim(ReplicaId by) {
        return queue.claim(by);
    }

    @Override
    public int keep(Collection<TurnLease> leases) {
        return queue.keep(leases);
    }

    @Override
    public Completion complete(TurnLease lease, TurnCommit turn, Latecomers latecomers) {
        return queue.complete(lease, turn, latecomers);
    }

    @Override
    public void release(TurnLease lease) {
        queue.release(lease);
    }

    @Override
    public void fail(TurnLease lease, String code, Duration backoff) {
        queue.fail(lease, code, backoff);
    }

    @Override
    public void bury(TurnLease lease, String code) {
        queue.bury(lease, code);
    }
}
