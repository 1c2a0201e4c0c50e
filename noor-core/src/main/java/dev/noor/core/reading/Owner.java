package dev.noor.core.reading;

/** What a number in a message is. A number has one owner at most; which, its neighbours decide. */
enum Owner {
    /** Taken back: the 12 of "14, not 12". */
    REFUSED,
    ORDER,
    /** A place in a list: "option 2", "the 2nd one". */
    CHOICE,
    PERCENT,
    SEATS,
    DRAWERS,
    FLOOR,
    /** A year of the calendar. */
    YEAR,
    DATE,
    /** An hour of the day or a length of time. */
    TIME,
    WEIGHT,
    ADDRESS,
    /** The bare number of a model: the two of "difference between 640 and 652". */
    MODEL,
    /** It counts or measures something that nobody buys: "3 times", "2 partners", "our room is 4 by 5 m". */
    OTHER,
    SIZE,
    MONEY,
    PIECES
}
