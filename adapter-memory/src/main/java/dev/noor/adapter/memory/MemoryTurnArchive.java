package dev.noor.adapter.memory;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.model.ModelExchange;
import dev.noor.ports.turn.PastTurn;
import dev.noor.ports.turn.TurnArchive;
import dev.noor.ports.turn.TurnId;
import dev.noor.ports.turn.TurnReportWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The turns of a {@link MemoryConversationStore}. Thread-safe. */
public final class MemoryTurnArchive implements TurnArchive {
    private final MemoryConversationStore conversations;
    private final TurnReportWriter codec;

    public MemoryTurnArchive(MemoryConversationStore conversations, TurnReportWriter codec) {
        this.conversations = conversations;
        this.codec = codec;
    }

    @Override
    public List<PastChat> chats(TenantId tenant, Instant since) {
        synchronized (conversations) {
            return conversations.all().stream()
                    .filter(chat -> chat.conversation().address().tenant().equals(tenant))
                    .filter(chat -> first(chat, since).isPresent())
                    .sorted(Comparator.comparing(chat ->
                            first(chat, since).map(past -> past.turn().at()).orElseThrow()))
                    .map(chat -> new PastChat(
                            chat.conversation().id(), chat.conversation().address(), (int) chat.past().all().stream()
                                    .filter(past -> !past.turn().at().isBefore(since))
                                    .count()))
                    .toList();
        }
    }

    private static Optional<PastTurns.Past> first(Chat chat, Instant since) {
        return chat.past().all().stream()
                .filter(past -> !past.turn().at().isBefore(since))
                .findFirst();
    }

    @Override
    public List<PastTurn> turns(TenantId tenant, ConversationId conversation) {
        synchronized (conversations) {
            return conversations.all().stream()
                    .filter(chat -> chat.conversation().id().equals(conversation)
                            && chat.conversation().address().tenant().equals(tenant))
                    .flatMap(chat -> chat.past().all().stream())
                    .map(past -> past.written(codec))
                    .toList();
        }
    }

    @Override
    public List<Utterance> history(TurnId turn, int limit) {
        List<Utterance> said = find(turn).map(PastTurns.Past::said).orElse(List.of());
        return said.subList(Math.max(0, said.size() - limit), said.size());
    }

    @Override
    public List<ModelExchange> exchanges(TurnId turn) {
        return find(turn).map(past -> past.turn().exchanges()).orElse(List.of());
    }

    private Optional<PastTurns.Past> find(TurnId turn) {
        synchronized (conversations) {
            return conversations.all().stream()
                    .flatMap(chat -> chat.past().all().stream())
                    .filter(past -> past.turn().id().equals(turn))
                    .findFirst();
        }
    }
}
