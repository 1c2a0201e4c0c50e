package dev.noor.app.server.live;

import dev.noor.ports.pipeline.Inbox;
import dev.noor.ports.pipeline.Post;

/** An inbox of which is told what came in. Thread-safe. */
public record AnnouncedInbox(Inbox inbox, Announcer announcer) implements Inbox {
    @Override
    public void accept(Post post) {
        inbox.accept(post);
        announcer.brought(post);
    }
}
