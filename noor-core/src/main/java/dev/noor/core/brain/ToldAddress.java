package dev.noor.core.brain;

import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Reading;
import dev.noor.ports.reading.SlotName;
import java.util.List;
import java.util.Locale;

/** Tells whether somebody could be delivered to at what was told as an address. */
final class ToldAddress {
    private static final int FEWEST_LETTERS = 3;
    private static final int FEWEST_DIFFERENT = 2;
    private static final int LONGEST_NUMBER = 7;

    private ToldAddress() {}

    /** Whether {@code text} names no place: a number or signs alone, a letter or two, "asap". */
    static boolean isImpossible(String text, TurnContext turn) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long different = text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .distinct()
                .count();
        if (letters < FEWEST_LETTERS || different < FEWEST_DIFFERENT) {
            return true;
        }
        Reading reading = turn.served().reader().read(List.of(text));
        boolean placed = reading.address().isPresent()
                || reading.slot(SlotName.LOCATION).isPresent()
                || text.codePoints().anyMatch(Character::isDigit);
        return !placed && (reading.has(Cue.URGENT) || reading.has(Cue.LATER));
    }

    /** Whether a reply to the question for details has a part that can only be meant as an address and is none. */
    static boolean isAttempted(String text) {
        return DetailsReply.split(text)
                .anyMatch(part -> part.length() <= LONGEST_NUMBER
                        && part.codePoints().noneMatch(ToldAddress::isWord)
                        && part.codePoints().anyMatch(ToldAddress::isSaid));
    }

    private static boolean isWord(int sign) {
        return Character.isLetter(sign);
    }

    /** A digit or a picture; not a mark of punctuation. */
    private static boolean isSaid(int sign) {
        return Character.isDigit(sign) || Character.getType(sign) == Character.OTHER_SYMBOL;
    }
}
