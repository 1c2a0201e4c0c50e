package dev.noor.adapter.pgvector;

import dev.noor.ports.conversation.Amendment;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationDesk;
import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.ConversationStatus;
import dev.noor.ports.conversation.ConversationStore.CommitResult;
import jakarta.inject.Inject;

/** Writes a conversation as a turn does, behind the same fence, and who it was instead of a turn. */
final class PostgresConversationDesk implements ConversationDesk {
    private final Database database;

    @Inject
    PostgresConversationDesk(Database database) {
        this.database = database;
    }

    @Override
    public CommitResult amend(Amendment amendment) {
        return database.transaction(Pool.ADMIN, handle -> {
            Conversation after = amendment.after();
            if (ConversationRows.update(handle, after, amendment.before(), 0).isEmpty()) {
                return CommitResult.STALE;
            }
            LedgerRows.append(handle, after);
            if (after.status() != ConversationStatus.ACTIVE) {
                FollowUpRows.cancel(handle, after.id().value(), "the conversation is not under way");
            }
            if (after.mode() == ConversationMode.BOT) {
                Speakers.settled(handle, after.id().value());
            }
            Audit.note(
                    handle,
                    after.address().tenant().value(),
                    amendment.actor(),
                    "conversation.amend",
                    after.id().toString(),
                    amendment.what());
            return CommitResult.COMMITTED;
        });
    }
}
