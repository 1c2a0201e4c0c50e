package dev.noor.ports.channel;

import dev.noor.ports.channel.ChannelEvent.ChannelStateChanged;
import java.util.List;

/**
 * Looks after the channel that Noor serves, for providers that may forget to report a change. To be asked every minute
 * or so. Thread-safe.
 */
public interface ChannelWatch {
    /**
     * What changed since the last look. The first look reports the channel only if it is not active; a channel that the
     * provider does not know has the state {@code missing}.
     *
     * @throws dev.noor.ports.PortException when the provider cannot be asked; the next look misses nothing by it
     */
    List<ChannelStateChanged> look();
}
