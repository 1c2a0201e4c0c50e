package dev.noor.ports.messaging;

import java.net.URI;

/** Where a channel can fetch our files. Thread-safe. */
@FunctionalInterface
public interface MediaLinks {
    /**
     * A public https address from which the file can be read at once, without redirects; may expire after an hour.
     *
     * @param fileId as in {@link OutboundContent.Media}
     * @throws dev.noor.ports.PortException when the file cannot be offered now
     */
    URI link(String fileId);
}
