package dev.noor.core.model;

import dev.noor.core.brain.QuotationOffer;
import dev.noor.core.brain.ReplyBuilder;
import dev.noor.core.brain.ReplyProof;
import dev.noor.core.brain.RuleBrain;
import dev.noor.core.brain.TurnContext;
import dev.noor.core.prompt.StandingPrompt;
import dev.noor.core.prompt.TurnPrompt;
import dev.noor.core.tool.Toolbox;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.model.ChatAnswer;
import dev.noor.ports.model.ChatMessage;
import dev.noor.ports.model.ChatModel;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.model.ModelToolCall;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Lets a model look things up with the tools and word the reply. Thread-safe. */
public final class ModelBrain extends LedBrain {
    static final int ROUNDS = 6;
    private static final int CALLS_A_ROUND = 8;

    private final ModelAccess access;
    private final Toolbox toolbox;
    private final QuotationOffer quotations;
    private final TurnPrompt turnPrompt;
    private final History history;
    private final Acceptance acceptance;

    @Inject
    ModelBrain(
            RuleBrain rules,
            ModelAccess access,
            Toolbox toolbox,
            QuotationOffer quotations,
            TurnPrompt turnPrompt,
            History history,
            ReplyProof proof) {
        super(rules);
        this.access = access;
        this.toolbox = toolbox;
        this.quotations = quotations;
        this.turnPrompt = turnPrompt;
        this.history = history;
        this.acceptance = new Acceptance(proof);
    }

    @Override
    public String name() {
        return "model";
    }

    @Override
    ReplyBuilder worded(TurnContext turn, ReplyBuilder plan) {
        StandingPrompt standing = new StandingPrompt(turn.served().tenant(), toolbox);
        List<Utterance> all = history.said(turn);
        History.Remembered remembered = history.of(turn, all);
        List<ChatMessage> said = remembered.messages();
        List<ChatMessage> messages = new ArrayList<>();
        messages.add(new ChatMessage.Instructions(standing.instructions()));
        messages.add(new ChatMessage.Instructions(turnPrompt.of(turn, remembered.earlier(), plan)));
        messages.addAll(said);
        ToolDesk desk = new ToolDesk(toolbox, quotations, turn, SaidByCustomer.in(customers(said)));
        ChatModel chat = access.open(turn, all);
        String text = answer(chat, access.request(messages, standing.tools()), messages, desk);
        Worded worded = new Worded(turn, plan, desk, new RestatedPromises(turn));
        ReplyBuilder reply = worded.reply(Told.in(messages), text);
        List<String> cut = acceptance.cut(turn, reply);
        if (!cut.isEmpty()) {
            messages.add(new ChatMessage.Answered(text, List.of()));
            messages.add(new ChatMessage.Instructions(Acceptance.again(cut)));
            ChatRequest again = access.request(messages, List.of());
            reply = worded.reply(Told.in(messages), words(chat.complete(again)));
        }
        acceptance.check(turn, reply);
        return reply;
    }

    private static List<String> customers(List<ChatMessage> said) {
        return said.stream()
                .filter(ChatMessage.Said.class::isInstance)
                .map(message -> ((ChatMessage.Said) message).text())
                .toList();
    }

    /** Rounds of calls and their answers until the model has words; in the last round it has no tools. */
    private static String answer(ChatModel chat, ChatRequest request, List<ChatMessage> messages, ToolDesk desk) {
        for (int round = 1; round <= ROUNDS; round++) {
            ChatRequest now = round < ROUNDS
                    ? request.with(messages)
                    : new ChatRequest(
                            request.role(), messages, List.of(), request.maxOutputTokens(), request.deadline());
            ChatAnswer answer = chat.complete(now);
            if (answer.calls().isEmpty()) {
                return words(answer);
            }
            List<ModelToolCall> calls = answer.calls()
                    .subList(0, Math.min(CALLS_A_ROUND, answer.calls().size()));
            messages.add(new ChatMessage.Answered(answer.text(), calls));
            for (ModelToolCall call : calls) {
                messages.add(new ChatMessage.ToolAnswer(call.id(), call.tool(), desk.call(call)));
            }
            if (desk.givesUp()) {
                throw new Unusable("arguments that cannot be read, again");
            }
        }
        throw new Unusable("calls without end");
    }

    private static String words(ChatAnswer answer) {
        if (answer.finish() == ChatAnswer.Finish.LENGTH || answer.text().isBlank()) {
            throw new Unusable("an answer without an end");
        }
        return answer.text().strip();
    }
}
