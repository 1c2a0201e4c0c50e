package dev.noor.app.server.file;

import dev.noor.ports.TransientPortException;
import dev.noor.ports.messaging.MediaLinks;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Links for a channel that is made before the server whose files they are to. Thread-safe. */
public final class LateLinks implements MediaLinks {
    private volatile Optional<MediaLinks> links = Optional.empty();

    /** Makes them from now on. */
    public void connect(MediaLinks made) {
        links = Optional.of(made);
    }

    @Override
    public URI link(String fileId) {
        return links.orElseThrow(() -> new TransientPortException(
                        "media.starting", "the server has only just begun", Duration.ofSeconds(1)))
                .link(fileId);
    }
}
