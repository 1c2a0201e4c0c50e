package dev.noor.adapter.pgvector;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.money.Money;
import dev.noor.ports.order.OrderReference;
import dev.noor.ports.order.PlacedOrder;
import dev.noor.ports.order.PlacedOrders;
import dev.noor.ports.order.SaleOrder;
import dev.noor.ports.order.SaleOrderId;
import dev.noor.ports.order.SaleOrderStatus;
import dev.noor.ports.quotation.QuotationId;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The rows of {@code sale_order}. */
final class PostgresPlacedOrders implements PlacedOrders {
    private final Database database;

    @Inject
    PostgresPlacedOrders(Database database) {
        this.database = database;
    }

    @Override
    public void keep(TenantId tenant, ConversationId conversation, QuotationId quotation, SaleOrder order) {
        database.read(handle -> keep(handle, tenant, conversation, quotation, order));
    }

    @Override
    public void confirmed(TenantId tenant, PlacedOrder before, SaleOrder now, String by) {
        database.transaction(Pool.ADMIN, handle -> {
            Audit.note(
                    handle,
                    tenant.value(),
                    by,
                    "order.confirm",
                    before.quotation().toString(),
                    now.status().name());
            return keep(handle, tenant, before.conversation(), before.quotation(), now);
        });
    }

    private static int keep(
            Handle handle, TenantId tenant, ConversationId conversation, QuotationId quotation, SaleOrder order) {
        return handle.createUpdate("""
                        INSERT INTO sale_order (tenant_id, quotation_id, conversation_id, reference, remote_id, number,
                            status, total_minor, currency, placed_at, seen_at)
                        VALUES (:tenant, :quotation, :conversation, :reference, :remote, :number, :status, :total,
                            :currency, noor_now(), noor_now())
                        ON CONFLICT (tenant_id, quotation_id) DO UPDATE SET remote_id = excluded.remote_id,
                            number = excluded.number, status = excluded.status, total_minor = excluded.total_minor,
                            currency = excluded.currency, seen_at = excluded.seen_at
                        """)
                .bind("tenant", tenant.value())
                .bind("quotation", quotation.value())
                .bind("conversation", conversation.value())
                .bind("reference", order.reference().text())
                .bind("remote", order.id().value())
                .bind("number", Json.storableText(order.number()))
                .bind("status", order.status().name())
                .bind("total", order.total().minorUnits())
                .bind("currency", order.total().currency().getCurrencyCode())
                .execute();
    }

    @Override
    public Optional<PlacedOrder> find(TenantId tenant, QuotationId quotation) {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM sale_order WHERE tenant_id = :tenant AND quotation_id = :quotation")
                .bind("tenant", tenant.value())
                .bind("quotation", quotation.value())
                .map((row, context) -> order(row))
                .findOne());
    }

    @Override
    public List<PlacedOrder> of(TenantId tenant, ConversationId conversation) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM sale_order WHERE tenant_id = :tenant AND conversation_id = :conversation
                        ORDER BY placed_at DESC, quotation_id DESC
                        """)
                .bind("tenant", tenant.value())
                .bind("conversation", conversation.value())
                .map((row, context) -> order(row))
                .list());
    }

    @Override
    public List<PlacedOrder> open(TenantId tenant, int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM sale_order WHERE tenant_id = :tenant AND status NOT IN ('FULFILLED', 'VOID')
                        ORDER BY seen_at, quotation_id LIMIT :limit
                        """)
                .bind("tenant", tenant.value())
                .bind("limit", limit)
                .map((row, context) -> order(row))
                .list());
    }

    @Override
    public List<PlacedOrder> list(TenantId tenant, Optional<SaleOrderStatus> status, Optional<Place> after, int limit) {
        return database.read(
                Pool.ADMIN,
                handle -> handle.createQuery("""
                                SELECT * FROM sale_order WHERE tenant_id = :tenant
                                AND (:status::text IS NULL OR status = :status)
                                AND (:placedAt::timestamptz IS NULL
                                    OR (placed_at, quotation_id) < (:placedAt::timestamptz, :quotation::uuid))
                                ORDER BY placed_at DESC, quotation_id DESC LIMIT :limit
                                """)
                        .bind("tenant", tenant.value())
                        .bind("status", status.map(Enum::name).orElse(null))
                        .bind(
                                "placedAt",
                                after.map(place -> place.placedAt().toString()).orElse(null))
                        .bind(
                                "quotation",
                                after.map(place -> place.quotation().value().toString())
                                        .orElse(null))
                        .bind("limit", limit)
                        .map((row, context) -> order(row))
                        .list());
    }

    private static PlacedOrder order(ResultSet row) throws SQLException {
        return new PlacedOrder(
                new QuotationId(row.getObject("quotation_id", UUID.class)),
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                new SaleOrder(
                        new SaleOrderId(row.getString("remote_id")),
                        new OrderReference(row.getString("reference")),
                        row.getString("number"),
                        SaleOrderStatus.valueOf(row.getString("status")),
                        new Money(row.getLong("total_minor"), Currency.getInstance(row.getString("currency")))),
                row.getTimestamp("placed_at").toInstant(),
                row.getTimestamp("seen_at").toInstant());
    }
}
