package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;

/** What stands in a column of a table, by its heading. */
public enum Heading {
    /** So many pieces: "Qty", «Кол-во». */
    QUANTITY,
    /** A word for a piece, which may head the pieces or the goods: "Pcs", "Item". */
    PIECE,
    OTHER;

    static Heading of(Markup markup) {
        Heading heading = OTHER;
        for (int i = 0; i < markup.size(); i++) {
            if (markup.is(Operator.QUANTITY, i)) {
                return QUANTITY;
            }
            heading = markup.is(Lexicon.Kind.PIECE, i) ? PIECE : heading;
        }
        return heading;
    }
}
