package dev.noor.adapter.wazzup;

import dev.noor.ports.channel.Channel;
import dev.noor.ports.channel.ChannelDirectory;
import dev.noor.ports.channel.ChannelEvent.ChannelStateChanged;
import dev.noor.ports.channel.ChannelWatch;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Compares the state of the configured channel with the one seen last. Thread-safe. */
@Singleton
final class WazzupChannelWatch implements ChannelWatch {
    private static final String MISSING = "missing";

    private final ChannelDirectory directory;
    private final WazzupConfig config;
    private final InstantSource clock;
    /** Before the first look a channel is taken for active, so that only trouble is told. */
    private String seen = Channel.ACTIVE;

    @Inject
    WazzupChannelWatch(ChannelDirectory directory, WazzupConfig config, InstantSource clock) {
        this.directory = directory;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public synchronized List<ChannelStateChanged> look() {
        String state = directory.channels().stream()
                .filter(channel -> channel.id().equalsIgnoreCase(config.channelId()))
                .map(Channel::state)
                .findFirst()
                .orElse(MISSING);
        if (state.equals(seen)) {
            return List.of();
        }
        seen = state;
        return List.of(new ChannelStateChanged(config.channelId(), state, Optional.of(clock.instant())));
    }
}
