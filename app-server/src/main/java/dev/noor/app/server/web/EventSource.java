package dev.noor.app.server.web;

/** Writes events until there are no more, or nobody reads them. */
@FunctionalInterface
public interface EventSource {
    void tell(EventStream out) throws InterruptedException;
}
