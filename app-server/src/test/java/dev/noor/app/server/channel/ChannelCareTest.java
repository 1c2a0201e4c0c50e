package dev.noor.app.server.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.policy.OutboundGate;
import dev.noor.ports.TenantId;
import dev.noor.ports.channel.Channel;
import dev.noor.ports.channel.ChannelCapabilities;
import dev.noor.ports.channel.ChannelDirectory;
import dev.noor.ports.channel.ChannelEvent.ChannelStateChanged;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelCareTest {
    private final List<String> states = new ArrayList<>();
    private final ChannelCare care = new ChannelCare(
            new TenantId("treejar"),
            "c-1",
            post -> post.report().events().forEach(event -> states.add(((ChannelStateChanged) event).state())),
            new OutboundGate(),
            ChannelCapabilities.BUSINESS_API);

    @Test
    void until_it_is_known_better_a_channel_has_a_window() {
        assertThat(care.admission().freeForm()).contains(Duration.ofMinutes(23 * 60 + 55));
    }

    @Test
    void a_phone_linked_by_its_code_has_none() {
        care.look(listing(new Channel("C-1", "whatsapp", "", "active"), new Channel("other", "wapi", "", "qr")));

        assertThat(care.admission().freeForm()).isEmpty();
        assertThat(states).containsExactly("active");
    }

    @Test
    void a_channel_that_the_provider_does_not_know_is_missing_and_stays_what_it_was() {
        care.look(listing(new Channel("other", "whatsapp", "", "active")));

        assertThat(states).containsExactly("missing");
        assertThat(care.admission().freeForm()).isPresent();
    }

    private static ChannelDirectory listing(Channel... channels) {
        return new ChannelDirectory() {
            @Override
            public List<Channel> channels() {
                return List.of(channels);
            }

            @Override
            public ChannelCapabilities capabilities(Channel channel) {
                return channel.transport().equals("whatsapp")
                        ? ChannelCapabilities.LINKED_PHONE
                        : ChannelCapabilities.BUSINESS_API;
            }
        };
    }
}
