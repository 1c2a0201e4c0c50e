package dev.noor.ports.live;

import dev.noor.ports.TenantId;
import dev.noor.ports.pipeline.Post;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Finds out what is to be told of things that channels and senders know by other names. Thread-safe; may throw
 * {@link dev.noor.ports.PortException}.
 */
public interface LiveTraces {
    /**
     * The messages that stored posts brought and those of Noor that their statuses are about; what is not stored is
     * left out. A message that was brought before is told again.
     */
    List<LiveUpdate> ofPosts(List<Post> posts);

    /** The outgoing messages of these ids, as changed now. */
    List<LiveUpdate> ofOutgoing(TenantId tenant, Collection<UUID> messages);
}
