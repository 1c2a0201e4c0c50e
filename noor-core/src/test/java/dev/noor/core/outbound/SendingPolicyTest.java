package dev.noor.core.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.MessageGateway.Delivery;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.pipeline.Sending;
import dev.noor.ports.pipeline.Settlement;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SendingPolicyTest {
    private final SendingPolicy policy = new SendingPolicy();

    @Test
    void what_the_channel_took_is_sent_also_when_it_was_a_repetition() {
        assertThat(after(clean(1, 0), new Delivery.Accepted("wz-1")))
                .isEqualTo(new Settlement.Sent(Optional.of("wz-1")));
        assertThat(after(clean(1, 0), new Delivery.Repeated())).isEqualTo(new Settlement.Sent(Optional.empty()));
    }

    @Test
    void what_the_channel_refuses_for_good_is_not_tried_again() {
        assertThat(after(clean(1, 0), new Delivery.Refused("BAD_CONTACT")))
                .isEqualTo(new Settlement.Failed("BAD_CONTACT"));
    }

    @Test
    void what_did_not_reach_the_channel_is_tried_for_fifteen_minutes_with_growing_pauses() {
        assertThat(after(clean(1, 1), new Delivery.Unreachable("x"))).isEqualTo(later(2));
        assertThat(after(clean(2, 4), new Delivery.Unreachable("x"))).isEqualTo(later(5));
        assertThat(after(clean(4, 30), new Delivery.LockedOut("x"))).isEqualTo(later(60));
        assertThat(after(clean(9, 500), new Delivery.Unreachable("x"))).isEqualTo(later(300));
        assertThat(after(clean(9, 601), new Delivery.Unreachable("x"))).isEqualTo(new Settlement.Dead("x"));
    }

    @Test
    void a_channel_that_wants_to_be_left_alone_says_for_how_long() {
        assertThat(after(clean(1, 0), new Delivery.Throttled("x", Optional.of(Duration.ofSeconds(7)))))
                .isEqualTo(new Settlement.Throttled(Duration.ofSeconds(7), "x"));
        assertThat(after(clean(1, 0), new Delivery.Throttled("x", Optional.empty())))
                .isEqualTo(new Settlement.Throttled(Duration.ofSeconds(2), "x"));
    }

    @Test
    void what_may_have_arrived_is_repeated_only_while_the_channel_remembers_the_id() {
        Delivery unknown = new Delivery.Unknown("x");

        assertThat(after(clean(1, 0), unknown)).isEqualTo(again(2));
        assertThat(after(uncertain(3, 30), unknown)).isEqualTo(again(15));
        assertThat(after(uncertain(3, 35), unknown)).isEqualTo(new Settlement.Unresolved("x"));
        assertThat(policy.after(uncertain(1, 0), unknown, Duration.ofSeconds(48), 1))
                .as("the answer itself took as long")
                .isEqualTo(new Settlement.Unresolved("x"));
    }

    @Test
    void a_later_refusal_says_nothing_about_an_attempt_that_may_have_arrived() {
        assertThat(after(uncertain(2, 10), new Delivery.Unreachable("x"))).isEqualTo(again(5));
        assertThat(after(uncertain(2, 49), new Delivery.Unreachable("x"))).isEqualTo(new Settlement.Unresolved("x"));
    }

    private Settlement after(Sending sending, Delivery delivery) {
        return policy.after(sending, delivery, Duration.ZERO, 1);
    }

    private static Settlement later(int seconds) {
        return new Settlement.Later(Duration.ofSeconds(seconds), "x");
    }

    private static Settlement again(int seconds) {
        return new Settlement.AskAgain(Duration.ofSeconds(seconds), "x");
    }

    private static Sending clean(int attempt, int age) {
        return sending(attempt, age, Optional.empty());
    }

    private static Sending uncertain(int attempt, int since) {
        return sending(attempt, since, Optional.of(Duration.ofSeconds(since)));
    }

    private static Sending sending(int attempt, int age, Optional<Duration> uncertain) {
        return new Sending(
                new ChatAddress(new TenantId("t"), "wa", "971501234567"),
                new OutboundMessage(new UUID(0, 1), new OutboundContent.FreeForm("Hello")),
                attempt,
                1,
                Duration.ofSeconds(age),
                uncertain);
    }
}
