package dev.noor.core.policy;

import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.quotation.QuotationStatus;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Consent for a quotation, and a quotation's life. A refusal stays until the customer asks for a quotation again; a
 * mere "yes" does not lift it. Whatever changes the lines takes the approval with it. Stateless. Source: domain §13.
 */
public final class QuotePolicy {
    private record Consented(QuoteConsent before, ConsentEvent event) {}

    private record Lived(QuotationStatus before, QuotationEvent event) {}

    private record Standing(QuoteConsent consent, Optional<QuotationStatus> quotation) {}

    private static final List<Rule<Consented, QuoteConsent>> CONSENT = List.of(
            consent(
                    "consent.requested",
                    "the customer asked for a quotation",
                    QuoteConsent.GRANTED,
                    now -> now.event() == ConsentEvent.REQUESTED),
            consent(
                    "consent.declined_stays",
                    "the customer declined a quotation and has not asked for one since",
                    QuoteConsent.DECLINED,
                    now -> now.before() == QuoteConsent.DECLINED),
            consent(
                    "consent.declined",
                    "the customer wants no quotation",
                    QuoteConsent.DECLINED,
                    now -> now.event() == ConsentEvent.DECLINED),
            consent(
                    "consent.deferred",
                    "the customer wants no quotation yet",
                    QuoteConsent.DEFERRED,
                    now -> now.event() == ConsentEvent.DEFERRED),
            consent(
                    "consent.agreed",
                    "the customer agreed to a quotation",
                    QuoteConsent.GRANTED,
                    now -> now.event() == ConsentEvent.AGREED));

    private static final List<Rule<Lived, QuotationStatus>> LIFE = List.of(
            life(
                    "quotation.over",
                    "a quotation that was refused, expired or replaced does not come back",
                    Lived::before,
                    now -> isOver(now.before())),
            life(
                    "quotation.lines_changed",
                    "other lines need another quotation and another approval",
                    now -> QuotationStatus.SUPERSEDED,
                    now -> now.event() == QuotationEvent.LINES_CHANGED),
            life(
                    "quotation.refused",
                    "the customer does not want the quotation",
                    now -> QuotationStatus.REFUSED,
                    now -> now.event() == QuotationEvent.REFUSED),
            life(
                    "quotation.approval_stands",
                    "an approved quotation stays approved",
                    Lived::before,
                    now -> now.before() == QuotationStatus.ACCEPTED),
            life(
                    "quotation.expired",
                    "the last day of the quotation has passed",
                    now -> QuotationStatus.EXPIRED,
                    now -> now.event() == QuotationEvent.TIME_PASSED),
            life(
                    "quotation.approved",
                    "the customer agreed to the quotation as written",
                    now -> QuotationStatus.ACCEPTED,
                    now -> now.event() == QuotationEvent.APPROVED),
            life(
                    "quotation.issued",
                    "the quotation went to the customer",
                    now -> QuotationStatus.ISSUED,
                    now -> now.event() == QuotationEvent.ISSUED));

    private static final List<Rule<Standing, Offer>> OFFER = List.of(
            offer("offer.declined", "the customer declined a quotation", now -> now.consent() == QuoteConsent.DECLINED),
            offer(
                    "offer.deferred",
                    "the customer wants no quotation yet",
                    now -> now.consent() == QuoteConsent.DEFERRED),
            offer("offer.granted", "the customer wants one already", now -> now.consent() == QuoteConsent.GRANTED),
            offer(
                    "offer.has_one",
                    "the customer has a quotation",
                    now -> now.quotation().filter(status -> !isOver(status)).isPresent()),
            new Rule<>("offer.open", "nothing was said about a quotation yet", now -> Optional.of(Offer.ALLOWED)));

    /** Whether Noor may offer a quotation of its own accord. */
    public enum Offer {
        ALLOWED,
        WITHHELD
    }

    @Inject
    public QuotePolicy() {}

    /** The consent after what the customer said. */
    public Ruling<QuoteConsent> consent(QuoteConsent before, ConsentEvent event) {
        return Rule.first(CONSENT, new Consented(before, event)).orElseThrow();
    }

    /** The status of a quotation after what happened to it. */
    public Ruling<QuotationStatus> status(QuotationStatus before, QuotationEvent event) {
        return Rule.first(LIFE, new Lived(before, event)).orElseThrow();
    }

    /** Whether Noor may ask if a quotation is wanted. */
    public Ruling<Offer> offer(QuoteConsent consent, Optional<QuotationStatus> quotation) {
        return Rule.first(OFFER, new Standing(consent, quotation)).orElseThrow();
    }

    private static boolean isOver(QuotationStatus status) {
        return switch (status) {
            case REFUSED, EXPIRED, SUPERSEDED -> true;
            case DRAFT, ISSUED, ACCEPTED -> false;
        };
    }

    private static Rule<Consented, QuoteConsent> consent(
            String id, String reason, QuoteConsent after, Predicate<Consented> when) {
        return new Rule<>(id, reason, now -> Optional.of(after).filter(to -> when.test(now)));
    }

    private static Rule<Lived, QuotationStatus> life(
            String id, String reason, Function<Lived, QuotationStatus> after, Predicate<Lived> when) {
        return new Rule<>(id, reason, now -> Optional.of(after.apply(now)).filter(to -> when.test(now)));
    }

    private static Rule<Standing, Offer> offer(String id, String reason, Predicate<Standing> withheldWhen) {
        return new Rule<>(id, reason, now -> Optional.of(Offer.WITHHELD).filter(offer -> withheldWhen.test(now)));
    }
}
