package dev.noor.adapter.pgvector;

import dagger.Binds;
import dagger.BindsOptionalOf;
import dagger.Module;
import dagger.Provides;
import dev.noor.ports.access.ApiKeys;
import dev.noor.ports.catalog.AllProducts;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogMirror;
import dev.noor.ports.catalog.CatalogWriter;
import dev.noor.ports.catalog.SearchPlans;
import dev.noor.ports.catalog.StockAges;
import dev.noor.ports.conversation.ConversationBook;
import dev.noor.ports.conversation.ConversationDesk;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.conversation.Takeovers;
import dev.noor.ports.crm.CrmLinks;
import dev.noor.ports.crm.DealMarks;
import dev.noor.ports.embedding.VectorIndex;
import dev.noor.ports.embedding.VectorStore;
import dev.noor.ports.file.Enclosures;
import dev.noor.ports.file.FileLinks;
import dev.noor.ports.followup.FollowUps;
import dev.noor.ports.handoff.AlertBook;
import dev.noor.ports.handoff.Attendance;
import dev.noor.ports.handoff.Tickets;
import dev.noor.ports.knowledge.KnowledgeBase;
import dev.noor.ports.knowledge.KnowledgeWriter;
import dev.noor.ports.knowledge.PassageSource;
import dev.noor.ports.live.LiveTraces;
import dev.noor.ports.model.ModelCallWatch;
import dev.noor.ports.model.ModelCalls;
import dev.noor.ports.order.PlacedOrders;
import dev.noor.ports.pipeline.Backlog;
import dev.noor.ports.pipeline.CrashPoints;
import dev.noor.ports.pipeline.EffectBook;
import dev.noor.ports.pipeline.EffectQueue;
import dev.noor.ports.pipeline.Inbox;
import dev.noor.ports.pipeline.Outbox;
import dev.noor.ports.pipeline.Replicas;
import dev.noor.ports.pipeline.TurnQueue;
import dev.noor.ports.quotation.Approvals;
import dev.noor.ports.quotation.QuotationBook;
import dev.noor.ports.quotation.QuotationList;
import dev.noor.ports.quotation.QuotationSequence;
import dev.noor.ports.quotation.QuotationsById;
import dev.noor.ports.remote.CallBudget;
import dev.noor.ports.remote.TokenVault;
import dev.noor.ports.staff.SalesCounter;
import dev.noor.ports.staff.StaffNotes;
import dev.noor.ports.staff.StaffUpdates;
import dev.noor.ports.turn.TurnArchive;
import dev.noor.ports.upkeep.AuditTrail;
import dev.noor.ports.upkeep.CustomerData;
import dev.noor.ports.upkeep.DeadLetters;
import dev.noor.ports.upkeep.Invariants;
import dev.noor.ports.upkeep.Retention;
import dev.noor.ports.upkeep.Timetable;
import dev.noor.ports.voice.HeardNotes;
import java.util.Optional;

/**
 * Binds the ports that PostgreSQL answers. The app provides {@link PgVectorConfig} and a
 * {@link dev.noor.ports.turn.TurnReportWriter}, and closes the {@link Database} when it ends.
 */
@Module
public interface PgVectorModule {
    /** Provided by an app whose process may be made to die. */
    @BindsOptionalOf
    CrashPoints crashPoints();

    /** Provided by an app that measures calls of models. */
    @BindsOptionalOf
    ModelCallWatch modelCallWatch();

    @Binds
    AlertBook alertBook(PostgresAlertBook book);

    @Binds
    ApiKeys apiKeys(PostgresApiKeys keys);

    @Binds
    Backlog backlog(PostgresBacklog backlog);

    @Binds
    Catalog catalog(PostgresCatalog catalog);

    @Binds
    CatalogWriter catalogWriter(PostgresCatalog catalog);

    @Binds
    ConversationBook conversationBook(PostgresConversationBook book);

    @Binds
    ConversationDesk conversationDesk(PostgresConversationDesk desk);

    @Provides
    static ConversationStore conversationStore(PostgresConversationStore store, Optional<CrashPoints> crash) {
        return crash.orElse(CrashPoints.NONE).around(ConversationStore.class, store);
    }

    @Provides
    static EffectQueue effectQueue(PostgresEffectQueue queue, Optional<CrashPoints> crash) {
        return crash.orElse(CrashPoints.NONE).around(EffectQueue.class, queue);
    }

    @Provides
    static Enclosures enclosures(PostgresEnclosures enclosures, Optional<CrashPoints> crash) {
        return crash.orElse(CrashPoints.NONE).around(Enclosures.class, enclosures);
    }

    @Binds
    FileLinks fileLinks(PostgresFileLinks links);

    @Provides
    static Inbox inbox(PostgresInbox inbox, Optional<CrashPoints> crash) {
        return crash.orElse(CrashPoints.NONE).around(Inbox.class, inbox);
    }

    @Binds
    FollowUps followUps(PostgresFollowUps followUps);

    @Binds
    DeadLetters deadLetters(PostgresDeadLetters letters);

    @Binds
    Invariants invariants(PostgresInvariants invariants);

    @Binds
    KnowledgeBase knowledgeBase(PostgresKnowledgeBase knowledge);

    @Binds
    KnowledgeWriter knowledgeWriter(PostgresKnowledgeBase knowledge);

    @Binds
    LiveTraces liveTraces(PostgresLiveTraces traces);

    @Binds
    HeardNotes heardNotes(PostgresHeardNotes notes);

    @Provides
    static ModelCalls modelCalls(PostgresModelCalls calls, Optional<ModelCallWatch> watch) {
        return watch.<ModelCalls>map(told -> new WatchedModelCalls(calls, told)).orElse(calls);
    }

    @Provides
    static Outbox outbox(PostgresOutbox outbox, Optional<CrashPoints> crash) {
        return crash.orElse(CrashPoints.NONE).around(Outbox.class, outbox);
    }

    @Provides
    static Replicas replicas(PostgresReplicas replicas, Optional<CrashPoints> crash) {
        return crash.orElse(CrashPoints.NONE).around(Replicas.class, replicas);
    }

    @Provides
    static TurnQueue turnQueue(PostgresTurnQueue queue, Optional<CrashPoints> crash) {
        return crash.orElse(CrashPoints.NONE).around(TurnQueue.class, queue);
    }

    @Binds
    Retention retention(PostgresRetention retention);

    @Binds
    Approvals approvals(PostgresApprovals approvals);

    @Binds
    Attendance attendance(PostgresAttendance attendance);

    @Binds
    SalesCounter salesCounter(PostgresSalesCounter counter);

    @Binds
    StaffNotes staffNotes(PostgresStaffNotes notes);

    @Binds
    StaffUpdates staffUpdates(PostgresStaffUpdates updates);

    @Binds
    Tickets tickets(PostgresTickets tickets);

    @Binds
    Takeovers takeovers(PostgresTakeovers takeovers);

    @Binds
    Timetable timetable(PostgresTimetable timetable);

    @Binds
    VectorIndex vectorIndex(PostgresVectors vectors);

    @Binds
    VectorStore vectorStore(PostgresVectors vectors);

    @Binds
    SearchPlans searchPlans(PostgresSearchPlans plans);

    @Binds
    AllProducts allProducts(PostgresAllProducts pages);

    @Binds
    PassageSource passageSource(PostgresPassageSource source);

    @Binds
    CatalogMirror catalogMirror(PostgresCatalogMirror mirror);

    @Binds
    CallBudget callBudget(PostgresCallBudget budget);

    @Binds
    TurnArchive turnArchive(PostgresTurnArchive archive);

    @Binds
    TokenVault tokenVault(PostgresTokenVault vault);

    @Binds
    QuotationSequence quotationSequence(PostgresQuotationSequence sequence);

    @Binds
    CrmLinks crmLinks(PostgresCrmLinks links);

    @Binds
    AuditTrail auditTrail(PostgresAuditTrail trail);

    @Binds
    DealMarks dealMarks(PostgresDealMarks marks);

    @Binds
    PlacedOrders placedOrders(PostgresPlacedOrders orders);

    @Binds
    QuotationBook quotationBook(PostgresQuotationBook book);

    @Binds
    CustomerData customerData(PostgresCustomerData data);

    @Binds
    QuotationList quotationList(PostgresQuotationList list);

    @Binds
    EffectBook effectBook(PostgresEffectBook book);

    @Binds
    StockAges stockAges(PostgresStockAges ages);

    @Binds
    QuotationsById quotationsById(PostgresQuotationBook book);
}
