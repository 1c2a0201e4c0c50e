package dev.noor.ports.pipeline;

/** Names one running process among those that share the work; a process that starts anew has a new name. */
public record ReplicaId(String value) {
    public ReplicaId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a replica has a name");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
