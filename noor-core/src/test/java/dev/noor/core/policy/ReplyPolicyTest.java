package dev.noor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.policy.ReplyPolicy.Situation;
import dev.noor.core.policy.ReplyPolicy.Voice;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.Escalation;
import dev.noor.ports.reading.Intent;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyPolicyTest {
    private static final Optional<Instant> EARLIER = Optional.of(Instant.parse("2026-03-02T06:00:00Z"));

    private final ReplyPolicy policy = new ReplyPolicy();

    @ParameterizedTest
    @CsvSource(textBlock = """
            BOT,     NONE,        WELCOME,          REPLY,        reply.allowed
            BOT,     PENDING,     WELCOME,          REPLY,        reply.allowed
            BOT,     RESOLVED,    WELCOME,          REPLY,        reply.allowed
            BOT,     NONE,        OPTED_OUT_ASKING, REPLY,        reply.allowed
            BOT,     NONE,        OPTED_OUT,        SILENT,       reply.opted_out
            HANDOFF, PENDING,     WELCOME,          ASSIST,       reply.assist
            HANDOFF, NONE,        WELCOME,          ASSIST,       reply.assist
            HANDOFF, PENDING,     OPTED_OUT_ASKING, ASSIST,       reply.assist
            HANDOFF, PENDING,     OPTED_OUT,        SILENT,       reply.opted_out
            HANDOFF, HELD,        WELCOME,          ASSIST,       reply.assist
            HANDOFF, IN_PROGRESS, WELCOME,          SILENT,       reply.with_a_person
            HANDOFF, RESOLVED,    WELCOME,          REPLY,        reply.allowed
            MANUAL,  IN_PROGRESS, WELCOME,          SILENT,       reply.manual
            MANUAL,  PENDING,     OPTED_OUT_ASKING, SILENT,       reply.manual
            MUTED,   NONE,        WELCOME,          SILENT,       reply.muted
            ERASED,  NONE,        WELCOME,          SILENT,       reply.erased
            BOT,     NONE,        COLLEAGUE,        SILENT,       reply.colleague
            HANDOFF, PENDING,     COLLEAGUE,        SILENT,       reply.colleague
            """)
    void noor_speaks_when_nobody_else_does_and_nobody_asked_for_silence(
            ConversationMode mode, Escalation escalation, Contact contact, Voice voice, String rule) {
        Ruling<Voice> ruling = policy.rule(new Situation(mode, escalation, contact));

        assertThat(ruling.value()).isEqualTo(voice);
        assertThat(ruling.rule().rule()).isEqualTo(rule);
    }

    @Test
    void there_is_a_ruling_for_each_situation_and_silence_in_three_modes_whatever_else() {
        for (ConversationMode mode : ConversationMode.values()) {
            for (Escalation escalation : Escalation.values()) {
                for (Contact contact : Contact.values()) {
                    Ruling<Voice> ruling = policy.rule(new Situation(mode, escalation, contact));
                    if (EnumSet.of(ConversationMode.MANUAL, ConversationMode.MUTED, ConversationMode.ERASED)
                            .contains(mode)) {
                        assertThat(ruling.value()).isEqualTo(Voice.SILENT);
                    }
                    assertThat(ruling.rule().reason()).isNotBlank();
                }
            }
        }
    }

    @Test
    void a_request_after_the_opt_out_is_answered_and_a_mere_thanks_is_not() {
        assertThat(Contact.of(Optional.empty(), Set.of(Intent.OPT_OUT))).isEqualTo(Contact.OPTING_OUT);
        assertThat(Contact.of(Optional.empty(), Set.of(Intent.GREET))).isEqualTo(Contact.WELCOME);
        assertThat(Contact.of(EARLIER, Set.of(Intent.OPT_OUT))).isEqualTo(Contact.OPTED_OUT);
        assertThat(Contact.of(EARLIER, Set.of(Intent.THANKS, Intent.BYE))).isEqualTo(Contact.OPTED_OUT);
        assertThat(Contact.of(EARLIER, Set.of(Intent.THANKS, Intent.PRICE_QUERY)))
                .isEqualTo(Contact.OPTED_OUT_ASKING);
        assertThat(Contact.of(EARLIER, Set.of(Intent.GREET))).isEqualTo(Contact.OPTED_OUT_ASKING);
        assertThat(Contact.of(EARLIER, Set.of())).isEqualTo(Contact.OPTED_OUT_ASKING);
    }
}
