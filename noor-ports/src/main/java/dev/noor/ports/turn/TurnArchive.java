package dev.noor.ports.turn;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.model.ModelExchange;
import java.time.Instant;
import java.util.List;

/**
 * Turns with all that they were taken on, so that they can be taken again. Thread-safe; may throw
 * {@link dev.noor.ports.PortException}.
 */
public interface TurnArchive {
    /** The tenant's conversations with a turn from {@code since} on, by the time of the first such turn. */
    List<PastChat> chats(TenantId tenant, Instant since);

    /** The turns of a tenant's conversation, in order. */
    List<PastTurn> turns(TenantId tenant, ConversationId conversation);

    /** What had been said when a turn was taken, oldest first, the last {@code limit} entries, its burst included. */
    List<Utterance> history(TurnId turn, int limit);

    /** What models were asked in a turn, in order; none where nothing was asked, or where it is not kept. */
    List<ModelExchange> exchanges(TurnId turn);

    /**
     * A conversation of the archive. Personal: the string form leaves the chat out.
     *
     * @param turns how many there are from the moment on that was asked for
     */
    record PastChat(ConversationId id, ChatAddress address, int turns) {
        @Override
        public String toString() {
            return "PastChat[" + id + ", " + turns + " turns]";
        }
    }
}
