package dev.noor.ports.tenant;

import java.util.List;
import java.util.Set;

/** A sentence, or a part of one, that people of the company read. Customers never do. */
public enum StaffPhrase implements TemplateKey {
    // why a person is needed, by the reason of the hand-off
    CASE_HUMAN_REQUESTED(),
    CASE_COMPLAINT(),
    CASE_REFUND(),
    CASE_ORDER_CONFIRMATION(),
    CASE_SPECIAL_CONDITIONS(),
    CASE_CUSTOM_PRODUCT(),
    CASE_DEALER(),
    CASE_NOT_UNDERSTOOD(),
    CASE_OUTSIDE_KNOWLEDGE(),
    CASE_CALL_REQUESTED(),
    CASE_FAILURE(),

    // the sections of a case file
    CASE_NEEDS(),
    CASE_SHOWN(),
    CASE_QUOTED(),
    CASE_OBJECTIONS(),
    CASE_OPEN(),
    CASE_PROMISED(),
    CASE_NEXT(),

    // what only a model is told of a long chat
    CASE_BEFORE(),
    CASE_TOLD(),

    // what is known
    CASE_PICK("quantity", "name"),
    CASE_QUANTITY("count"),
    CASE_BUDGET_FROM("amount"),
    CASE_BUDGET_TO("amount"),
    CASE_BUDGET_EACH(),
    CASE_COLOUR("colour"),
    CASE_WITHOUT("what"),
    CASE_WIDTH("cm"),
    CASE_DEPTH("cm"),
    CASE_HEIGHT("cm"),
    CASE_SEATS("count"),
    CASE_FEATURE("features"),
    CASE_PLACE("place"),
    CASE_ORDER("number"),
    CASE_RATING("rating"),
    /** Which personal details are stored; the details themselves are not said. */
    CASE_ON_FILE("details"),
    CASE_NAME(),
    CASE_COMPANY(),
    CASE_EMAIL(),
    CASE_PHONE(),
    CASE_ADDRESS(),
    CASE_TAX_NUMBER(),

    // what was said of money
    CASE_QUOTATION("number", "total"),
    CASE_QUOTED_LINE("quantity", "name", "unit", "net"),
    CASE_TOLD_PRICE("name", "price"),

    // what to do, by the kind of reason
    CASE_NEXT_ANSWER(),
    CASE_NEXT_CALL(),
    CASE_NEXT_COMPLAINT(),
    CASE_NEXT_ORDER(),
    CASE_NEXT_TERMS(),

    // whose words they were
    CASE_BY_CUSTOMER("at"),
    CASE_BY_NOOR("at"),
    CASE_BY_MANAGER("at"),

    /** Who has been waiting for a person, and what for. */
    ALERT_STILL_WAITING("customer", "summary"),
    /** Nothing passes through the channel to customers. */
    ALERT_CHANNEL_SHUT("state"),

    // what stands around a hand-off where several people read it
    NOTE_CALLED("manager"),
    /** How to answer the customer. */
    NOTE_ANSWER(),
    NOTE_TAKE(),
    NOTE_RESOLVE(),
    NOTE_RELEASE(),

    // what is told of what a person did there
    NOTE_TAKEN("manager"),
    NOTE_TAKEN_BEFORE("manager"),
    NOTE_RESOLVED("manager"),
    NOTE_RELEASED("manager"),
    /** Their words are on their way to the customer. */
    NOTE_SAID(),

    // why nothing came of it
    NOTE_SETTLED(),
    NOTE_STRANGER(),
    NOTE_WORDS_ONLY(),
    NOTE_WINDOW_CLOSED(),
    NOTE_OPTED_OUT(),
    NOTE_NOT_SENT(),

    // what happened in the days before
    SUMMARY_DAY("day"),
    SUMMARY_DAYS("first", "last"),
    SUMMARY_QUIET(),
    SUMMARY_CUSTOMERS("count", "new"),
    SUMMARY_QUOTED("count", "total"),
    SUMMARY_AGREED("count", "total"),
    SUMMARY_HANDOFFS("count", "late"),
    SUMMARY_WAITING("count"),
    SUMMARY_FOLLOW_UPS("count", "answered");

    private final Set<String> placeholders;

    StaffPhrase(String... placeholders) {
        this.placeholders = Set.copyOf(List.of(placeholders));
    }

    @Override
    public Set<String> placeholders() {
        return placeholders;
    }
}
