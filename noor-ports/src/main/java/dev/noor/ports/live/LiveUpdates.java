package dev.noor.ports.live;

import dev.noor.ports.TenantId;

/**
 * Tells whoever looks on what was stored. Thread-safe; never waits for those who listen and never throws for them: what
 * cannot be told is lost. To be called after the commit of what it tells.
 */
public interface LiveUpdates {
    /** Tells an update to those who follow its tenant or conversation. */
    void publish(LiveUpdate update);

    /** Tells everybody that updates may have been lost: they hear {@link Heard.Missed}. */
    void missed();

    /** Whether anybody may be listening; false only where it would be in vain to find out what to tell. */
    boolean isFollowed(TenantId tenant);
}
