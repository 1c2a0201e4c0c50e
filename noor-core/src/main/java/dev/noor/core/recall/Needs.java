package dev.noor.core.recall;

import dev.noor.core.ledger.Ledger;
import dev.noor.core.ledger.Pick;
import dev.noor.core.ledger.Selection;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.money.Money;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.StaffPhrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the customer wants, by the facts in force. */
final class Needs {
    private final RecallWords words;
    private final Ledger ledger;
    private final Currency currency;

    Needs(RecallWords words, Ledger ledger, Currency currency) {
        this.words = words;
        this.ledger = ledger;
        this.currency = currency;
    }

    List<Noted> items() {
        List<Noted> items = new ArrayList<>();
        ledger.inForce().stream()
                .filter(fact -> !isSaidBetter(fact))
                .flatMap(fact -> noted(fact).stream())
                .forEach(items::add);
        onFile().ifPresent(items::add);
        return items;
    }

    /** What the customer wanted before, by message, newest first; what is wanted now is not told again. */
    List<Noted> earlier() {
        List<Fact> inForce = ledger.inForce();
        Set<String> told = new HashSet<>();
        inForce.forEach(fact -> text(fact).ifPresent(told::add));
        Map<UUID, List<String>> wanted = new LinkedHashMap<>();
        ledger.all().reversed().stream()
                .filter(fact -> !inForce.contains(fact))
                .forEach(fact -> text(fact)
                        .filter(told::add)
                        .ifPresent(text -> wanted.computeIfAbsent(fact.source().value(), message -> new ArrayList<>())
                                .addFirst(text)));
        return wanted.entrySet().stream()
                .map(message -> Noted.from(words.list(message.getValue()), message.getKey()))
                .toList();
    }

    private boolean isSaidBetter(Fact fact) {
        return fact.slot() == FactSlot.QUANTITY && ledger.knows(FactSlot.SELECTION);
    }

    private Optional<Noted> noted(Fact fact) {
        return text(fact).map(text -> Noted.from(text, fact.source().value()));
    }

    /** Empty for what is personal, and for what other facts say in words. */
    private Optional<String> text(Fact fact) {
        String value = fact.value();
        return switch (fact.slot()) {
            case PRODUCT -> Optional.of(words.list(each(value, Kind.PRODUCT)));
            case SELECTION -> Selection.parse(value).map(this::chosen);
            case QUANTITY -> said(StaffPhrase.CASE_QUANTITY, "count", value);
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

    private String chosen(Selection selection) {
        return words.list(selection.picks().stream().map(this::pick).toList());
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
