package dev.noor.ports.conversation;

import dev.noor.ports.Language;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.quotation.Quotation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A conversation as stored: what a turn starts from and what it leaves behind. Immutable.
 *
 * @param version counts commits; a commit names the version it started from
 * @param episode counts sales within the chat, from 1
 * @param turns how many turns were committed in this conversation
 * @param language the language of the last reply
 * @param facts in the order told; the last of a slot is in force
 * @param shown the products spoken of last, in the order shown
 * @param listed the options last listed, in their order: "the third" counts among them
 * @param openAsk what Noor last asked, while it is unanswered
 * @param notUnderstood how many turns in a row Noor did not understand
 * @param quotation the latest quotation of the episode
 */
public record Conversation(
        ConversationId id,
        ChatAddress address,
        long version,
        int episode,
        long turns,
        Stage stage,
        ConversationStatus status,
        ConversationMode mode,
        Escalation escalation,
        QuoteConsent quoteConsent,
        Optional<Language> language,
        List<Fact> facts,
        List<Sku> shown,
        List<Sku> listed,
        Optional<Ask> openAsk,
        int notUnderstood,
        Optional<Quotation> quotation,
        Optional<Instant> lastCustomerAt,
        Optional<Instant> optedOutAt) {

    public Conversation {
        facts = List.copyOf(facts);
        shown = List.copyOf(shown);
        listed = List.copyOf(listed);
    }

    /** The same with another question open. */
    public Conversation asking(Optional<Ask> ask) {
        return new Conversation(
                id,
                address,
                version,
                episode,
                turns,
                stage,
                status,
                mode,
                escalation,
                quoteConsent,
                language,
                facts,
                shown,
                listed,
                ask,
                notUnderstood,
                quotation,
                lastCustomerAt,
                optedOutAt);
    }

    /** A conversation in which nothing was said yet. */
    public static Conversation fresh(ConversationId id, ChatAddress address) {
        return new Conversation(
                id,
                address,
                0,
                1,
                0,
                Stage.GREETING,
                ConversationStatus.ACTIVE,
                ConversationMode.BOT,
                Escalation.NONE,
                QuoteConsent.NONE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
