package dev.noor.ports.conversation;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationEntry.Place;
import java.util.List;
import java.util.Optional;

/**
 * Looks conversations up for people, a page at a time. Thread-safe; may throw {@link dev.noor.ports.PortException}. A
 * page that follows another neither repeats nor leaves out what was there all the while.
 */
public interface ConversationBook {
    /** The tenant's conversations that the filter means, the youngest first, behind a place or from the beginning. */
    List<ConversationEntry> list(TenantId tenant, ConversationFilter filter, Optional<Place> after, int limit);

    /** Messages of a tenant's conversation before a position, the latest first; echoes of Noor's own are left out. */
    List<MessageEntry> messages(TenantId tenant, ConversationId conversation, long before, int limit);

    /** Turns of a tenant's conversation before a number, the latest first. */
    List<TurnEntry> turns(TenantId tenant, ConversationId conversation, long before, int limit);
}
