package dev.noor.core.policy;

import static dev.noor.ports.conversation.QuoteConsent.DECLINED;
import static dev.noor.ports.conversation.QuoteConsent.DEFERRED;
import static dev.noor.ports.conversation.QuoteConsent.GRANTED;
import static dev.noor.ports.conversation.QuoteConsent.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.policy.QuotePolicy.Offer;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.quotation.QuotationStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuotePolicyTest {
    private final QuotePolicy policy = new QuotePolicy();

    @ParameterizedTest
    @CsvSource(textBlock = """
            NONE,     REQUESTED, GRANTED,  consent.requested
            NONE,     AGREED,    GRANTED,  consent.agreed
            NONE,     DEFERRED,  DEFERRED, consent.deferred
            NONE,     DECLINED,  DECLINED, consent.declined
            GRANTED,  REQUESTED, GRANTED,  consent.requested
            GRANTED,  AGREED,    GRANTED,  consent.agreed
            GRANTED,  DEFERRED,  DEFERRED, consent.deferred
            GRANTED,  DECLINED,  DECLINED, consent.declined
            DEFERRED, REQUESTED, GRANTED,  consent.requested
            DEFERRED, AGREED,    GRANTED,  consent.agreed
            DEFERRED, DEFERRED,  DEFERRED, consent.deferred
            DEFERRED, DECLINED,  DECLINED, consent.declined
            DECLINED, REQUESTED, GRANTED,  consent.requested
            DECLINED, AGREED,    DECLINED, consent.declined_stays
            DECLINED, DEFERRED,  DECLINED, consent.declined_stays
            DECLINED, DECLINED,  DECLINED, consent.declined_stays
            """)
    void consent_follows_what_the_customer_says(
            QuoteConsent before, ConsentEvent event, QuoteConsent after, String rule) {
        Ruling<QuoteConsent> ruling = policy.consent(before, event);

        assertThat(ruling.value()).isEqualTo(after);
        assertThat(ruling.rule().rule()).isEqualTo(rule);
        assertThat(ruling.rule().reason()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DRAFT,    ISSUED,        ISSUED
            DRAFT,    APPROVED,      ACCEPTED
            DRAFT,    REFUSED,       REFUSED
            DRAFT,    LINES_CHANGED, SUPERSEDED
            DRAFT,    TIME_PASSED,   EXPIRED
            ISSUED,   ISSUED,        ISSUED
            ISSUED,   APPROVED,      ACCEPTED
            ISSUED,   REFUSED,       REFUSED
            ISSUED,   LINES_CHANGED, SUPERSEDED
            ISSUED,   TIME_PASSED,   EXPIRED
            ACCEPTED, ISSUED,        ACCEPTED
            ACCEPTED, APPROVED,      ACCEPTED
            ACCEPTED, REFUSED,       REFUSED
            ACCEPTED, LINES_CHANGED, SUPERSEDED
            ACCEPTED, TIME_PASSED,   ACCEPTED
            """)
    void a_quotation_lives_by_what_happens_to_it(QuotationStatus before, QuotationEvent event, QuotationStatus after) {
        assertThat(policy.status(before, event).value()).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource(
            value = QuotationStatus.class,
            names = {"REFUSED", "EXPIRED", "SUPERSEDED"})
    void a_quotation_that_is_over_does_not_come_back(QuotationStatus over) {
        for (QuotationEvent event : QuotationEvent.values()) {
            assertThat(policy.status(over, event).value()).isEqualTo(over);
        }
    }

    @ParameterizedTest
    @EnumSource(QuotationStatus.class)
    void a_change_of_lines_leaves_no_approval(QuotationStatus before) {
        assertThat(policy.status(before, QuotationEvent.LINES_CHANGED).value()).isNotEqualTo(QuotationStatus.ACCEPTED);
    }

    @Test
    void noor_offers_a_quotation_only_while_nothing_was_said_and_none_is_open() {
        for (QuoteConsent consent : QuoteConsent.values()) {
            assertThat(policy.offer(consent, Optional.empty()).value())
                    .isEqualTo(consent == NONE ? Offer.ALLOWED : Offer.WITHHELD);
        }
        assertThat(policy.offer(NONE, Optional.of(QuotationStatus.ISSUED)).value())
                .isEqualTo(Offer.WITHHELD);
        assertThat(policy.offer(NONE, Optional.of(QuotationStatus.EXPIRED)).value())
                .isEqualTo(Offer.ALLOWED);
    }

    @Test
    void a_refusal_is_lifted_by_asking_and_by_nothing_else() {
        QuoteConsent consent = policy.consent(GRANTED, ConsentEvent.DECLINED).value();
        consent = policy.consent(consent, ConsentEvent.AGREED).value();
        assertThat(consent).isEqualTo(DECLINED).isNotEqualTo(DEFERRED);
        assertThat(policy.consent(consent, ConsentEvent.REQUESTED).value()).isEqualTo(GRANTED);
    }
}
