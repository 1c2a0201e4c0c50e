package dev.noor.core.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.followup.FollowUpPolicy.Decision;
import dev.noor.core.followup.FollowUpPolicy.Moment;
import dev.noor.core.policy.OutboundGate;
import dev.noor.core.policy.OutboundGate.Form;
import dev.noor.ports.TenantId;
import dev.noor.ports.channel.ChannelCapabilities;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationFixtures;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.followup.FollowUpPlan;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantFixtures;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AfterDeliveryTest {
    private static final Tenant SHOP = TenantFixtures.aTenant(new TenantId("oasis"));
    private static final Instant ORDERED = Instant.parse("2026-11-17T08:00:00Z");
    private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T08:00:00Z");

    private final FollowUpPolicy policy = new FollowUpPolicy(new OutboundGate());

    @Test
    void who_got_their_order_is_asked_a_day_later_at_work() {
        assertThat(policy.afterDelivery(SHOP, ORDERED, MONDAY_NOON))
                .contains(new FollowUpPlan("opinion", ORDERED, Instant.parse("2026-11-24T08:00:00Z")));
    }

    @Test
    void what_would_fall_into_the_night_waits_for_the_morning() {
        FollowUpPlan plan = policy.afterDelivery(SHOP, ORDERED, Instant.parse("2026-11-23T19:00:00Z"))
                .orElseThrow();

        assertThat(plan.dueAt()).isAfter(Instant.parse("2026-11-24T19:00:00Z"));
        assertThat(new WorkCalendar(SHOP.hours(), SHOP.zone()).isOpen(plan.dueAt()))
                .isTrue();
    }

    @Test
    void a_sale_that_is_made_does_not_stop_the_question_and_nothing_follows_it() {
        assertThat(decided(afterwards(Optional.empty()))).isInstanceOfSatisfying(Decision.Send.class, send -> {
            assertThat(send.step().id()).isEqualTo("opinion");
            assertThat(send.form()).isEqualTo(Form.TEMPLATE);
            assertThat(send.next()).isEmpty();
        });
    }

    @Test
    void who_wishes_for_silence_is_not_asked() {
        assertThat(decided(afterwards(Optional.of(ORDERED))))
                .isInstanceOfSatisfying(
                        Decision.Skip.class,
                        skip -> assertThat(skip.why().rule()).isEqualTo("followup.opted_out"));
    }

    /** The order is placed. */
    private static Conversation afterwards(Optional<Instant> optedOutAt) {
        Conversation was =
                Conversation.fresh(ConversationFixtures.anId(), ConversationFixtures.anAddress(new TenantId("oasis")));
        return new Conversation(
                was.id(),
                was.address(),
                1,
                1,
                1,
                Stage.FEEDBACK,
                was.status(),
                was.mode(),
                was.escalation(),
                was.quoteConsent(),
                was.language(),
                was.facts(),
                was.shown(),
                was.listed(),
                was.openAsk(),
                was.notUnderstood(),
                was.quotation(),
                was.lastCustomerAt(),
                optedOutAt);
    }

    private Decision decided(Conversation conversation) {
        FollowUpPlan plan = policy.afterDelivery(SHOP, ORDERED, MONDAY_NOON).orElseThrow();
        return policy.decide(new Moment(
                SHOP,
                plan,
                conversation,
                Optional.of(ORDERED.plusSeconds(86_400)),
                ChannelCapabilities.BUSINESS_API,
                plan.dueAt()));
    }
}
