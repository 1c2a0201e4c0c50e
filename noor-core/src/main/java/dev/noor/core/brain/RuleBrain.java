package dev.noor.core.brain;

import jakarta.inject.Inject;
import java.util.List;

/** Sells without any model. Stateless and thread-safe. */
public final class RuleBrain implements Brain {
    private final FactRecorder facts;
    private final List<Answer> answers;
    private final Opening opening;
    private final NextQuestion nextQuestion;
    private final WrongInputAnswer wrongInput;

    @Inject
    RuleBrain(
            FactRecorder facts,
            Opening opening,
            OptOutAnswer optOut,
            InjectionAnswer injection,
            HandoffAnswer handoff,
            PurposeAnswer purpose,
            OutOfScopeAnswer outOfScope,
            BotAnswer bot,
            FeedbackAnswer feedback,
            RemovalAnswer removal,
            ListAnswer list,
            ImpossibleAnswer impossible,
            BundleAnswer bundle,
            ComparisonAnswer comparison,
            AboutAnswer about,
            ProductAnswer product,
            QuotationAnswer quotation,
            LaterAnswer later,
            OpenNeedAnswer openNeed,
            SearchAnswer search,
            OrderTotalAnswer total,
            OrderAnswer order,
            ComplementAnswer complement,
            TaxNumberAnswer taxNumber,
            ApprovalAnswer approval,
            DiscountAnswer discount,
            ObjectionAnswer objection,
            KnowledgeAnswer knowledge,
            WrongInputAnswer wrongInput,
            AttachmentAnswer attachment,
            CourtesyAnswer courtesy,
            NextQuestion nextQuestion) {
        this.facts = facts;
        this.opening = opening;
        this.nextQuestion = nextQuestion;
        this.wrongInput = wrongInput;
        // What ends the conversation's business comes first, then what answers, then what is merely polite.
        this.answers = List.of(
                optOut,
                injection,
                handoff,
                purpose,
                outOfScope,
                bot,
                feedback,
                removal,
                list,
                impossible,
                bundle,
                comparison,
                about,
                product,
                quotation,
                later,
                total,
                openNeed,
                search,
                order,
                complement,
                taxNumber,
                approval,
                discount,
                objection,
                knowledge,
                wrongInput,
                attachment,
                courtesy);
    }

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public ReplyBuilder reply(TurnContext turn) {
        facts.record(turn);
        ReplyBuilder reply = new ReplyBuilder();
        boolean complete = false;
        for (Answer answer : answers) {
            if (answer.answer(turn, reply) == Answer.Share.WHOLE) {
                complete = true;
                break;
            }
        }
        wrongInput.answer(turn, reply);
        if (!complete && !turn.awaitsPerson()) {
            nextQuestion.ask(turn, reply);
        }
        opening.open(turn, reply);
        return reply;
    }
}
