package dev.noor.core.reading;

import dev.noor.ports.Language;
import dev.noor.ports.reading.TextLanguage;
import dev.noor.ports.tenant.Lexicon;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads bursts of messages with the words of one tenant. Compiled once, then thread-safe; linear in the length of the
 * text, of which it reads the first 20,000 characters.
 */
public final class Reader {

    /**
     * @param modelNames the series and model names of the catalogue, as written
     * @param currency of amounts that name none
     * @param region the two-letter country whose local phone numbers are read without a prefix
     */
    public Reader(Lexicon lexicon, Set<String> modelNames, Currency currency, String region) {}

    /** What the messages say together. Never throws on any text. */
    public Reading read(List<String> burst) {
        return new Reading(
                TextLanguage.ENGLISH,
                Optional.of(Language.EN),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Optional.empty(),
                Limits.NONE,
                List.of(),
                "",
                String.join("\n", burst));
    }
}
