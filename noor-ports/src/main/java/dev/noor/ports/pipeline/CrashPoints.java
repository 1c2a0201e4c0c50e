package dev.noor.ports.pipeline;

/**
 * Places at which the process can be made to die without a word, so that tests see what a crash there leaves behind.
 * Thread-safe.
 */
public interface CrashPoints {
    /** Nothing dies, and nothing stands between a port and its callers. */
    CrashPoints NONE = new CrashPoints() {
        @Override
        public <P> P around(Class<P> port, P real) {
            return real;
        }

        @Override
        public void beforeCommit() {}
    };

    /**
     * The port as it is to be used: {@code real} itself unless the process is to die at one of its methods.
     *
     * @param port an interface
     */
    <P> P around(Class<P> port, P real);

    /** To be called in every transaction, when everything is written and nothing is committed. */
    void beforeCommit();
}
