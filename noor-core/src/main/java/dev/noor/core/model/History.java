package dev.noor.core.model;

import dev.noor.core.brain.TurnContext;
import dev.noor.core.prompt.Data;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.model.ChatMessage;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * What was said before, as messages: the last {@value #MOST}, those of managers included, and then what the customer
 * says now, once. What is older lives on in the ledger.
 */
final class History {
    static final int MOST = 10;
    private static final int LONGEST = 1_500;
    /** A burst is read as a whole; its messages may be stored already. */
    private static final int BURST = 20;

    private final ConversationStore conversations;

    @Inject
    History(ConversationStore conversations) {
        this.conversations = conversations;
    }

    List<ChatMessage> of(TurnContext turn) {
        List<Utterance> said = new ArrayList<>(
                turn.bench().before().turns() == 0
                        ? List.of()
                        : conversations.history(turn.bench().before().id(), MOST + BURST));
        while (!said.isEmpty() && said.getLast().speaker() == Utterance.Speaker.CUSTOMER) {
            said.removeLast();
        }
        List<ChatMessage> messages = new ArrayList<>();
        said.subList(Math.max(0, said.size() - MOST), said.size()).stream()
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
