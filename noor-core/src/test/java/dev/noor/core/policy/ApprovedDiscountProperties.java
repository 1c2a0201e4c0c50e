package dev.noor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.desk.ApprovedPrice;
import dev.noor.core.ledger.ApprovedDiscount;
import dev.noor.core.ledger.Ledger;
import dev.noor.core.quote.QuoteEngine;
import dev.noor.core.quote.QuoteItem;
import dev.noor.core.quote.QuoteTerms;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Percent;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.tenant.Authority;
import dev.noor.ports.tenant.TenantFixtures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What is off an order is never more than was approved nor than the table allows, and the sums are exact. */
class ApprovedDiscountProperties {
    private static final Currency AED = Currency.getInstance("AED");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final QuoteEngine ENGINE = new QuoteEngine();

    private static Percent percent(int hundredths) {
        return new Percent(BigDecimal.valueOf(hundredths, 2));
    }

    private static Quotation quotation(List<Long> prices, int pieces) {
        List<QuoteItem> items = new ArrayList<>();
        for (long price : prices) {
            items.add(new QuoteItem(
                    new Sku("A" + items.size()), "A", new Quantity(pieces), new Money(price, AED), Percent.ZERO));
        }
        return ENGINE.draft(
                new QuotationId(new UUID(0, 1)),
                "TJ-7",
                items,
                QuoteTerms.of(TenantFixtures.aTenant(new TenantId("treejar")), NOON));
    }

    @Property
    void approved_sums_equal_exact_fractions(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 99_999_999) Long> prices,
            @ForAll @IntRange(min = 1, max = 10_000) int pieces,
            @ForAll @IntRange(min = 1, max = 10_000) int hundredths) {
        Quotation quoted = quotation(prices, pieces);

        Quotation instead = new ApprovedPrice(ENGINE)
                .of(quoted, percent(hundredths), TenantFixtures.aTenant(new TenantId("treejar")), NOON);

        BigDecimal subtotal = BigDecimal.ZERO;
        for (QuotationLine line : instead.lines()) {
            BigDecimal exact = line.unitPrice()
                    .toDecimal()
                    .multiply(BigDecimal.valueOf(pieces))
                    .multiply(BigDecimal.valueOf(10_000L - hundredths))
                    .movePointLeft(4);
            assertThat(line.net().toDecimal()).isEqualByComparingTo(exact.setScale(2, RoundingMode.HALF_UP));
            subtotal = subtotal.add(line.net().toDecimal());
        }
        assertThat(instead.subtotal().toDecimal()).isEqualByComparingTo(subtotal);
        BigDecimal vat = subtotal.multiply(instead.vatRate().value()).movePointLeft(2);
        assertThat(instead.vat().toDecimal()).isEqualByComparingTo(vat.setScale(2, RoundingMode.HALF_UP));
        assertThat(instead.subtotal().plus(instead.vat())).isEqualTo(instead.total());
        assertThat(instead.total().compareTo(quoted.total())).isNotPositive();
    }

    @Property
    void off_is_the_larger_of_own_and_approved_and_neither_above_its_bound(
            @ForAll @IntRange(max = 10_000) int given,
            @ForAll @IntRange(max = 10_000) int mayGive,
            @ForAll @IntRange(min = 1, max = 10_000) int approved,
            @ForAll @IntRange(max = 10_000) int ceiling) {
        Authority table = new Authority(percent(mayGive), Map.of("wholesale", percent(ceiling)));
        Ledger ledger = Ledger.of(List.of(
                fact(FactSlot.DISCOUNT, percent(given).value().toPlainString()),
                fact(
                        FactSlot.APPROVED_DISCOUNT,
                        new ApprovedDiscount(percent(approved), "TJ-7", "wholesale").format())));
        Quotation quoted = quotation(List.of(100L), 1);

        assertThat(DiscountPolicy.settled(table, ledger, Optional.of(quoted)))
                .isEqualTo(percent(Math.max(Math.min(given, mayGive), Math.min(approved, ceiling))));
        assertThat(DiscountPolicy.settled(table, ledger, Optional.empty()))
                .as("an order of its own has what Noor gave only")
                .isEqualTo(percent(Math.min(given, mayGive)));
        assertThat(DiscountPolicy.settled(new Authority(Percent.ZERO, Map.of()), ledger, Optional.of(quoted)))
                .as("a table that was emptied allows nothing")
                .isEqualTo(Percent.ZERO);
    }

    private static Fact fact(FactSlot slot, String value) {
        return new Fact(slot, value, new MessageId(new UUID(0, 2)), NOON);
    }
}
