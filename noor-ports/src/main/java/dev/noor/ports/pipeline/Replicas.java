package dev.noor.ports.pipeline;

/** Which processes are alive. Thread-safe. */
public interface Replicas {
    /**
     * Tells that a process lives, and takes their work away from those that have been silent for five seconds. To be
     * called every two seconds; a process that does not call may lose what it holds.
     */
    void beat(ReplicaId replica);

    /** Tells that a process has ended: what it held is free at once. */
    void leave(ReplicaId replica);
}
