package dev.noor.app.server.web;

import dev.noor.core.quote.QuotationNumbers;
import dev.noor.ports.pipeline.EffectEntry;
import dev.noor.ports.quotation.Delivery;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationEntry;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.quotation.Recipient;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Quotations as they are shown to programs. Amounts are in major units with all decimals of their currency. */
final class QuotationViews {
    private QuotationViews() {}

    /**
     * A page of the list.
     *
     * @param next what to ask the next page with; null on the last one
     */
    record Quotations(
            List<QuotationItem> quotations, @Nullable String next) {}

    /**
     * A quotation.
     *
     * @param number as it is printed, with the revision
     * @param total tax included
     * @param quotedAt business time
     * @param approvedAt when the customer said yes to it
     */
    record QuotationItem(
            UUID id,
            String number,
            String status,
            UUID conversation,
            @Nullable String language,
            BigDecimal total,
            String currency,
            LocalDate validUntil,
            Instant quotedAt,
            @Nullable Instant approvedAt) {
        static QuotationItem of(QuotationEntry entry) {
            Quotation quotation = entry.quotation();
            return new QuotationItem(
                    quotation.id().value(),
                    QuotationNumbers.printed(quotation),
                    ConversationViews.wire(quotation.status()),
                    entry.conversation().value(),
                    entry.language().map(language -> language.tag()).orElse(null),
                    quotation.total().toDecimal(),
                    quotation.total().currency().getCurrencyCode(),
                    quotation.validUntil(),
                    entry.quotedAt(),
                    entry.approvedAt().orElse(null));
        }
    }

    /**
     * A quotation with all that is written on it, and what it wanted done.
     *
     * @param vatPercent of the subtotal
     * @param effects in the order in which they were wanted
     */
    record QuotationDetail(
            QuotationItem quotation,
            Addressee recipient,
            List<LineView> lines,
            @Nullable DeliveryView delivery,
            BigDecimal subtotal,
            BigDecimal vatPercent,
            BigDecimal vat,
            BigDecimal total,
            List<EffectView> effects) {
        static QuotationDetail of(QuotationEntry entry, List<EffectEntry> effects) {
            Quotation quotation = entry.quotation();
            return new QuotationDetail(
                    QuotationItem.of(entry),
                    Addressee.of(quotation.recipient()),
                    quotation.lines().stream().map(LineView::of).toList(),
                    quotation
                            .delivery()
                            .map(line -> DeliveryView.of(line, quotation))
                            .orElse(null),
                    quotation.subtotal().toDecimal(),
                    quotation.vatRate().value(),
                    quotation.vat().toDecimal(),
                    quotation.total().toDecimal(),
                    effects.stream().map(EffectView::of).toList());
        }
    }

    /**
     * What bringing the goods costs.
     *
     * @param charge included, fixed or by_person
     * @param net what of it is in the subtotal
     */
    record DeliveryView(String service, @Nullable String place, String charge, BigDecimal net) {
        static DeliveryView of(Delivery delivery, Quotation quotation) {
            String charge = switch (delivery.charge()) {
                case Delivery.Charge.Included included -> "included";
                case Delivery.Charge.Fixed fixed -> "fixed";
                case Delivery.Charge.ByPerson open -> "by_person";
            };
            return new DeliveryView(
                    delivery.service().name().toLowerCase(Locale.ROOT),
                    delivery.place().orElse(null),
                    charge,
                    delivery.net(quotation.total().currency()).toDecimal());
        }
    }

    /** To whom it is addressed, as it was when quoted. */
    record Addressee(
            @Nullable String name,
            @Nullable String company,
            @Nullable String taxNumber,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String area) {
        static Addressee of(Recipient recipient) {
            return new Addressee(
                    recipient.name().orElse(null),
                    recipient.company().orElse(null),
                    recipient.taxNumber().orElse(null),
                    recipient.email().orElse(null),
                    recipient.phone().orElse(null),
                    recipient.address().orElse(null),
                    recipient.area().orElse(null));
        }

        @Override
        public String toString() {
            return "Addressee[***]";
        }
    }

    /** One line, with the price as it was when quoted; {@code net} is less discount. */
    record LineView(
            String sku,
            String name,
            int quantity,
            BigDecimal unitPrice,
            BigDecimal discountPercent,
            BigDecimal net,
            @Nullable String zone,
            @Nullable String colour) {
        static LineView of(QuotationLine line) {
            return new LineView(
                    line.sku().value(),
                    line.name(),
                    line.quantity().value(),
                    line.unitPrice().toDecimal(),
                    line.discount().value(),
                    line.net().toDecimal(),
                    line.zone().orElse(null),
                    line.colour().orElse(null));
        }
    }

    /**
     * Work outside that was wanted.
     *
     * @param state {@code pending}, {@code sending}, {@code unknown}, {@code done}, {@code failed} or {@code dead}
     * @param code why the latest attempt came to nothing
     * @param remoteId what the outside calls what was done
     */
    record EffectView(
            UUID id,
            String kind,
            String state,
            int attempts,
            Instant wantedAt,
            @Nullable Instant doneAt,
            @Nullable String code,
            @Nullable String remoteId) {
        static EffectView of(EffectEntry entry) {
            return new EffectView(
                    entry.id(),
                    ConversationViews.wire(entry.kind()),
                    ConversationViews.wire(entry.state()),
                    entry.attempts(),
                    entry.wantedAt(),
                    entry.doneAt().orElse(null),
                    entry.code().orElse(null),
                    entry.remoteId().orElse(null));
        }
    }
}
