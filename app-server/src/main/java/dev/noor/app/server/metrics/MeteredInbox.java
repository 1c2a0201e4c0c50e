package dev.noor.app.server.metrics;

import dev.noor.ports.pipeline.Inbox;
import dev.noor.ports.pipeline.Post;

/** An inbox whose time is measured. Thread-safe. */
public record MeteredInbox(Inbox inbox, Meters meters) implements Inbox {
    @Override
    public void accept(Post post) {
        meters.accept(() -> inbox.accept(post));
    }
}
