package dev.noor.core.turn;

import dev.noor.core.brain.TurnContext;
import dev.noor.core.ledger.Ledger;
import dev.noor.core.reading.Item;
import dev.noor.core.reading.Reading;
import dev.noor.core.stage.StageEvidence;
import dev.noor.core.stage.StageMachine;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationStatus;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.reading.Intent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Opens a new sale within a chat when the last one is over and the customer asks for something new. */
final class Episodes {
    private final StageMachine machine;

    @Inject
    Episodes(StageMachine machine) {
        this.machine = machine;
    }

    /** The conversation that the turn starts from: as it was, or at the start of a new episode. */
    Conversation startFor(Conversation conversation, Reading reading, Instant now) {
        return isLongAgo(conversation, now)
                        || machine.newEpisode(conversation.stage(), evidence(conversation, reading))
                                .isPresent()
                ? opened(conversation)
                : conversation;
    }

    /** A sale that nobody has spoken of for weeks is over: its open questions and its quotation are not taken up. */
    private static boolean isLongAgo(Conversation conversation, Instant now) {
        return conversation.stage() != Stage.GREETING
                && conversation
                        .lastCustomerAt()
                        .filter(last -> last.plus(TurnContext.FORGOTTEN).isBefore(now))
                        .isPresent();
    }

    private static Set<StageEvidence> evidence(Conversation conversation, Reading reading) {
        Set<StageEvidence> evidence = new HashSet<>();
        List<String> kinds = reading.items().stream()
                .map(Episodes::named)
                .flatMap(Optional::stream)
                .toList();
        if (!kinds.isEmpty()) {
            evidence.add(new StageEvidence.NeedNamed(kinds.getFirst()));
            boolean another = Ledger.of(conversation.facts()).kinds().stream().noneMatch(kinds::contains);
            if (another && reading.has(Intent.PRODUCT_SEARCH)) {
                evidence.add(new StageEvidence.NeedChanged());
            }
        }
        if (reading.has(Intent.QUOTE_REQUEST)) {
            evidence.add(new StageEvidence.QuotationRequested());
        }
        return evidence;
    }

    private static Optional<String> named(Item item) {
        return item.product().map(ConceptId::value).or(item::model);
    }

    private static Conversation opened(Conversation before) {
        return new Conversation(
                before.id(),
                before.address(),
                before.version(),
                before.episode() + 1,
                before.turns(),
                Stage.GREETING,
                ConversationStatus.ACTIVE,
                before.mode(),
                before.escalation(),
                QuoteConsent.NONE,
                before.language(),
                Ledger.of(before.facts()).forNewEpisode().all(),
                List.of(),
                List.of(),
                Optional.empty(),
                0,
                Optional.empty(),
                before.lastCustomerAt(),
                before.optedOutAt());
    }
}
