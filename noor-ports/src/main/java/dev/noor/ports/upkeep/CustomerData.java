package dev.noor.ports.upkeep;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is stored about one customer, who is named as channels name the chat with them, such as by the digits
 * of a phone number. Thread-safe; every method may throw {@link dev.noor.ports.PortException}.
 */
public interface CustomerData {
    /**
     * All of it as one JSON object: for each table the rows about the customer, as they are at one moment. Empty when
     * there is no conversation with them.
     */
    Optional<Export> export(TenantId tenant, String chat);

    /**
     * Takes all of it away in one transaction and notes who did, without a word about whom. What channels deliver late
     * of the time before does not come back, and nothing that the company writes begins a conversation with them; their
     * own next message does. Empty, and nothing is done, when there is no conversation with them.
     *
     * @param by who, as noted in the audit
     */
    Optional<Erasure> erase(TenantId tenant, String chat, String by);

    /** Conversations with others in which the same phone number was told as the customer's. */
    List<ConversationId> mentions(TenantId tenant, String chat);

    /**
     * What is stored. The string form leaves it out.
     *
     * @param rows how many there are of all tables
     */
    record Export(String json, int conversations, int rows) {
        @Override
        public String toString() {
            return "Export[" + conversations + " conversations, " + rows + " rows]";
        }
    }

    /**
     * What was taken away.
     *
     * @param elsewhere what the company's other systems still hold, by their own names, such as {@code contact 4815}
     */
    record Erasure(int conversations, int rows, List<String> elsewhere) {
        public Erasure {
            elsewhere = List.copyOf(elsewhere);
        }
    }
}
