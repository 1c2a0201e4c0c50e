package dev.noor.core.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.noor.ports.catalog.Sku;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Percent;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationId;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.quotation.Recipient;
import dev.noor.ports.tenant.QuotationScheme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuoteEngineTest {
    private static final Currency AED = Currency.getInstance("AED");
    private static final QuoteTerms TERMS =
            new QuoteTerms(new QuotationScheme("TJ", 15), Percent.of("5"), LocalDate.of(2026, 11, 21));
    private final QuoteEngine engine = new QuoteEngine();

    @Test
    void a_draft_carries_lines_sums_and_validity() {
        Quotation quotation = engine.draft(id(1), "TJ211126-7", List.of(item("CH 512", 12, "389.00", "0")), TERMS);

        assertThat(quotation.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.net()).isEqualTo(aed("4668.00")));
        assertThat(quotation.subtotal()).isEqualTo(aed("4668.00"));
        assertThat(quotation.vat()).isEqualTo(aed("233.40"));
        assertThat(quotation.total()).isEqualTo(aed("4901.40"));
        assertThat(quotation.revision()).isEqualTo(1);
        assertThat(quotation.status()).isEqualTo(QuotationStatus.DRAFT);
        assertThat(quotation.validUntil()).isEqualTo(LocalDate.of(2026, 12, 6));
    }

    @Test
    void a_discount_is_taken_from_its_line_only() {
        Quotation quotation =
                engine.draft(id(1), "n", List.of(item("A", 3, "0.35", "10"), item("B", 1, "100.00", "0")), TERMS);

        assertThat(quotation.lines()).extracting("net").containsExactly(aed("0.95"), aed("100.00"));
    }

    @Test
    void a_job_in_zones_has_a_subtotal_for_each_and_they_add_up() {
        Quotation quotation = engine.draft(
                id(1),
                "n",
                List.of(
                        item("A", 2, "10.00", "0").inZone("Reception"),
                        item("B", 1, "100.00", "0").inZone("Open space"),
                        item("C", 3, "0.35", "10").inZone("Reception"),
                        item("D", 1, "5.00", "0")),
                TERMS);

        assertThat(quotation.zones())
                .extracting(Quotation.Zone::name)
                .containsExactly(Optional.of("Reception"), Optional.of("Open space"), Optional.empty());
        assertThat(quotation.zones())
                .extracting(Quotation.Zone::subtotal)
                .containsExactly(aed("20.95"), aed("100.00"), aed("5.00"));
        assertThat(quotation.subtotal()).isEqualTo(aed("125.95"));
    }

    @Test
    void a_revision_keeps_the_number_and_counts_on() {
        Quotation first = engine.draft(id(1), "TJ211126-7", List.of(item("A", 1, "10.00", "0")), TERMS);

        Quotation second = engine.revise(first, id(2), List.of(item("A", 2, "10.00", "0")), TERMS, Recipient.NOBODY);

        assertThat(second.number()).isEqualTo(first.number());
        assertThat(QuotationNumbers.printed(second)).isEqualTo("TJ211126-7-R2");
        assertThat(second.id()).isEqualTo(id(2));
        assertThat(second.subtotal()).isEqualTo(aed("20.00"));
    }

    @Test
    void a_number_holds_the_initials_the_day_and_the_running_number() {
        assertThat(QuotationNumbers.number(TERMS, 7)).isEqualTo("TJ211126-7");
        assertThatIllegalArgumentException().isThrownBy(() -> QuotationNumbers.number(TERMS, 0));
    }

    @Test
    void currencies_are_not_mixed_and_nothing_is_not_quoted() {
        QuoteItem riyals = new QuoteItem(
                new Sku("B"),
                "B",
                new Quantity(1),
                Money.of(BigDecimal.ONE, Currency.getInstance("SAR")),
                Percent.ZERO);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.draft(id(1), "n", List.of(item("A", 1, "1", "0"), riyals), TERMS));
        assertThatIllegalArgumentException().isThrownBy(() -> engine.draft(id(1), "n", List.of(), TERMS));
    }

    @Test
    void sums_beyond_64_bits_and_negative_prices_are_refused() {
        QuoteItem huge = new QuoteItem(
                new Sku("A"), "A", new Quantity(10_000), new Money(Long.MAX_VALUE / 100, AED), Percent.ZERO);
        QuoteItem negative = new QuoteItem(new Sku("A"), "A", new Quantity(1), new Money(-1, AED), Percent.ZERO);

        assertThatIllegalArgumentException().isThrownBy(() -> engine.draft(id(1), "n", List.of(huge), TERMS));
        assertThatIllegalArgumentException().isThrownBy(() -> engine.draft(id(1), "n", List.of(negative), TERMS));
    }

    @Test
    void a_currency_of_three_decimals_is_rounded_to_its_own() {
        Currency kwd = Currency.getInstance("KWD");
        QuoteItem item = new QuoteItem(
                new Sku("A"), "A", new Quantity(1), Money.of(new BigDecimal("0.335"), kwd), Percent.of("10"));

        assertThat(engine.draft(id(1), "n", List.of(item), TERMS).subtotal())
                .isEqualTo(Money.of(new BigDecimal("0.302"), kwd));
    }

    private static QuoteItem item(String sku, int quantity, String price, String discount) {
        return new QuoteItem(new Sku(sku), sku, new Quantity(quantity), aed(price), Percent.of(discount));
    }

    private static Money aed(String amount) {
        return Money.of(new BigDecimal(amount), AED);
    }

    private static QuotationId id(long value) {
        return new QuotationId(new UUID(0, value));
    }
}
