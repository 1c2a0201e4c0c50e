package dev.noor.core.reply;

import dev.noor.ports.Language;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.turn.Evidence;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/**
 * What a reply is verified against.
 *
 * @param language of the reply
 * @param evidence all that was read or computed in this turn
 * @param known what the ledger holds, so that it is not asked again
 * @param currency the tenant's; amounts that evidence states without a currency are in it
 * @param ownWords texts that may always be said, such as the names of company, assistant and managers
 * @param maxLength of the whole reply, in UTF-16 units, paragraph breaks counted as two
 * @param rules that hold for this reply alone, such as for one that a model worded
 */
public record VerificationContext(
        Language language,
        List<Evidence> evidence,
        Set<FactSlot> known,
        Currency currency,
        List<String> ownWords,
        int maxLength,
        List<SentenceRule> rules) {
    /** What WhatsApp takes in one message. */
    public static final int WHATSAPP_LENGTH = 4_096;

    public VerificationContext {
        evidence = List.copyOf(evidence);
        known = Set.copyOf(known);
        ownWords = List.copyOf(ownWords);
        rules = List.copyOf(rules);
        if (maxLength < 1) {
            throw new IllegalArgumentException("a reply may have at least one character");
        }
    }

    /** A context without rules of its own. */
    public VerificationContext(
            Language language,
            List<Evidence> evidence,
            Set<FactSlot> known,
            Currency currency,
            List<String> ownWords,
            int maxLength) {
        this(language, evidence, known, currency, ownWords, maxLength, List.of());
    }
}
