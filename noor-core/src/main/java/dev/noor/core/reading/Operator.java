package dev.noor.core.reading;

import java.util.Locale;
import java.util.Optional;

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
    IN_TOTAL,
    QUANTITY,
    TIMES,
    PERCENT,
    WIDTH,
    DEPTH,
    HEIGHT,
    LENGTH,
    DRAWER,
    FLOOR,
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
    REFUND,
    DEALER,
    CALLBACK,
    POLICY,
    ADDITION,
    /** "one" of "the black one": see {@link Cue#POINTS}. */
    POINTS,
    INJECTION,
    CLEAR_YES,
    WITH_VAT,
    REMOVE;

    static Optional<Operator> of(String id) {
        String wanted = id.toUpperCase(Locale.ROOT).replace(' ', '_');
        for (Operator operator : values()) {
            if (operator.name().equals(wanted)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    /** Whether it speaks of what was shown. */
    boolean points() {
        return switch (this) {
            case SHOWN, ORDINAL_1, ORDINAL_2, ORDINAL_3, ORDINAL_4, ORDINAL_5, CHEAPEST, PRICIEST -> true;
            default -> false;
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
