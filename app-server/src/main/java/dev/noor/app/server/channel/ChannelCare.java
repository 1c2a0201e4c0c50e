package dev.noor.app.server.channel;

import dev.noor.core.policy.OutboundGate;
import dev.noor.ports.TenantId;
import dev.noor.ports.channel.Channel;
import dev.noor.ports.channel.ChannelCapabilities;
import dev.noor.ports.channel.ChannelDirectory;
import dev.noor.ports.channel.ChannelEvent.ChannelStateChanged;
import dev.noor.ports.channel.ChannelReport;
import dev.noor.ports.pipeline.Admission;
import dev.noor.ports.pipeline.Inbox;
import dev.noor.ports.pipeline.Post;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Asks the provider how the channel is, since it may forget to report a change, and what kind it is, which decides how
 * messages are admitted. What is found goes the way of reports, so that a change is stored and alerted once whoever saw
 * it. Thread-safe.
 */
public final class ChannelCare {
    private static final Duration QUIET = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String MISSING = "missing";

    private final TenantId tenant;
    private final String channel;
    private final Inbox inbox;
    private final OutboundGate gate;
    private volatile ChannelCapabilities capabilities;

    /** @param capabilities what the channel is taken for until its provider was asked */
    public ChannelCare(
            TenantId tenant, String channel, Inbox inbox, OutboundGate gate, ChannelCapabilities capabilities) {
        this.tenant = tenant;
        this.channel = channel;
        this.inbox = inbox;
        this.gate = gate;
        this.capabilities = capabilities;
    }

    /** What the channel can do, as far as is known. */
    public ChannelCapabilities capabilities() {
        return capabilities;
    }

    /** The provider's id of the channel. */
    public String channel() {
        return channel;
    }

    /** How a message of a customer is admitted on a channel of this kind. */
    public Admission admission() {
        return new Admission(QUIET, PATIENCE, gate.freeForm(capabilities));
    }

    /**
     * Asks the provider.
     *
     * @throws dev.noor.ports.PortException when it cannot be asked, or what it says cannot be stored
     */
    public void look(ChannelDirectory directory) {
        Optional<Channel> ours = directory.channels().stream()
                .filter(known -> known.id().equalsIgnoreCase(channel))
                .findFirst();
        ours.ifPresent(known -> capabilities = directory.capabilities(known));
        report(ours.map(Channel::state).orElse(MISSING));
    }

    /** Stores the channel's state, in the provider's words or ours; the same one twice is no news. */
    public void report(String state) {
        ChannelStateChanged now = new ChannelStateChanged(channel, state, Optional.empty());
        inbox.accept(new Post(tenant, new ChannelReport(List.of(now), List.of()), admission()));
    }
}
