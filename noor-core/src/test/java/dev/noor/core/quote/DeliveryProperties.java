package dev.noor.core.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.catalog.Sku;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Percent;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.quotation.Delivery;
import dev.noor.ports.quotation.Delivery.Charge;
import dev.noor.ports.quotation.Delivery.Service;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.quotation.Recipient;
import dev.noor.ports.tenant.DeliveryTable;
import dev.noor.ports.tenant.DeliveryTable.Rule;
import dev.noor.ports.tenant.QuotationScheme;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Delivery is a line of the quotation: by the company's table, in the sums, and never a figure of its own. */
class DeliveryProperties {
    private static final Currency AED = Currency.getInstance("AED");
    private static final Charge INCLUDED = new Charge.Included();
    private static final Charge OPEN = new Charge.ByPerson();

    @Property
    void lines_and_delivery_are_the_subtotal_and_the_tax_is_of_all_of_it(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 0, max = 100_000_000) Long> prices,
            @ForAll @IntRange(min = 1, max = 10_000) int pieces,
            @ForAll @IntRange(min = 0, max = 10_000) int discount,
            @ForAll @IntRange(min = 0, max = 10_000) int vat,
            @ForAll @LongRange(min = 1, max = 1_000_000) long charge) {
        List<QuoteItem> items = prices.stream()
                .map(price -> new QuoteItem(new Sku("A"), "A", new Quantity(pieces), fils(price), percent(discount)))
                .toList();
        Quotation quoted = quoted(items, vat, "Dubai", new Rule(Set.of("Dubai"), fils(0), fixed(charge)));
        Quotation without = quoted(items, vat, "Dubai");

        FractionOracle oracle = new FractionOracle();
        prices.forEach(price -> oracle.line(pieces, price * 10_000, discount * 100L));
        oracle.line(1, charge * 10_000, 0);
        BigInteger subtotal = oracle.subtotalCents();
        assertThat(quoted.subtotal().minorUnits()).isEqualTo(subtotal.longValueExact());
        assertThat(quoted.subtotal().minorUnits())
                .isEqualTo(without.subtotal().minorUnits() + charge)
                .isEqualTo(quoted.lines().stream()
                                .map(QuotationLine::net)
                                .mapToLong(Money::minorUnits)
                                .sum()
                        + charge);
        assertThat(quoted.vat().minorUnits())
                .isEqualTo(oracle.vatCents(vat * 100L).longValueExact());
        assertThat(quoted.total()).isEqualTo(quoted.subtotal().plus(quoted.vat()));
        assertThat(quoted.lines()).isEqualTo(without.lines());
    }

    @Property
    void what_is_included_or_left_to_a_person_changes_no_sum(
            @ForAll @LongRange(min = 0, max = 100_000_000) long price,
            @ForAll @IntRange(min = 1, max = 100) int pieces) {
        List<QuoteItem> items =
                List.of(new QuoteItem(new Sku("A"), "A", new Quantity(pieces), fils(price), Percent.ZERO));

        for (Charge charge : List.of(INCLUDED, OPEN)) {
            Quotation quoted = quoted(items, 500, "Dubai", everywhere(0, charge));
            assertThat(quoted.total()).isEqualTo(quoted(items, 500, "Dubai").total());
            assertThat(quoted.delivery().orElseThrow().charge()).isEqualTo(charge);
        }
    }

    @Test
    void the_first_rule_that_fits_place_and_sum_counts() {
        Rule[] table = {
            new Rule(Set.of("Dubai"), fils(500_000), INCLUDED),
            new Rule(Set.of("Dubai", "Sharjah"), fils(0), fixed(15_000)),
            everywhere(2_000_000, fixed(30_000))
        };

        assertThat(charge(499_999, "Dubai", table)).isEqualTo(fixed(15_000));
        assertThat(charge(500_000, "Dubai", table)).isEqualTo(INCLUDED);
        assertThat(charge(500_000, "Sharjah", table)).isEqualTo(fixed(15_000));
        assertThat(charge(2_000_000, "Fujairah", table)).isEqualTo(fixed(30_000));
        assertThat(charge(1_999_999, "Fujairah", table)).isEqualTo(OPEN);
    }

    @Test
    void while_the_place_that_decides_is_unknown_nothing_is_said() {
        List<QuoteItem> items = items(100_000);

        assertThat(quoted(items, 500, "", new Rule(Set.of("Dubai"), fils(0), INCLUDED))
                        .delivery())
                .isEmpty();
        assertThat(quoted(items, 500, "", everywhere(0, INCLUDED)).delivery())
                .contains(new Delivery(Service.DELIVERY_AND_ASSEMBLY, Optional.empty(), INCLUDED));
        assertThat(quoted(items, 500, "", everywhere(0, OPEN)).delivery()).isEmpty();
        assertThat(quoted(items, 500, "Dubai").delivery()).isEmpty();
    }

    @Test
    void a_yes_to_one_delivery_is_none_to_another() {
        List<QuoteItem> items = items(100_000);
        Quotation included = quoted(items, 500, "Dubai", everywhere(0, INCLUDED));

        assertThat(ShownTerms.same(included, quoted(items, 500, "Dubai", everywhere(0, INCLUDED))))
                .isTrue();
        assertThat(ShownTerms.same(included, quoted(items, 500, "Dubai", everywhere(0, OPEN))))
                .isFalse();
        assertThat(ShownTerms.same(included, quoted(items, 500, "Dubai", everywhere(0, fixed(1)))))
                .isFalse();
        assertThat(ShownTerms.same(included, quoted(items, 500, "Dubai"))).isFalse();
    }

    private static Charge charge(long goods, String place, Rule... table) {
        return quoted(items(goods), 500, place, table).delivery().orElseThrow().charge();
    }

    private static List<QuoteItem> items(long price) {
        return List.of(new QuoteItem(new Sku("A"), "A", new Quantity(1), fils(price), Percent.ZERO));
    }

    private static Quotation quoted(List<QuoteItem> items, int vat, String place, Rule... table) {
        QuotationScheme scheme = new QuotationScheme("TJ", 15)
                .delivering(new DeliveryTable(Service.DELIVERY_AND_ASSEMBLY, List.of(table)));
        Recipient recipient = new Recipient(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(place).filter(name -> !name.isEmpty()));
        return new QuoteEngine()
                .draft(
                        new QuotationId(new UUID(0, 1)),
                        "n",
                        items,
                        new QuoteTerms(scheme, percent(vat), LocalDate.of(2026, 11, 21)),
                        recipient);
    }

    private static Rule everywhere(long from, Charge charge) {
        return new Rule(Set.of(), fils(from), charge);
    }

    private static Charge fixed(long amount) {
        return new Charge.Fixed(fils(amount));
    }

    private static Percent percent(int hundredths) {
        return Percent.of(java.math.BigDecimal.valueOf(hundredths, 2).toPlainString());
    }

    private static Money fils(long amount) {
        return new Money(amount, AED);
    }
}
