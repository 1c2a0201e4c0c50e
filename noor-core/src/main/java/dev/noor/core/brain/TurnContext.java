package dev.noor.core.brain;

import dev.noor.core.reading.Reading;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.core.tool.Workbench;
import dev.noor.core.wording.NumberText;
import dev.noor.core.wording.ProductText;
import dev.noor.core.wording.Wording;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.Escalation;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.Slot;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Phrase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a brain knows of its turn: what was read, the workbench, and the tenant's words in the customer's language.
 * Confined to the thread of its turn.
 *
 * @param attachments what came without being words
 * @param said what was said before, by whom
 */
public record TurnContext(
        ServedTenant served,
        Workbench bench,
        Reading reading,
        List<MessageContent.Kind> attachments,
        Said said,
        Wording wording,
        ProductText products,
        NumberText numbers) {

    /** A sale that nobody has spoken of for so long is over. */
    public static final Duration FORGOTTEN = Duration.ofDays(30);

    public TurnContext {
        attachments = List.copyOf(attachments);
    }

    /** A phrase of the tenant without placeholders. */
    public String say(Phrase phrase) {
        return wording.say(phrase);
    }

    /** A phrase of the tenant with its placeholders filled. */
    public String say(Phrase phrase, Map<String, String> values) {
        return wording.say(phrase, values);
    }

    /** A place of the lexicon in the customer's language. */
    public String placeName(String place) {
        return served.word(Kind.PLACE, place, wording.language());
    }

    /** Whether a person was asked for and has not come yet: Noor answers, and does not push the sale. */
    public boolean awaitsPerson() {
        return bench.before().mode() == ConversationMode.HANDOFF
                && bench.before().escalation() != Escalation.RESOLVED;
    }

    /** What Noor asked last, while it is unanswered. */
    public Optional<Ask> openAsk() {
        return bench.before().openAsk();
    }

    /**
     * Whether the burst answers Noor's question for name, company and address: then numbers and product words in it
     * belong to an address.
     */
    public boolean givesDetails() {
        boolean names = reading.slots().stream()
                .map(Slot::name)
                .anyMatch(name -> name.isPersonal() || name == SlotName.LOCATION);
        boolean otherBusiness = reading.has(Intent.QUOTE_REQUEST)
                || reading.text().contains("?")
                || reading.text().contains("؟");
        return asked(Ask.DETAILS)
                && !otherBusiness
                && (names || reading.address().isPresent());
    }

    /** Whether the burst only says yes to what Noor asked last, and points at nothing. */
    public boolean confirms() {
        boolean yesOrNo = asked(Ask.APPROVAL) || asked(Ask.QUOTATION);
        boolean asks = reading.has(Intent.PRICE_QUERY) || reading.has(Intent.AVAILABILITY);
        return yesOrNo && reading.has(Intent.CONFIRM) && !asks && !reading.pointsAtSome();
    }

    /** Whether the customer comes back after so long that the earlier sale is over. */
    public boolean returns() {
        return bench.before().turns() > 0
                && bench.before()
                        .lastCustomerAt()
                        .filter(last -> last.plus(FORGOTTEN).isBefore(bench.now()))
                        .isPresent();
    }

    /** Whether Noor asked {@code ask} last. */
    public boolean asked(Ask ask) {
        return openAsk().equals(Optional.of(ask));
    }
}
