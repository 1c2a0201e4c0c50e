package dev.noor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.policy.OutboundGate.Form;
import dev.noor.core.policy.OutboundGate.Passage;
import dev.noor.core.policy.OutboundGate.Purpose;
import dev.noor.core.policy.OutboundGate.Situation;
import dev.noor.ports.channel.ChannelCapabilities;
import dev.noor.ports.conversation.ConversationMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutboundGateTest {
    private static final Instant NOON = Instant.parse("2026-03-02T08:00:00Z");
    private static final ZoneId DUBAI = ZoneId.of("Asia/Dubai");

    private final OutboundGate gate = new OutboundGate();

    @Test
    void a_reply_passes_at_any_hour_also_under_a_person() {
        assertThat(passage(Purpose.REPLY, ConversationMode.HANDOFF, Optional.empty(), NOON))
                .isEqualTo(Passage.SEND);
        assertThat(passage(Purpose.REPLY, ConversationMode.BOT, Optional.of(NOON), NOON.plusSeconds(3600 * 14)))
                .isEqualTo(Passage.SEND);
    }

    @Test
    void nothing_unasked_follows_a_wish_for_silence_or_goes_past_a_person_or_comes_at_night() {
        assertThat(passage(Purpose.PROACTIVE, ConversationMode.BOT, Optional.of(NOON), NOON))
                .isEqualTo(Passage.SUPPRESS);
        assertThat(passage(Purpose.PROACTIVE, ConversationMode.MANUAL, Optional.empty(), NOON))
                .isEqualTo(Passage.SUPPRESS);
        assertThat(passage(
                        Purpose.PROACTIVE,
                        ConversationMode.BOT,
                        Optional.empty(),
                        Instant.parse("2026-03-02T17:00:00Z")))
                .isEqualTo(Passage.WAIT_FOR_MORNING);
        assertThat(passage(Purpose.PROACTIVE, ConversationMode.BOT, Optional.empty(), NOON))
                .isEqualTo(Passage.SEND);
    }

    @Test
    void nothing_at_all_goes_to_a_muted_or_erased_conversation() {
        assertThat(passage(Purpose.CONFIRMATION, ConversationMode.MUTED, Optional.empty(), NOON))
                .isEqualTo(Passage.SUPPRESS);
        assertThat(passage(Purpose.REPLY, ConversationMode.ERASED, Optional.empty(), NOON))
                .isEqualTo(Passage.SUPPRESS);
    }

    @Test
    void outside_the_window_only_a_template_passes_and_only_where_the_channel_has_them() {
        Instant closed = NOON.minusSeconds(1);

        assertThat(passage(Form.FREE_TEXT, Optional.of(closed), ChannelCapabilities.BUSINESS_API))
                .isEqualTo(Passage.SUPPRESS);
        assertThat(passage(Form.TEMPLATE, Optional.of(closed), ChannelCapabilities.BUSINESS_API))
                .isEqualTo(Passage.SEND);
        assertThat(passage(Form.TEMPLATE, Optional.empty(), ChannelCapabilities.LINKED_PHONE))
                .isEqualTo(Passage.SUPPRESS);
        assertThat(passage(Form.FREE_TEXT, Optional.empty(), ChannelCapabilities.LINKED_PHONE))
                .isEqualTo(Passage.SEND);
        assertThat(passage(Form.MARKETING_TEMPLATE, Optional.of(closed), ChannelCapabilities.BUSINESS_API))
                .as("as a reply")
                .isEqualTo(Passage.SUPPRESS);
    }

    @Test
    void whatever_happens_no_free_text_leaves_later_than_five_minutes_before_the_window_ends() {
        Random random = new Random(24);
        Duration open = gate.freeForm(ChannelCapabilities.BUSINESS_API).orElseThrow();
        for (int i = 0; i < 10_000; i++) {
            Duration since = Duration.ofSeconds(random.nextLong(0, 3 * 86_400));
            Situation situation = new Situation(
                    Purpose.values()[random.nextInt(3)],
                    Form.FREE_TEXT,
                    ConversationMode.values()[random.nextInt(5)],
                    random.nextBoolean() ? Optional.of(NOON) : Optional.empty(),
                    Optional.of(NOON.plus(open)),
                    ChannelCapabilities.BUSINESS_API,
                    NOON.plus(since),
                    DUBAI);

            boolean sent = gate.rule(situation).value() == Passage.SEND;

            assertThat(sent && since.compareTo(Duration.ofMinutes(23 * 60 + 55)) >= 0)
                    .as("%s", situation)
                    .isFalse();
            assertThat(sent
                            && situation.purpose() == Purpose.PROACTIVE
                            && situation.optedOutAt().isPresent())
                    .isFalse();
        }
        assertThat(gate.freeForm(ChannelCapabilities.LINKED_PHONE)).isEmpty();
    }

    private Passage passage(Purpose purpose, ConversationMode mode, Optional<Instant> optedOut, Instant now) {
        return gate.rule(new Situation(
                        purpose,
                        Form.FREE_TEXT,
                        mode,
                        optedOut,
                        Optional.of(now.plusSeconds(60)),
                        ChannelCapabilities.BUSINESS_API,
                        now,
                        DUBAI))
                .value();
    }

    private Passage passage(Form form, Optional<Instant> until, ChannelCapabilities channel) {
        return gate.rule(new Situation(
                        Purpose.REPLY, form, ConversationMode.BOT, Optional.empty(), until, channel, NOON, DUBAI))
                .value();
    }
}
