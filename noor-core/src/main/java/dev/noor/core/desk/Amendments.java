package dev.noor.core.desk;

import dev.noor.core.ledger.Ledger;
import dev.noor.core.tool.FactRules;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.ConversationStatus;
import dev.noor.ports.conversation.Escalation;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.messaging.MessageId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The rules by which people change conversations: status and stage go one allowed step, a name is a fact like one that
 * the customer told, and who speaks follows from the status. Stateless.
 */
public final class Amendments {
    @Inject
    public Amendments() {}

    /**
     * What the wish makes of the conversation: all of it, or nothing.
     *
     * @param source names this change, as a message names what a customer told
     */
    public Decision decide(Conversation now, Wish wish, UUID source, Instant at) {
        if (now.mode() == ConversationMode.ERASED) {
            return new Decision.Refused("status", "nothing: the customer's data were erased");
        }
        ConversationStatus status = wish.status().orElse(now.status());
        if (status != now.status() && !now.status().successors().contains(status)) {
            return new Decision.Refused("status", one(now.status().successors()));
        }
        Stage stage = wish.stage().orElse(now.stage());
        if (stage != now.stage() && !now.stage().successors().contains(stage)) {
            return new Decision.Refused("stage", one(now.stage().successors()));
        }
        if (wish.name()
                .flatMap(name -> FactRules.problem(FactSlot.CUSTOMER_NAME, name))
                .isPresent()) {
            return new Decision.Refused("name", "one line of 1 to 200 characters");
        }
        List<Fact> facts = new ArrayList<>(now.facts());
        List<String> what = new ArrayList<>();
        if (status != now.status()) {
            what.add("status " + now.status() + " to " + status);
        }
        if (stage != now.stage()) {
            what.add("stage " + now.stage() + " to " + stage);
        }
        wish.name().map(String::strip).filter(name -> !isKnown(now, name)).ifPresent(name -> {
            facts.add(new Fact(FactSlot.CUSTOMER_NAME, name, new MessageId(source), at));
            what.add("name");
        });
        return what.isEmpty()
                ? new Decision.Unchanged()
                : new Decision.Amended(with(now, status, stage, facts), String.join(", ", what));
    }

    private static boolean isKnown(Conversation now, String name) {
        return Ledger.of(now.facts())
                .value(FactSlot.CUSTOMER_NAME)
                .filter(name::equals)
                .isPresent();
    }

    private static String one(Set<? extends Enum<?>> allowed) {
        return allowed.isEmpty()
                ? "nothing: this one is the last"
                : allowed.stream()
                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" or "));
    }

    private static Conversation with(Conversation now, ConversationStatus status, Stage stage, List<Fact> facts) {
        boolean moved = status != now.status();
        return new Conversation(
                now.id(),
                now.address(),
                now.version() + 1,
                now.episode(),
                now.turns(),
                stage,
                status,
                moved ? mode(now.mode(), status) : now.mode(),
                moved ? escalation(status) : now.escalation(),
                now.quoteConsent(),
                now.language(),
                facts,
                now.shown(),
                now.listed(),
                now.openAsk(),
                now.notUnderstood(),
                now.quotation(),
                now.lastCustomerAt(),
                now.optedOutAt());
    }

    /** A wish for silence outlives every status. */
    private static ConversationMode mode(ConversationMode mode, ConversationStatus status) {
        if (mode == ConversationMode.MUTED) {
            return mode;
        }
        return switch (status) {
            case ACTIVE, CLOSED -> ConversationMode.BOT;
            case PAUSED -> ConversationMode.MANUAL;
            case ESCALATED -> ConversationMode.HANDOFF;
        };
    }

    private static Escalation escalation(ConversationStatus status) {
        return switch (status) {
            case ACTIVE, CLOSED -> Escalation.RESOLVED;
            case PAUSED -> Escalation.IN_PROGRESS;
            case ESCALATED -> Escalation.PENDING;
        };
    }
}
