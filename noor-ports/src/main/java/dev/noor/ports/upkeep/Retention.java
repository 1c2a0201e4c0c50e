package dev.noor.ports.upkeep;

import java.time.Duration;

/**
 * Lets go of what only explains the past: unreadable posts, attempts at turns, what turns were taken on, statuses and
 * notices of channels. Messages, turns, replies and the audit are not its business. Thread-safe.
 */
public interface Retention {
    /**
     * Deletes a small batch of what is older, in a transaction of its own; does nothing while another process is at it.
     *
     * @param age in machine time; positive
     * @return how many rows went; 0 when there is nothing left to do now
     * @throws dev.noor.ports.PortException when the store cannot be asked; nothing of the batch is deleted
     */
    int sweep(Duration age);
}
