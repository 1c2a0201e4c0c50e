package dev.noor.app.server.web;

/** Answers one call. */
@FunctionalInterface
public interface RouteHandler {
    /**
     * What is answered.
     *
     * @throws Problem when it cannot be done as asked
     */
    Reply answer(Call call);
}
