package dev.noor.adapter.pgvector;

import dev.noor.adapter.pgvector.TurnRows.Handing;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnReportWriter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Conversations and everything that hangs on them; the version of {@code conversation} is the fence of a commit. */
@Singleton
final class PostgresConversationStore implements ConversationStore {
    private final Database database;
    private final TurnReportWriter codec;

    @Inject
    PostgresConversationStore(Database database, TurnReportWriter codec) {
        this.database = database;
        this.codec = codec;
    }

    @Override
    public Conversation open(ChatAddress address, ConversationId idIfNew) {
        return database.transaction(handle -> ConversationRows.at(handle, address)
                .orElseGet(() -> {
                    ConversationRows.insert(handle, address, idIfNew);
                    return ConversationRows.at(handle, address).orElseThrow();
                }));
    }

    @Override
    public Optional<Conversation> find(TenantId tenant, ConversationId id) {
        return database.transaction(handle -> ConversationRows.find(handle, tenant, id));
    }

    @Override
    public Acceptance accept(ConversationId conversation, InboundMessage message) {
        return database.transaction(handle -> {
            if (MessageRows.insert(handle, conversation, message) > 0) {
                if (message.author() == InboundMessage.Author.CUSTOMER) {
                    FollowUpRows.cancel(handle, conversation.value(), "the customer wrote");
                }
                return Acceptance.STORED;
            }
            if (!MessageRows.exists(handle, conversation)) {
                throw new IllegalArgumentException("there is no conversation " + conversation);
            }
            return Acceptance.DUPLICATE;
        });
    }

    @Override
    public List<InboundMessage> unanswered(ConversationId conversation) {
        return database.read(handle -> MessageRows.unanswered(handle, conversation));
    }

    @Override
    public List<Utterance> history(ConversationId conversation, int limit) {
        return database.read(handle -> MessageRows.history(handle, conversation, limit));
    }

    @Override
    public CommitResult commit(TurnCommit turn) {
        String report = codec.encode(turn.report());
        return database.transaction(handle -> TurnWriter.write(handle, turn, report, Handing.byCaller()));
    }
}
