package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.crm.CompanyId;
import dev.noor.ports.crm.ContactId;
import dev.noor.ports.crm.CrmLink;
import dev.noor.ports.crm.CrmLinks;
import dev.noor.ports.crm.Deal;
import dev.noor.ports.crm.DealId;
import dev.noor.ports.crm.DealKey;
import dev.noor.ports.crm.DealStage;
import dev.noor.ports.quotation.QuotationId;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rows of {@code crm_link}. */
final class PostgresCrmLinks implements CrmLinks {
    private final Database database;

    @Inject
    PostgresCrmLinks(Database database) {
        this.database = database;
    }

    @Override
    public CrmLink of(TenantId tenant, DealKey key) {
        return all(tenant, key.conversation()).stream()
                .filter(link -> link.key().equals(key))
                .findFirst()
                .orElseGet(() -> CrmLink.none(key));
    }

    @Override
    public void keep(TenantId tenant, CrmLink link) {
        database.read(handle -> handle.createUpdate("""
                        INSERT INTO crm_link AS kept (tenant_id, conversation_id, episode, contact, company, deal,
                            deal_stage, deal_changed_at, deal_placed, quotation_id, delivered_at)
                        VALUES (:tenant, :conversation, :episode, :contact, :company, :deal, :stage,
                            :changed::timestamptz, :placed, :quotation, :delivered::timestamptz)
                        ON CONFLICT (tenant_id, conversation_id, episode) DO UPDATE SET
                            contact = coalesce(excluded.contact, kept.contact),
                            company = coalesce(excluded.company, kept.company),
                            deal = coalesce(excluded.deal, kept.deal),
                            deal_stage = coalesce(excluded.deal_stage, kept.deal_stage),
                            deal_changed_at = CASE WHEN excluded.deal IS NULL THEN kept.deal_changed_at
                                ELSE excluded.deal_changed_at END,
                            deal_placed = coalesce(excluded.deal_placed, kept.deal_placed),
                            quotation_id = coalesce(excluded.quotation_id, kept.quotation_id),
                            delivered_at = coalesce(excluded.delivered_at, kept.delivered_at)
                        """)
                .bind("tenant", tenant.value())
                .bind("conversation", link.key().conversation().value())
                .bind("episode", link.key().episode())
                .bind("contact", link.contact().map(ContactId::value).orElse(null))
                .bind("company", link.company().map(CompanyId::value).orElse(null))
                .bind("deal", link.deal().map(deal -> deal.id().value()).orElse(null))
                .bind("stage", link.deal().map(deal -> deal.stage().name()).orElse(null))
                .bind("placed", link.placed().map(DealStage::name).orElse(null))
                .bind("quotation", link.quotation().map(QuotationId::value).orElse(null))
                .bind("delivered", link.deliveredAt().map(Object::toString).orElse(null))
                .bind(
                        "changed",
                        link.deal()
                                .flatMap(Deal::changedAt)
                                .map(Object::toString)
                                .orElse(null))
                .execute());
    }

    @Override
    public List<CrmLink> all(TenantId tenant, ConversationId conversation) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM crm_link WHERE tenant_id = :tenant AND conversation_id = :conversation
                        ORDER BY episode DESC
                        """)
                .bind("tenant", tenant.value())
                .bind("conversation", conversation.value())
                .map((row, context) -> link(row))
                .list());
    }

    @Override
    public List<CrmLink> having(TenantId tenant, Set<DealId> deals) {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM crm_link WHERE tenant_id = :tenant AND deal = ANY (:deals)")
                .bind("tenant", tenant.value())
                .bindArray(
                        "deals", String.class, deals.stream().map(DealId::value).toList())
                .map((row, context) -> link(row))
                .list());
    }

    private static CrmLink link(ResultSet row) throws SQLException {
        return new CrmLink(
                new DealKey(new ConversationId(row.getObject("conversation_id", UUID.class)), row.getInt("episode")),
                Optional.ofNullable(row.getString("contact")).map(ContactId::new),
                Optional.ofNullable(row.getString("company")).map(CompanyId::new),
                deal(row),
                Optional.ofNullable(row.getString("deal_placed")).map(DealStage::new),
                Optional.ofNullable(row.getObject("quotation_id", UUID.class)).map(QuotationId::new),
                Optional.ofNullable(row.getTimestamp("delivered_at")).map(Timestamp::toInstant));
    }

    private static Optional<Deal> deal(ResultSet row) throws SQLException {
        String id = row.getString("deal");
        String stage = row.getString("deal_stage");
        Timestamp changed = row.getTimestamp("deal_changed_at");
        return id == null || stage == null
                ? Optional.empty()
                : Optional.of(new Deal(
                        new DealId(id),
                        new DealStage(stage),
                        Optional.ofNullable(changed).map(Timestamp::toInstant)));
    }
}
