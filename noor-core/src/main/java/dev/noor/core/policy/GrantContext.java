package dev.noor.core.policy;

import dev.noor.core.ledger.Ledger;
import dev.noor.core.stage.StageEvidence;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.QuoteConsent;
import dev.noor.ports.conversation.Stage;
import java.util.Set;

/**
 * What a grant depends on, as it is at the moment of the call.
 *
 * @param evidence what has happened in this turn so far
 */
public record GrantContext(
        ConversationMode mode,
        Contact contact,
        Stage stage,
        QuoteConsent consent,
        Ledger ledger,
        Set<StageEvidence> evidence) {
    public GrantContext {
        evidence = Set.copyOf(evidence);
    }
}
