package dev.noor.app.server.work;

/**
 * How much is under way at once in a process.
 *
 * @param turns each on a thread of the system; as many as the processors can use where the brain computes here, many
 *     where it waits for others
 * @param sendings each waits for the channel most of the time
 */
public record AtOnce(int turns, int sendings) {
    private static final int SENDINGS = 64;
    private static final int WAITING = 1_200;
    /** Turns that wait for a voice note to be written down must not hold up those that compute. */
    private static final int LISTENING = 32;

    public AtOnce {
        if (turns < 1 || sendings < 1) {
            throw new IllegalArgumentException("at least one thing is under way at once");
        }
    }

    /** For a brain that waits for a model most of the time. */
    public static AtOnce waiting() {
        return new AtOnce(WAITING, SENDINGS);
    }

    /** For a brain that computes on this machine, where some turns wait for voice notes first. */
    public static AtOnce listening(int processors) {
        AtOnce computing = computing(processors);
        return new AtOnce(computing.turns() + LISTENING, computing.sendings());
    }

    /** For a brain that computes on this machine. */
    public static AtOnce computing(int processors) {
        return new AtOnce(Math.max(4, 2 * processors), SENDINGS);
    }
}
