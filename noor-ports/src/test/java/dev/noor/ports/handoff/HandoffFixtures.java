package dev.noor.ports.handoff;

import static dev.noor.ports.messaging.MessagingFixtures.NOON;

import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.ConversationStatus;
import dev.noor.ports.conversation.Escalation;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnReport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Turns that ask for a person. */
public final class HandoffFixtures {
    private HandoffFixtures() {}

    public static CaseFile aCaseFile() {
        return new CaseFile(
                "The customer asks for a person.",
                List.of(new CaseFile.Section("Wants", List.of(new CaseFile.Item("12 chairs", List.of(1))))),
                List.of(new CaseFile.Source(new UUID(0, 5), "customer, 12:00", NOON)));
    }

    /** The same turn, in which the customer wanted a person: Omar is called, and again at that time. */
    public static TurnCommit wanting(TurnCommit turn, Instant again) {
        return new TurnCommit(
                        turn.id(),
                        turn.before(),
                        handedOver(turn.after()),
                        turn.outcome(),
                        turn.answered(),
                        turn.replies(),
                        turn.reason(),
                        asking(turn.report()),
                        turn.at())
                .referring(new Referral(aCaseFile(), Optional.of("omar"), Optional.of(again)));
    }

    private static TurnReport asking(TurnReport report) {
        return new TurnReport(
                report.reading(),
                report.facts(),
                report.rules(),
                report.stageMoves(),
                report.tools(),
                report.evidence(),
                report.verifier(),
                List.of(new Effect.RequestHandoff(
                        new Handoff(HandoffReason.HUMAN_REQUESTED, Handoff.Priority.NORMAL, "asks for a person"))),
                report.brain(),
                report.cost(),
                report.timings());
    }

    private static Conversation handedOver(Conversation now) {
        return new Conversation(
                now.id(),
                now.address(),
                now.version(),
                now.episode(),
                now.turns(),
                now.stage(),
                ConversationStatus.ESCALATED,
                ConversationMode.HANDOFF,
                Escalation.PENDING,
                now.quoteConsent(),
                now.language(),
                now.facts(),
                now.shown(),
                now.listed(),
                now.openAsk(),
                now.notUnderstood(),
                now.quotation(),
                now.lastCustomerAt(),
                now.optedOutAt());
    }
}
