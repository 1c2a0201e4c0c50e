package dev.noor.core.handoff;

import dev.noor.core.ledger.Ledger;
import dev.noor.core.ledger.Pick;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.money.Money;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.StaffPhrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the customer wants, by the facts in force. */
final class CaseNeeds {
    private final CaseWords words;
    private final Ledger ledger;
    private final Currency currency;

    CaseNeeds(CaseWords words, Ledger ledger, Currency currency) {
        this.words = words;
        this.ledger = ledger;
        this.currency = currency;
    }

    List<Noted> items() {
        List<Noted> items = new ArrayList<>();
        ledger.inForce()
                .forEach(fact -> text(fact)
                        .ifPresent(
                                text -> items.add(Noted.from(text, fact.source().value()))));
        onFile().ifPresent(items::add);
        return items;
    }

    /** Empty for what another fact says better, and for what is personal. */
    private Optional<String> text(Fact fact) {
        String value = fact.value();
        return switch (fact.slot()) {
            case PRODUCT -> Optional.of(words.list(each(value, Kind.PRODUCT)));
            case SELECTION -> Optional.of(selection());
            case QUANTITY ->
                ledger.knows(FactSlot.SELECTION) ? Optional.empty() : said(StaffPhrase.CASE_QUANTITY, "count", value);
            case BUDGET_MIN -> amount(value).flatMap(amount -> said(StaffPhrase.CASE_BUDGET_FROM, "amount", amount));
            case BUDGET_MAX -> amount(value).flatMap(amount -> said(StaffPhrase.CASE_BUDGET_TO, "amount", amount));
            case BUDGET_PER ->
                Optional.of(value).filter("unit"::equals).map(unit -> words.say(StaffPhrase.CASE_BUDGET_EACH));
            case COLOUR -> said(StaffPhrase.CASE_COLOUR, "colour", words.list(each(value, Kind.COLOUR)));
            case EXCLUDED_COLOUR -> said(StaffPhrase.CASE_WITHOUT, "what", words.list(each(value, Kind.COLOUR)));
            case EXCLUDED_MATERIAL -> said(StaffPhrase.CASE_WITHOUT, "what", words.list(each(value, Kind.MATERIAL)));
            case WIDTH_CM -> said(StaffPhrase.CASE_WIDTH, "cm", value);
            case DEPTH_CM -> said(StaffPhrase.CASE_DEPTH, "cm", value);
            case HEIGHT_CM -> said(StaffPhrase.CASE_HEIGHT, "cm", value);
            case SEATS -> said(StaffPhrase.CASE_SEATS, "count", value);
            case FEATURE -> said(StaffPhrase.CASE_FEATURE, "features", words.list(each(value, Kind.FEATURE)));
            case DELIVERY_PLACE -> said(StaffPhrase.CASE_PLACE, "place", words.word(Kind.PLACE, value));
            case ORDER_NUMBER -> said(StaffPhrase.CASE_ORDER, "number", value);
            case RATING -> said(StaffPhrase.CASE_RATING, "rating", value);
            // A discount stands in the lines of the quotation.
            case LIMITS,
                    PIECES,
                    ADDRESS,
                    CUSTOMER_NAME,
                    COMPANY,
                    EMAIL,
                    PHONE,
                    TAX_NUMBER,
                    DISCOUNT,
                    APPROVED_DISCOUNT -> Optional.empty();
        };
    }

    private String selection() {
        return words.list(ledger.selection().stream()
                .flatMap(chosen -> chosen.picks().stream())
                .map(this::pick)
                .toList());
    }

    private String pick(Pick pick) {
        return words.say(
                StaffPhrase.CASE_PICK,
                Map.of("quantity", words.numbers().count(pick.quantity().value()), "name", words.product(pick.sku())));
    }

    private List<String> each(String ids, Kind kind) {
        return Arrays.stream(ids.split("\\|"))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(id -> words.word(kind, id))
                .toList();
    }

    private Optional<String> amount(String value) {
        return Optional.of(value)
                .filter(text -> text.matches("[0-9]{1,12}(\\.[0-9]{1,4})?"))
                .map(text -> words.numbers().price(Money.rounded(new BigDecimal(text), currency)));
    }

    private Optional<String> said(StaffPhrase phrase, String placeholder, String value) {
        return Optional.of(words.say(phrase, Map.of(placeholder, value)));
    }

    /** Which personal details the conversation holds, not what they are. */
    private Optional<Noted> onFile() {
        List<Fact> personal = ledger.inForce().stream()
                .filter(fact -> fact.slot().isPersonal())
                .toList();
        if (personal.isEmpty()) {
            return Optional.empty();
        }
        String details = words.list(
                personal.stream().map(fact -> words.say(detail(fact.slot()))).toList());
        return Optional.of(new Noted(
                words.say(StaffPhrase.CASE_ON_FILE, Map.of("details", details)),
                personal.stream().map(fact -> fact.source().value()).distinct().toList()));
    }

    private static StaffPhrase detail(FactSlot slot) {
        return switch (slot) {
            case CUSTOMER_NAME -> StaffPhrase.CASE_NAME;
            case COMPANY -> StaffPhrase.CASE_COMPANY;
            case EMAIL -> StaffPhrase.CASE_EMAIL;
            case PHONE -> StaffPhrase.CASE_PHONE;
            case ADDRESS -> StaffPhrase.CASE_ADDRESS;
            case TAX_NUMBER -> StaffPhrase.CASE_TAX_NUMBER;
            default -> throw new IllegalArgumentException(slot + " is no personal detail");
        };
    }
}
