package dev.noor.core.turn;

import dev.noor.core.tool.Workbench;
import dev.noor.ports.Language;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.ConversationStatus;
import dev.noor.ports.conversation.Escalation;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.turn.Effect;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How a turn leaves its conversation: the workbench's state, and what the effects mean for who speaks. */
final class Aftermath {
    /** A person helps, and Noor goes on selling; every other reason makes the conversation theirs alone. */
    private static final Set<HandoffReason> BESIDE_NOOR =
            EnumSet.of(HandoffReason.ORDER_CONFIRMATION, HandoffReason.NOT_UNDERSTOOD, HandoffReason.OUTSIDE_KNOWLEDGE);

    private final Workbench bench;
    private ConversationMode mode;
    private ConversationStatus status;
    private Escalation escalation;
    private Optional<Instant> optedOutAt;
    private Optional<Language> language;
    private Optional<Ask> openAsk;
    private int notUnderstood;

    Aftermath(Workbench bench) {
        Conversation before = bench.before();
        this.bench = bench;
        this.mode = before.mode();
        this.status = before.status();
        this.escalation = before.escalation();
        this.optedOutAt = before.optedOutAt();
        this.language = before.language();
        this.openAsk = before.openAsk();
        this.notUnderstood = before.notUnderstood();
        bench.effects().forEach(this::follow);
    }

    /** The reply was given in {@code language} and asked {@code ask}. */
    Aftermath replied(Language replyLanguage, Optional<Ask> ask) {
        language = Optional.of(replyLanguage);
        openAsk = ask;
        return this;
    }

    Aftermath understood() {
        notUnderstood = 0;
        return this;
    }

    Aftermath notUnderstood() {
        notUnderstood++;
        return this;
    }

    /** A person has taken over. */
    Aftermath takenOver() {
        mode = ConversationMode.MANUAL;
        escalation = Escalation.IN_PROGRESS;
        return this;
    }

    /** The customer was given the holding line. */
    Aftermath held() {
        escalation = Escalation.HELD;
        return this;
    }

    /** The conversation after the turn, one version on. */
    Conversation conversation(Optional<Instant> lastCustomerAt) {
        Conversation before = bench.before();
        return new Conversation(
                before.id(),
                before.address(),
                before.version() + 1,
                before.episode(),
                before.turns() + 1,
                bench.stage(),
                status,
                mode,
                escalation,
                bench.consent(),
                language,
                bench.ledger().all(),
                bench.shown(),
                bench.listed(),
                openAsk,
                notUnderstood,
                bench.quotation(),
                lastCustomerAt.or(before::lastCustomerAt),
                optedOutAt);
    }

    private void follow(Effect effect) {
        switch (effect) {
            case Effect.RequestHandoff(Handoff handoff) -> {
                status = ConversationStatus.ESCALATED;
                escalation = Escalation.PENDING;
                if (!BESIDE_NOOR.contains(handoff.reason())) {
                    mode = ConversationMode.HANDOFF;
                }
            }
            case Effect.OptOut optOut -> optedOutAt = Optional.of(bench.now());
            case Effect.RecordFact fact -> {}
            case Effect.MoveStage move -> {}
            case Effect.SetQuoteConsent consent -> {}
            case Effect.DraftQuotation drafted -> {}
            case Effect.ApproveQuotation approved -> {}
            case Effect.SettleApproval settled -> {}
            case Effect.RefuseApproval refused -> {}
            case Effect.ScheduleFollowUp followUp -> {}
            case Effect.SaveFeedback feedback -> {}
        }
    }
}
