package dev.noor.core.wording;

import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.tenant.Phrase;
import java.util.Map;
import java.util.Optional;

/** Says what of an ordered line comes later than the rest, in the chat and on paper. */
public final class LaterPieces {
    private LaterPieces() {}

    /** The sentence; empty when all pieces are there. */
    public static Optional<String> of(QuotationLine line, Wording wording, NumberText numbers) {
        int pieces = line.quantity().value();
        if (line.later() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                line.later() == pieces
                        ? wording.say(Phrase.QUOTE_ALL_LATER)
                        : wording.say(
                                Phrase.QUOTE_LATER,
                                Map.of(
                                        "count", numbers.count(pieces - line.later()),
                                        "missing", numbers.count(line.later()))));
    }
}
