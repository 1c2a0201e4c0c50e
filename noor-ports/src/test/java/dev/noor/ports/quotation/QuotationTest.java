package dev.noor.ports.quotation;

import static dev.noor.ports.catalog.CatalogFixtures.dirhams;
import static dev.noor.ports.quotation.QuotationFixtures.aQuotation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.noor.ports.catalog.Sku;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Percent;
import dev.noor.ports.money.Quantity;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class QuotationTest {
    private static final Currency AED = Currency.getInstance("AED");

    @Test
    void a_quotation_has_a_line() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quoting(List.of(), Money.zero(AED), Money.zero(AED), Money.zero(AED), 1));
    }

    @Test
    void revisions_count_from_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quoting(List.of(line(100)), fils(100), fils(5), fils(105), 0));
    }

    @Test
    void sums_of_two_currencies_are_refused() {
        Money dollars = new Money(5, Currency.getInstance("USD"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> quoting(List.of(line(100)), fils(100), dollars, fils(105), 1));
    }

    @Test
    void another_state_is_the_same_quotation() {
        Quotation draft = aQuotation();

        Quotation accepted = draft.as(QuotationStatus.ACCEPTED);

        assertThat(accepted.status()).isEqualTo(QuotationStatus.ACCEPTED);
        assertThat(accepted.as(QuotationStatus.DRAFT)).isEqualTo(draft);
    }

    @Test
    void a_quotation_does_not_follow_the_list_it_was_made_of() {
        List<QuotationLine> lines = new ArrayList<>(List.of(line(100)));
        Quotation quotation = quoting(lines, fils(100), fils(5), fils(105), 1);

        lines.add(line(1));

        assertThat(quotation.lines()).hasSize(1);
    }

    @Property
    void only_sums_that_add_up_make_a_quotation(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 1_000_000_000) Integer> nets,
            @ForAll @IntRange(min = 0, max = 1_000_000) int vat,
            @ForAll @IntRange(min = -2, max = 2) int subtotalOff,
            @ForAll @IntRange(min = -2, max = 2) int totalOff) {
        long sum = nets.stream().mapToLong(Integer::longValue).sum();
        List<QuotationLine> lines = nets.stream().map(QuotationTest::line).toList();
        Money subtotal = fils(sum + subtotalOff);
        Money total = fils(sum + subtotalOff + vat + totalOff);

        if (subtotalOff == 0 && totalOff == 0) {
            assertThat(quoting(lines, subtotal, fils(vat), total, 1).total()).isEqualTo(total);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> quoting(lines, subtotal, fils(vat), total, 1));
        }
    }

    private static Quotation quoting(List<QuotationLine> lines, Money subtotal, Money vat, Money total, int revision) {
        Quotation like = aQuotation();
        return new Quotation(
                like.id(),
                like.number(),
                revision,
                lines,
                subtotal,
                like.vatRate(),
                vat,
                total,
                like.status(),
                like.validUntil());
    }

    private static QuotationLine line(int net) {
        return new QuotationLine(new Sku("A-1"), "Desk", new Quantity(1), dirhams(1), Percent.ZERO, fils(net));
    }

    private static Money fils(long amount) {
        return new Money(amount, AED);
    }
}
