package dev.noor.core.recall;

import dev.noor.core.ledger.Ledger;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.ports.Language;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.Utterance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tells what is known of a conversation; the same conversation gives the same. Thread-safe. */
@Singleton
public final class Recall {
    private final Catalog catalog;
    private final Gists gists = new Gists();

    @Inject
    public Recall(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * All of it, for a person.
     *
     * @param language in which it is told
     * @param asked what Noor had asked before the customer's last words
     * @param said oldest first, those last words included
     */
    public Recalled all(
            ServedTenant tenant,
            Language language,
            Conversation conversation,
            Optional<Ask> asked,
            List<Utterance> said) {
        Ledger ledger = Ledger.of(conversation.facts());
        Currency currency = tenant.tenant().currency();
        RecallWords words = new RecallWords(tenant, catalog, language, ledger.inForce());
        Offers offers = new Offers(words, conversation, said, currency);
        Talk talk = new Talk(words, gists.of(tenant, said), said);
        return new Recalled(
                new Needs(words, ledger, currency).items(),
                offers.shown(),
                offers.quoted(),
                talk.objections().toList().reversed(),
                talk.promised().toList().reversed(),
                talk.open(tenant.reader(), asked, conversation.facts()));
    }

    /** What came before the messages that a model is sent themselves. */
    public Summary earlier(ServedTenant tenant, Language language, Earlier chat) {
        if (chat.before().isEmpty()) {
            return Summary.NONE;
        }
        Currency currency = tenant.tenant().currency();
        RecallWords words =
                new RecallWords(tenant, catalog, language, chat.ledger().all());
        Function<Utterance, Gist> signs = gists.of(tenant, chat.before());
        return new RollingSummary(
                        words,
                        chat,
                        new Needs(words, chat.ledger(), currency),
                        new Offers(words, chat.conversation(), chat.before(), currency),
                        new Talk(words, signs, chat.before()),
                        signs)
                .summary(tenant.tenant().zone());
    }
}
