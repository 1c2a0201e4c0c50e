package dev.noor.core.brain;

/** Makes the reply of a turn. Stateless and thread-safe. */
public interface Brain {
    /** The name in reports: {@code rules}, {@code hybrid} or {@code model}. */
    String name();

    /**
     * The reply to what {@code turn} has read; may throw {@link dev.noor.ports.PortException} when a role it needs is
     * out of order.
     */
    ReplyBuilder reply(TurnContext turn);
}
