package dev.noor.core.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A part of the grammar whose words are lexicon entries of kind operator; the id is the lower-case name. */
enum Operator {
    AT_MOST,
    AT_LEAST,
    BETWEEN,
    AROUND,
    /** Joins the ends of a range: "to", "до". */
    TO,
    AND,
    BUT,
    NOT,
    YET,
    /** Leaves something out: "without". */
    WITHOUT,
    BUDGET,
    EACH,
    /** What the customer has, and does not wish for. */
    ALREADY,
    IN_TOTAL,
    QUANTITY,
    TIMES,
    PERCENT,
    WIDTH,
    DEPTH,
    HEIGHT,
    LENGTH,
    DRAWER,
    /** What a thing that is named before may have several of. */
    SHELF,
    /** The buyer's own tax number follows. */
    TAX_NUMBER,
    /** Somebody else's tax number, as the company's own, is spoken of. */
    OTHER_TAX_NUMBER,
    FLOOR,
    /** The name of a month. */
    MONTH,
    /** Stands beside the day of a date: "on the 8th", «12 числа». */
    DATE,
    /** Makes an ordinal of the digits that it is glued to: "12th". */
    NTH,
    /** "o'clock", «الساعة»: an hour is told. */
    HOUR,
    /** "at", "till": an hour may be told. */
    MOMENT,
    /** What is counted and not sold: "3 times", "2 branches". */
    COUNTED,
    /** "top", "best": the number beside it is how many to name. */
    BEST,
    /** "instead of": what follows is not meant any more. */
    INSTEAD,
    /** "need", "I'll take", "make it": a number beside it is wanted. */
    WANTED,
    /** "just", "only": the one behind it is a number, and points at nothing. */
    ONLY,
    /** "at 2000", «за 700»: a large number behind it is a price. */
    PRICE_AT,
    /** A room or a gap, whose sizes are those of no product. */
    SPACE,
    /** "the": a bare number behind it is a model's. */
    THE,
    /** "the same number of". */
    SAME_NUMBER,
    YEAR,
    /** Days, hours, minutes: what follows a number and makes it time. */
    TIME,
    WEIGHT,
    ORDER,
    ARTICLE,
    /** A word of an address: "street", "building". */
    ADDRESS,
    /** "address:"; what follows is one. */
    ADDRESS_LABEL,
    /** "option 2"; the figure is a place in a list. */
    OPTION,
    /** "goes with": what follows is there already, and is not asked for. */
    MATCHING,
    /** "my name is". */
    NAME,
    /** "I am", "this is": a name may follow. */
    SELF,
    /** "Mariam here", «меня Артём зовут»: the words before are a name. */
    NAME_AFTER,
    COMPANY,
    /** "LLC", "FZE". */
    COMPANY_FORM,
    FROM,
    /** "at", "of": may stand in front of a company. */
    OF,
    /** Joins two sides: "140 by 70". */
    BY,
    /** "for": what something is meant for. */
    FOR,
    /** "with": what a thing has. */
    WITH,
    /** Excludes all but: "except". */
    EXCEPT,
    ORDINAL_1,
    ORDINAL_2,
    ORDINAL_3,
    ORDINAL_4,
    ORDINAL_5,
    LAST,
    ALL,
    CHEAPEST,
    PRICIEST,
    /** A thing or service of another trade: "laptop"; it counts only where nothing of this one is asked for. */
    OFF_TRADE,
    /** "if": what follows has not happened. */
    CONDITION,
    /** Points at what was shown: "they", "which one". */
    SHOWN,
    /** "Per", "in each": what is said holds for one of several. */
    EVERY,

    /** «по»: what is counted behind it is for each. */
    DEALT,

    /** "we have": what is counted behind it is there already. */
    HAVE,
    /** What a company has several of and furnishes: "rooms", "floors". */
    PLACES,
    /** What is done to places: "fit out". */
    FURNISH,
    /** Points at one thing: "that one", «беру этот». */
    THIS_ONE,
    /** Opens a question: "which", "ли". */
    QUESTION,
    PEACE_GREETING,
    FORMAL,
    CHEAP,
    PREMIUM,
    TOO_EXPENSIVE,
    IN_STOCK,
    LATER,
    INDIVIDUAL_BUYER,
    URGENT,
    COMPARISON,
    SAMPLE,
    OTHER_OPTIONS,
    /** Other options that cost less: "anything cheaper". */
    CHEAPER,
    REFUND,
    DEALER,
    CALLBACK,
    POLICY,
    ADDITION,
    PROMISE,
    /** "one" of "the black one": see {@link Cue#POINTS}. */
    POINTS,
    INJECTION,
    CLEAR_YES,
    WITH_VAT,
    REMOVE,
    WAITS,
    WHY;

    private static final Map<String, Operator> BY_ID = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(
                    operator -> operator.name().toLowerCase(Locale.ROOT), operator -> operator));

    static Optional<Operator> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** Whether it speaks of what was shown. */
    boolean points() {
        return switch (this) {
            case SHOWN, ORDINAL_1, ORDINAL_2, ORDINAL_3, ORDINAL_4, ORDINAL_5, CHEAPEST, PRICIEST -> true;
            default -> false;
        };
    }

    /** The place in a list that an ordinal tells. */
    OptionalInt place() {
        return switch (this) {
            case ORDINAL_1 -> OptionalInt.of(1);
            case ORDINAL_2 -> OptionalInt.of(2);
            case ORDINAL_3 -> OptionalInt.of(3);
            case ORDINAL_4 -> OptionalInt.of(4);
            case ORDINAL_5 -> OptionalInt.of(5);
            default -> OptionalInt.empty();
        };
    }

    /** The cue that the word gives by itself. */
    Optional<Cue> cue() {
        for (Cue cue : Cue.values()) {
            if (cue.name().equals(name())) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }
}
