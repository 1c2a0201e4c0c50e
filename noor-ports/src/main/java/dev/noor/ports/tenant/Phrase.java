package dev.noor.ports.tenant;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A sentence, or a part of one, that Noor composes replies from. Its words are tenant data; this names what each is for
 * and which placeholders a variant must use.
 */
public enum Phrase implements TemplateKey {
    // opening and small talk
    OPENING("assistant", "company"),
    OPENING_NAMED("name", "assistant", "company"),
    PEACE_RETURNED(),
    GREETING_AGAIN(),
    WELCOME_BACK(),
    WELCOME_BACK_NAMED("name"),
    WHAT_THIS_TIME(),
    OFFERING("offering"),
    THANKS_REPLY(),
    GOODBYE(),
    BOT_HONEST("company"),
    LATER_REPLY(),
    WHY_DETAILS(),
    NOT_UNDERSTOOD(),
    OUT_OF_SCOPE("offering"),
    REDIRECT("offering"),
    NOT_OFFERED("offering"),
    FALLBACK(),

    // options
    OPTIONS_INTRO(),
    OPTIONS_INTRO_LIMIT("limit"),
    OPTIONS_INTRO_COLOUR("colour"),
    OPTIONS_INTRO_BOTH("limit", "colour"),
    OPTION("name", "price", "facts"),
    OPTION_BARE("name", "price"),
    NOTHING_FITS(),
    NEAREST_INTRO("relaxed"),
    NOTHING_AT_ALL(),
    NOTHING_CHEAPER("name", "price"),
    /** What was asked for is not sold; products of the kind nearest to it follow. */
    NEAR_KIND_INTRO(),
    LIMIT_PRICE(),
    LIMIT_COLOUR(),
    LIMIT_SIZE(),
    LIMIT_SEATS(),
    LIMIT_STOCK(),
    LIMIT_MATERIAL(),
    FACT_STOCK("count"),
    FACT_IN_STOCK(),
    FACT_OUT_OF_STOCK(),
    FACT_WIDTH("cm"),
    FACT_SIZE("width", "depth"),
    FACT_HEIGHT("cm"),
    FACT_SEATS("count"),
    FACT_WARRANTY("years"),
    FACT_DEPTH("cm"),
    FACT_LENGTH("cm"),
    FACT_COLOURS("colours"),
    FACT_MATERIAL("materials"),
    FACT_DRAWERS("count"),
    FACT_DOORS("count"),
    FACT_SHELVES("count"),
    FACT_OTHER("aspect", "value"),

    // what is asked about products, and how they differ
    ABOUT_FACT("names", "fact"),
    ABOUT_YES("name", "fact"),
    ABOUT_NO("name", "fact"),
    ABOUT_SOME("trait", "names"),
    ABOUT_OTHERS("trait", "names"),
    ABOUT_BOTH("trait", "names", "others"),
    ABOUT_UNKNOWN("names", "trait"),
    COLOUR_LACKING("name", "colour", "colours"),
    COLOUR_OF("name", "colour"),
    NEAREST_IN_COLOUR("colour"),
    NEAREST_WITH_IT(),
    COMPARE_PICK("name", "reason"),
    COMPARE_MORE("name", "facts", "amount"),
    COMPARE_ALIKE("names"),
    REASON_CHEAPER("amount"),
    REASON_MORE("facts", "amount"),

    // sets for several people
    SETS_INTRO(),
    SETS_INTRO_LIMIT("limit"),
    SET_LINE("lines", "total"),
    SET_SUM("total"),
    SET_ABOVE_LIMIT(),
    ASK_SET(),

    // price and stock
    PRICE_OF("name", "price"),
    AMOUNT_FOR("quantity", "name", "unit", "amount"),
    STOCK_COUNT("name", "count"),
    STOCK_ALSO("count"),
    STOCK_ENOUGH("count"),
    STOCK_COVERS("count", "wanted"),
    STOCK_SHORT("count", "missing"),
    STOCK_YES("name"),
    STOCK_NO("name"),
    STOCK_UNKNOWN("name"),
    STOCK_ALTERNATIVE("count"),
    STOCK_INSTEAD(),
    SKU_UNKNOWN("sku"),
    /** What is to be taken off the order is not on it. */
    NOT_ORDERED(),
    WHICH_PRODUCT(),
    /** Another currency was named. */
    PRICES_IN("currency"),
    /** What was told as an address names no place. */
    ADDRESS_UNUSABLE(),
    /** What was told as the buyer's tax number has too few digits or too many. */
    TAX_NUMBER_DIGITS("digits", "needed"),
    /** What was told as the buyer's tax number has letters in it. */
    TAX_NUMBER_LETTERS("needed"),
    ASK_TAX_NUMBER(),
    /** The tax number is known, and no quotation is written with it now. */
    TAX_NUMBER_NOTED("number"),

    // knowledge and promises
    NOT_KNOWN(),
    DISCOUNT_INSTEAD(),
    COMPLEMENT("name", "price"),
    DISCOUNT_OWN("percent"),
    APPROVAL_TOLD("percent", "number", "before", "total", "date"),
    APPROVAL_EXPIRED("percent"),
    APPROVAL_OUTDATED("percent"),
    APPROVAL_OVER("percent"),
    APPROVAL_USED("percent"),

    // quotation
    QUOTE_LINE("quantity", "name", "unit", "net"),
    QUOTE_LINE_LESS("quantity", "name", "unit", "percent", "net"),
    ASK_ROWS("rows"),
    QUOTE_FOR(),
    QUOTE_TOTALS("subtotal", "rate", "vat", "total"),
    QUOTE_TOTAL("total"),
    ORDER_TOGETHER("lines", "subtotal"),
    /** An order of more lines than a chat should hold. */
    ORDER_LONG("lines"),
    /** Instead of the lines of such an order. */
    LINES_COUNTED("products", "pieces"),
    QUOTE_AT_YOUR_WORD(),
    QUOTE_RECIPIENT("company", "place"),
    QUOTE_NUMBER("number", "date"),
    QUOTE_DELIVERY_APART(),
    SERVICE_DELIVERY(),
    SERVICE_DELIVERY_AND_ASSEMBLY(),
    /** It costs nothing more. */
    SERVICE_INCLUDED(),
    /** A person tells what it costs. */
    SERVICE_BY_PERSON(),
    SERVICE_NOT_IN_TOTAL(),
    /** What is done, and what it costs, as a line of a quotation in the chat. */
    QUOTE_SERVICE("service", "cost"),
    QUOTE_LATER("count", "missing"),
    QUOTE_ALL_LATER(),
    DRIFT_EXPIRED("number", "date"),
    DRIFT_DEARER("name", "before", "price"),
    DRIFT_CHEAPER("name", "before", "price"),
    DRIFT_SHORT("name", "count", "missing"),
    DRIFT_SOLD_OUT("name"),
    DRIFT_RESTOCKED("name"),
    DRIFT_WITHDRAWN("name"),
    DRIFT_NOTHING_LEFT("name"),
    QUOTE_APPROVED("number"),
    QUOTE_NOT_YET(),
    QUOTE_DECLINED(),
    DETAILS_NOTED("name"),
    DETAILS_NOTED_ANONYMOUS(),
    DETAIL_NAME(),
    DETAIL_COMPANY(),
    DETAIL_ADDRESS(),

    ORDER_UNKNOWN(),
    ORDER_QUOTED("number"),
    ORDER_APPROVED("number"),
    ORDER_CONFIRMED("number"),
    ORDER_SHIPPED("number"),
    ORDER_DELIVERED("number"),
    ORDER_CANCELLED("number"),

    // questions
    ASK_NEED(),
    ASK_QUANTITY(),
    ASK_QUANTITY_WITHIN("most"),
    ASK_CHOICE(),
    ASK_QUOTATION(),
    ASK_DETAILS("missing"),
    ASK_APPROVAL(),
    ASK_CHANGE(),

    // people
    HANDOFF_HUMAN(),
    HANDOFF_COMPLAINT(),
    HANDOFF_ORDER(),
    HANDOFF_OTHER(),
    HANDOFF_WAITING(),
    /** When the person will have answered: while there is time enough before work ends. */
    HANDOFF_WITHIN("minutes"),
    HANDOFF_TODAY("time"),
    HANDOFF_TOMORROW("time"),
    HANDOFF_ON("date", "time"),
    /** More for the person who is awaited. */
    HANDOFF_NOTED(),
    /** To a person of the company: who waits, and what for. */
    ALERT_PERSON("customer", "summary"),
    /** To a person of the company: whom a message did not reach. */
    ALERT_UNDELIVERED("customer", "code"),
    /** To a person of the company: whose quotation did not become a document in the chat. */
    ALERT_NO_DOCUMENT("customer", "code"),
    /** To a person of the company: whose order was not entered. */
    ALERT_NO_ORDER("customer", "code"),
    ALERT_NO_NEWS("customer", "code"),
    /** To a person of the company: of whom the CRM was not told. */
    ALERT_NO_RECORD("customer", "code"),
    OPTED_OUT(),
    FEEDBACK_THANKS(),

    // to somebody who has fallen silent
    FOLLOW_UP_REMINDER("about"),
    FOLLOW_UP_CHECK("about"),
    FOLLOW_UP_LAST("about"),
    /** Weeks later: who writes, and that they are still there. */
    FOLLOW_UP_REVIVAL("assistant", "company"),
    FOLLOW_UP_REVIVAL_LAST("assistant", "company"),
    FOLLOW_UP_FEEDBACK(),
    TOPIC_QUOTATION("number"),
    TOPIC_PRODUCT("name"),
    TOPIC_OPTIONS(),
    TOPIC_REQUEST(),

    // what cannot be read as words
    ATTACHMENT_PHOTO(),
    /** A picture for the person who is awaited. */
    ATTACHMENT_PASSED_ON(),
    ATTACHMENT_VOICE(),
    /** A voice note that nobody could hear, beside what was answered; asks nothing. */
    ATTACHMENT_VOICE_BESIDE(),
    ATTACHMENT_CALL(),
    ATTACHMENT_DOCUMENT(),

    // the printed quotation
    DOC_TITLE(),
    DOC_NUMBER(),
    DOC_DATE(),
    DOC_VALID_UNTIL(),
    DOC_TAX_NUMBER("number"),
    /** The buyer's tax number on a quotation in the chat. */
    QUOTE_TAX_NUMBER("number"),
    DOC_FOR(),
    DOC_PICTURE(),
    DOC_CODE(),
    DOC_DESCRIPTION(),
    DOC_QUANTITY(),
    DOC_UNIT_PRICE(),
    DOC_AMOUNT(),
    DOC_DISCOUNT("percent"),
    DOC_ZONE_TOTAL(),
    DOC_SUBTOTAL(),
    DOC_VAT("rate"),
    DOC_TOTAL("currency"),
    DOC_TERMS(),
    DOC_TERM_DELIVERY(),
    /** The same where a line of the quotation tells the cost. */
    DOC_TERM_DELIVERY_PRICED(),
    DOC_TERM_PAYMENT(),
    DOC_TERM_VALIDITY("date"),
    DOC_TERM_CHANGES(),
    DOC_CONTACT(),
    DOC_PAGE("page", "pages"),
    LIST_AND("first", "last"),
    INDIVIDUAL();

    private final Set<String> placeholders;

    Phrase(String... placeholders) {
        this.placeholders = Set.copyOf(List.of(placeholders));
    }

    /** Whether it is said to somebody who has fallen silent. */
    public boolean isFollowUp() {
        return name().startsWith("FOLLOW_UP_");
    }

    @Override
    public Set<String> placeholders() {
        return placeholders;
    }

    /** The phrase of a key; empty when there is none. */
    public static java.util.Optional<Phrase> ofKey(String key) {
        return Arrays.stream(values())
                .filter(phrase -> phrase.key().equals(key))
                .findFirst();
    }
}
