package dev.noor.core.model;

import dev.noor.core.brain.TurnContext;
import dev.noor.core.prompt.Data;
import dev.noor.core.recall.Earlier;
import dev.noor.core.recall.Recall;
import dev.noor.core.recall.Summary;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.model.ChatMessage;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * What was said before: a summary of what came first, the last {@value #MOST} messages as they were, those of managers
 * included, and then what the customer says now, once.
 */
final class History {
    static final int MOST = 10;
    /** So far back a summary reaches; what is older lives on in the ledger. */
    private static final int LOOKING_BACK = 500;

    private static final int LONGEST = 1_500;

    private final ConversationStore conversations;
    private final Recall recall;

    @Inject
    History(ConversationStore conversations, Recall recall) {
        this.conversations = conversations;
        this.recall = recall;
    }

    /** @param messages ends with what the customer says now */
    record Remembered(Summary earlier, List<ChatMessage> messages) {}

    /** @param all as {@link #said} gives it */
    Remembered of(TurnContext turn, List<Utterance> all) {
        List<Utterance> said = all.stream()
                .filter(utterance -> utterance
                        .at()
                        .plus(TurnContext.FORGOTTEN)
                        .isAfter(turn.bench().now()))
                .toList();
        int from = Math.max(0, said.size() - MOST);
        List<Utterance> latest = said.subList(from, said.size());
        Earlier chat = new Earlier(turn.bench().before(), turn.bench().ledger(), said.subList(0, from), latest);
        return new Remembered(recall.earlier(turn.served(), turn.wording().language(), chat), messages(turn, latest));
    }

    /** What was said before the customer's last words, oldest first. */
    List<Utterance> said(TurnContext turn) {
        if (turn.bench().before().turns() == 0) {
            return List.of();
        }
        List<Utterance> said =
                new ArrayList<>(conversations.history(turn.bench().before().id(), LOOKING_BACK));
        while (!said.isEmpty() && said.getLast().speaker() == Utterance.Speaker.CUSTOMER) {
            said.removeLast();
        }
        return said;
    }

    private static List<ChatMessage> messages(TurnContext turn, List<Utterance> latest) {
        List<ChatMessage> messages = new ArrayList<>();
        latest.stream()
                .filter(utterance -> !utterance.text().isBlank())
                .map(History::message)
                .forEach(messages::add);
        String now = turn.reading().text();
        messages.add(new ChatMessage.Said(now.isBlank() ? "(no words)" : shortened(now, 4 * LONGEST)));
        return messages;
    }

    private static ChatMessage message(Utterance utterance) {
        String text = shortened(utterance.text(), LONGEST);
        return switch (utterance.speaker()) {
            case CUSTOMER -> new ChatMessage.Said(text);
            case NOOR -> new ChatMessage.Answered(text, List.of());
            case MANAGER -> new ChatMessage.Said(Data.of("a colleague wrote to the customer", text));
        };
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
