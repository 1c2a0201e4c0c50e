package dev.noor.app.server.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.memory.MemoryMessageGateway;
import dev.noor.ports.TenantId;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.MessageGateway.Delivery;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BreakingGatewayTest {
    private static final ChatAddress CHAT = new ChatAddress(new TenantId("treejar"), "wa", "anna");

    private final MemoryMessageGateway channel = new MemoryMessageGateway();
    private final List<String> told = new ArrayList<>();
    private long now;
    private final BreakingGateway gateway = new BreakingGateway(channel, told::add, () -> now);

    @Test
    void a_channel_that_locks_us_out_is_left_alone_and_told_of_once() {
        channel.answerNext(new Delivery.LockedOut("INVALID_API_KEY"));

        assertThat(send()).isEqualTo(new Delivery.LockedOut("INVALID_API_KEY"));
        assertThat(send()).isEqualTo(new Delivery.LockedOut("INVALID_API_KEY"));
        passes(29);
        assertThat(send()).isEqualTo(new Delivery.LockedOut("INVALID_API_KEY"));

        assertThat(channel.sent()).isEmpty();
        assertThat(told).containsExactly("locked_out");
    }

    @Test
    void after_a_pause_one_message_is_tried_and_when_it_passes_all_do() {
        channel.answerNext(new Delivery.LockedOut("FORBIDDEN"));
        send();
        passes(30);
        channel.answerNext(new Delivery.LockedOut("FORBIDDEN"));
        assertThat(send()).isInstanceOf(Delivery.LockedOut.class);
        passes(10);
        assertThat(send()).as("another pause").isInstanceOf(Delivery.LockedOut.class);
        passes(30);

        assertThat(send()).isInstanceOf(Delivery.Accepted.class);
        assertThat(send()).isInstanceOf(Delivery.Accepted.class);
        assertThat(told).containsExactly("locked_out", "active");
    }

    @Test
    void what_concerns_one_message_locks_nothing() {
        channel.answerNext(new Delivery.Refused("BAD_CONTACT"));
        channel.answerNext(new Delivery.Unreachable("down"));
        send();
        send();

        assertThat(send()).isInstanceOf(Delivery.Accepted.class);
        assertThat(told).isEmpty();
    }

    @Test
    void a_store_that_is_away_harms_no_sending() {
        BreakingGateway untold = new BreakingGateway(
                channel,
                state -> {
                    throw new TransientPortException("test.away", "away", Duration.ZERO);
                },
                () -> now);
        channel.answerNext(new Delivery.LockedOut("FORBIDDEN"));

        assertThat(untold.send(CHAT, message())).isInstanceOf(Delivery.LockedOut.class);
    }

    private Delivery send() {
        return gateway.send(CHAT, message());
    }

    private static OutboundMessage message() {
        return new OutboundMessage(UUID.randomUUID(), new OutboundContent.FreeForm("Hello"));
    }

    private void passes(int seconds) {
        now += Duration.ofSeconds(seconds).toNanos();
    }
}
