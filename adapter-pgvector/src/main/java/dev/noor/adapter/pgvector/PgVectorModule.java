package dev.noor.adapter.pgvector;

import dagger.Binds;
import dagger.Module;
import dev.noor.ports.access.ApiKeys;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogWriter;
import dev.noor.ports.catalog.VectorIndex;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.knowledge.KnowledgeBase;
import dev.noor.ports.knowledge.KnowledgeWriter;
import dev.noor.ports.pipeline.Inbox;
import dev.noor.ports.pipeline.Outbox;
import dev.noor.ports.pipeline.Replicas;
import dev.noor.ports.pipeline.TurnQueue;
import dev.noor.ports.quotation.QuotationSequence;

/**
 * Binds the ports that PostgreSQL answers. The app provides {@link PgVectorConfig} and a
 * {@link dev.noor.ports.turn.TurnReportCodec}, and closes the {@link Database} when it ends.
 */
@Module
public interface PgVectorModule {
    @Binds
    ApiKeys apiKeys(PostgresApiKeys keys);

    @Binds
    Catalog catalog(PostgresCatalog catalog);

    @Binds
    CatalogWriter catalogWriter(PostgresCatalog catalog);

    @Binds
    ConversationStore conversationStore(PostgresConversationStore store);

    @Binds
    Inbox inbox(PostgresInbox inbox);

    @Binds
    KnowledgeBase knowledgeBase(PostgresKnowledgeBase knowledge);

    @Binds
    KnowledgeWriter knowledgeWriter(PostgresKnowledgeBase knowledge);

    @Binds
    Outbox outbox(PostgresOutbox outbox);

    @Binds
    Replicas replicas(PostgresReplicas replicas);

    @Binds
    TurnQueue turnQueue(PostgresTurnQueue queue);

    @Binds
    VectorIndex vectorIndex(PostgresVectorIndex index);

    @Binds
    QuotationSequence quotationSequence(PostgresQuotationSequence sequence);
}
