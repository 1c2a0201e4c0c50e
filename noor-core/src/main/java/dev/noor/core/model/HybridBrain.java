package dev.noor.core.model;

import dev.noor.core.brain.ReplyBuilder;
import dev.noor.core.brain.ReplyProof;
import dev.noor.core.brain.RuleBrain;
import dev.noor.core.brain.TurnContext;
import dev.noor.core.prompt.Data;
import dev.noor.core.prompt.RewordingPrompt;
import dev.noor.core.reply.Verified;
import dev.noor.ports.model.ChatAnswer;
import dev.noor.ports.model.ChatMessage;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** Lets a model word what the rules would say; words that change a fact are not taken. Thread-safe. */
public final class HybridBrain extends LedBrain {
    private final ModelAccess access;
    private final History history;
    private final ReplyProof proof;

    @Inject
    HybridBrain(RuleBrain rules, ModelAccess access, History history, ReplyProof proof) {
        super(rules);
        this.access = access;
        this.history = history;
        this.proof = proof;
    }

    @Override
    public String name() {
        return "hybrid";
    }

    @Override
    ReplyBuilder worded(TurnContext turn, ReplyBuilder plan) {
        String draft = plan.body().stream().map(ReplyBuilder.Line::text).collect(Collectors.joining("\n"));
        List<ChatMessage> messages = List.of(
                new ChatMessage.Instructions(RewordingPrompt.of(turn.wording().language())),
                new ChatMessage.Said(
                        Data.of("the customer wrote", turn.reading().text()) + "\n" + Data.of("draft", draft)));
        ChatAnswer answer = access.open(turn, history.said(turn)).complete(access.request(messages, List.of()));
        String text = answer.text().strip();
        if (answer.finish() == ChatAnswer.Finish.LENGTH || !SameFacts.in(draft, text)) {
            throw new Unusable("the wording changes a fact");
        }
        ReplyBuilder reply = new ReplyBuilder();
        reply.say(text, plan.question());
        plan.opening().ifPresent(reply::open);
        reply.keepTo(ModelTextRules.of(
                turn, plan, new Grounds(turn, new RestatedPromises(turn), text, plan), Told.in(messages)));
        if (!(proof.verified(turn, reply) instanceof Verified.Passed)) {
            throw new Unusable("the wording cannot be proven");
        }
        return reply;
    }
}
