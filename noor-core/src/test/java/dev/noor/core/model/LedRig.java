package dev.noor.core.model;

import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.memory.MemoryChatModel;
import dev.noor.adapter.memory.MemoryConversationStore;
import dev.noor.adapter.memory.MemoryKnowledgeBase;
import dev.noor.adapter.memory.MemoryModelCalls;
import dev.noor.adapter.memory.MemoryQuotationSequence;
import dev.noor.adapter.memory.SequentialIdSource;
import dev.noor.adapter.memory.SettableInstantSource;
import dev.noor.core.BrainModule;
import dev.noor.core.turn.Oasis;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.InboundMessage.Author;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.model.ChatAnswer;
import dev.noor.ports.model.ChatMessage;
import dev.noor.ports.model.ChatRequest;
import dev.noor.ports.turn.TurnCommit;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A small shop whose brain asks a model that is played. */
final class LedRig {

    final MemoryConversationStore conversations = new MemoryConversationStore();
    final MemoryModelCalls calls = new MemoryModelCalls();
    final SequentialIdSource ids = new SequentialIdSource();
    final SettableInstantSource time = new SettableInstantSource(Instant.parse("2026-11-21T08:00:00Z"));
    final MemoryChatModel model;
    final LedNoor noor;

    LedRig(BrainModule.Choice choice, ModelBudget budget, Function<ChatRequest, ChatAnswer> answers) {
        model = new MemoryChatModel(answers);
        MemoryCatalog shelf = new MemoryCatalog();
        shelf.upsert(Oasis.TENANT, Oasis.chairs());
        noor = DaggerLedNoor.factory()
                .create(
                        choice,
                        model,
                        calls,
                        budget,
                        Oasis.tenants(),
                        shelf,
                        new MemoryKnowledgeBase(),
                        conversations,
                        new MemoryQuotationSequence(),
                        ids,
                        time,
                        () -> 0);
    }

    static LedRig model(Function<ChatRequest, ChatAnswer> answers) {
        return new LedRig(BrainModule.Choice.MODEL, ModelBudget.STANDARD, answers);
    }

    /** What the rules would say, as a request tells it. */
    static String draft(ChatRequest request) {
        String all = request.messages().stream().map(LedRig::text).collect(Collectors.joining("\n"));
        int from = all.indexOf("<data source=\"draft\">") + "<data source=\"draft\">".length();
        return all.substring(from, all.indexOf("</data>", from)).strip();
    }

    static String text(ChatMessage message) {
        return switch (message) {
            case ChatMessage.Instructions told -> told.text();
            case ChatMessage.Said said -> said.text();
            case ChatMessage.Answered answered -> answered.text();
            case ChatMessage.ToolAnswer given -> given.text();
        };
    }

    TurnCommit say(String text) {
        InboundMessage message = new InboundMessage(
                new MessageId(ids.next()),
                ids.next().toString(),
                Author.CUSTOMER,
                new MessageContent.Text(text),
                time.instant());
        return noor.dialogue().receive(Oasis.CHAT, List.of(message)).orElseThrow();
    }

    Conversation conversation() {
        return conversations.open(Oasis.CHAT, new ConversationId(ids.next()));
    }

    static boolean finishedByRules(TurnCommit turn) {
        return turn.report().rules().stream().anyMatch(rule -> rule.rule().equals("brain.rules_finished"));
    }
}
