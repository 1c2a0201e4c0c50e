package dev.noor.adapter.pgvector;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Percent;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.quotation.ConsentReceipt;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.quotation.Recipient;
import dev.noor.ports.turn.TurnId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** {@code quote}: one row a revision, with its lines as they were quoted. */
final class QuoteRows {
    /** Quotations of a tenant with the language of their conversation; a further condition follows. */
    static final String WITH_LANGUAGE = """
            SELECT quote.*, conversation.language FROM quote
            JOIN conversation ON conversation.id = quote.conversation_id
            WHERE quote.tenant_id = :tenant AND\s""";

    private static final TypeReference<List<Line>> LINES = new TypeReference<>() {};
    private static final TypeReference<To> TO = new TypeReference<>() {};
    private static final TypeReference<DeliveryColumn> DELIVERY = new TypeReference<>() {};

    private QuoteRows() {}

    /** One line in {@code lines}; amounts in minor units of the quotation's currency. */
    record Line(
            String sku,
            String name,
            int quantity,
            long unitPrice,
            BigDecimal discountPercent,
            long net,
            @Nullable String zone,
            @Nullable String colour,
            @Nullable Integer later) {
        static Line of(QuotationLine line) {
            return new Line(
                    line.sku().value(),
                    line.name(),
                    line.quantity().value(),
                    line.unitPrice().minorUnits(),
                    line.discount().value(),
                    line.net().minorUnits(),
                    line.zone().orElse(null),
                    line.colour().orElse(null),
                    line.later() == 0 ? null : line.later());
        }

        QuotationLine in(Currency currency) {
            return new QuotationLine(
                    new Sku(sku),
                    name,
                    new Quantity(quantity),
                    new Money(unitPrice, currency),
                    new Percent(discountPercent),
                    new Money(net, currency),
                    Optional.ofNullable(zone),
                    Optional.ofNullable(colour),
                    later == null ? 0 : later);
        }
    }

    /** {@code recipient}. */
    record To(
            @Nullable String name,
            @Nullable String company,
            @Nullable String taxNumber,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String area) {
        static To of(Recipient recipient) {
            return new To(
                    recipient.name().orElse(null),
                    recipient.company().orElse(null),
                    recipient.taxNumber().orElse(null),
                    recipient.email().orElse(null),
                    recipient.phone().orElse(null),
                    recipient.address().orElse(null),
                    recipient.area().orElse(null));
        }

        Recipient recipient() {
            return new Recipient(
                    Optional.ofNullable(name),
                    Optional.ofNullable(company),
                    Optional.ofNullable(taxNumber),
                    Optional.ofNullable(email),
                    Optional.ofNullable(phone),
                    Optional.ofNullable(address),
                    Optional.ofNullable(area));
        }
    }

    /** Notes to what the customer said yes, and by which message. */
    static void consented(Handle handle, Conversation after, Quotation quotation, ConsentReceipt receipt) {
        handle.createUpdate("""
                        UPDATE quote SET consent_digest = :digest, consent_message = :message, consent_at = :at::timestamptz
                        WHERE tenant_id = :tenant AND id = :id AND consent_digest IS NULL
                        """)
                .bind("tenant", after.address().tenant().value())
                .bind("id", quotation.id().value())
                .bind("digest", receipt.digest())
                .bind("message", receipt.source().value())
                .bind("at", receipt.at().toString())
                .execute();
    }

    static Quotation quotation(Handle handle, TenantId tenant, UUID id) {
        return handle.createQuery("SELECT * FROM quote WHERE tenant_id = :tenant AND id = :id")
                .bind("tenant", tenant.value())
                .bind("id", id)
                .map((row, context) -> quotation(row))
                .one();
    }

    /** Stores the quotation or the new state of a stored one; earlier open revisions are superseded. */
    static void write(Handle handle, Conversation after, Quotation quotation, TurnId turn) {
        handle.createUpdate("""
                        INSERT INTO quote AS known (tenant_id, id, number, revision, conversation_id, turn_id, lines,
                            subtotal_minor, vat_rate, vat_minor, total_minor, currency, status, valid_until, recipient,
                            delivery, quoted_at)
                        VALUES (:tenant, :id, :number, :revision, :conversation, :turn, :lines::jsonb,
                            :subtotal, :vatRate, :vat, :total, :currency, :status, :validUntil, :recipient::jsonb,
                            :delivery::jsonb,
                            (SELECT at FROM turn WHERE turn.id = :turn))
                        ON CONFLICT (tenant_id, id) DO UPDATE SET status = excluded.status, lines = excluded.lines,
                            subtotal_minor = excluded.subtotal_minor, vat_rate = excluded.vat_rate,
                            vat_minor = excluded.vat_minor, total_minor = excluded.total_minor,
                            valid_until = excluded.valid_until, recipient = excluded.recipient,
                            delivery = excluded.delivery
                        WHERE known.conversation_id = excluded.conversation_id
                        """)
                .bind("tenant", after.address().tenant().value())
                .bind("id", quotation.id().value())
                .bind("number", quotation.number())
                .bind("revision", quotation.revision())
                .bind("conversation", after.id().value())
                .bind("turn", turn.value())
                .bind("lines", Json.of(quotation.lines().stream().map(Line::of).toList()))
                .bind("subtotal", quotation.subtotal().minorUnits())
                .bind("vatRate", quotation.vatRate().value())
                .bind("vat", quotation.vat().minorUnits())
                .bind("total", quotation.total().minorUnits())
                .bind("currency", quotation.total().currency().getCurrencyCode())
                .bind("status", quotation.status().name())
                .bind("validUntil", quotation.validUntil())
                .bind("recipient", Json.of(To.of(quotation.recipient())))
                .bind(
                        "delivery",
                        quotation
                                .delivery()
                                .map(line -> Json.of(DeliveryColumn.of(line)))
                                .orElse(null))
                .execute();
        handle.createUpdate("""
                        UPDATE quote SET status = 'SUPERSEDED' WHERE tenant_id = :tenant AND number = :number
                        AND revision < :revision AND status IN ('DRAFT', 'ISSUED')
                        """)
                .bind("tenant", after.address().tenant().value())
                .bind("number", quotation.number())
                .bind("revision", quotation.revision())
                .execute();
    }

    static Quotation quotation(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Quotation(
                new QuotationId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getInt("revision"),
                Json.read(row.getString("lines"), LINES).stream()
                        .map(line -> line.in(currency))
                        .toList(),
                new Money(row.getLong("subtotal_minor"), currency),
                new Percent(row.getBigDecimal("vat_rate")),
                new Money(row.getLong("vat_minor"), currency),
                new Money(row.getLong("total_minor"), currency),
                QuotationStatus.valueOf(row.getString("status")),
                row.getObject("valid_until", LocalDate.class),
                Optional.ofNullable(row.getString("recipient"))
                        .map(json -> Json.read(json, TO).recipient())
                        .orElse(Recipient.NOBODY),
                Optional.ofNullable(row.getString("delivery"))
                        .map(json -> Json.read(json, DELIVERY).in(currency)));
    }
}
