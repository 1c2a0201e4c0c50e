package dev.noor.ports.pipeline;

/** Takes what channels report. Thread-safe; many callers at once share the cost of a commit. */
public interface Inbox {
    /**
     * Stores a post. When this returns, all of it is stored for good and survives the killing of every process; a
     * message, status or rejected item that was stored before changes nothing. Each new message of a customer makes its
     * conversation due for a turn as the post's {@link Admission} says. While the store cannot be reached, callers are
     * held for a while.
     *
     * @throws dev.noor.ports.TransientPortException when it could not be stored in time, or too many wait already:
     *     nothing is known to be stored, and the whole post may be brought again
     * @throws dev.noor.ports.PermanentPortException when the store refuses the post for what it holds
     */
    void accept(Post post);
}
