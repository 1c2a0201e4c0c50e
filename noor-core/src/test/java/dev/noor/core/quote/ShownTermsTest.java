package dev.noor.core.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.money.Money;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationFixtures;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.quotation.Recipient;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShownTermsTest {
    private static final Quotation SHOWN = QuotationFixtures.aQuotation();

    @Test
    void the_same_terms_under_another_number_are_the_same_terms() {
        Quotation again = with("TJ-1", 9, SHOWN.lines(), SHOWN.validUntil(), SHOWN.recipient())
                .as(QuotationStatus.ISSUED);

        assertThat(ShownTerms.digest(again)).isEqualTo(ShownTerms.digest(SHOWN)).matches("[0-9a-f]{64}");
    }

    @Test
    void whatever_else_changes_makes_other_terms() {
        QuotationLine first = SHOWN.lines().getFirst();
        QuotationLine last = SHOWN.lines().getLast();
        List<Quotation> others = List.of(
                SHOWN,
                lines(line(first, 11, first.zone(), first.colour()), last),
                lines(line(first, 10, Optional.of("Hall"), first.colour()), last),
                lines(line(first, 10, first.zone(), Optional.of("black")), last),
                lines(last, first),
                lines(first, later(last, 0)),
                lines(first, later(last, 2)),
                with("n", 1, SHOWN.lines(), SHOWN.validUntil().plusDays(1), SHOWN.recipient()),
                with("n", 1, SHOWN.lines(), SHOWN.validUntil(), Recipient.NOBODY),
                with("n", 1, SHOWN.lines(), SHOWN.validUntil(), to("Omar", "Alpha", "office 1204, Marina Plaza")),
                with("n", 1, SHOWN.lines(), SHOWN.validUntil(), to("Omar", "Northstar <LLC>", "office 5")),
                with("n", 1, SHOWN.lines(), SHOWN.validUntil(), to("OmarNorthstar <LLC>", "", "office 5")));

        Set<String> digests = new HashSet<>();
        others.forEach(quotation -> digests.add(ShownTerms.digest(quotation)));

        assertThat(digests).hasSameSizeAs(others);
    }

    private static Recipient to(String name, String company, String address) {
        return new Recipient(
                Optional.of(name),
                Optional.of(company),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(address),
                Optional.of("Dubai Marina"));
    }

    private static QuotationLine line(
            QuotationLine like, int quantity, Optional<String> zone, Optional<String> colour) {
        return new QuotationLine(
                like.sku(),
                like.name(),
                new Quantity(quantity),
                like.unitPrice(),
                like.discount(),
                like.net(),
                zone,
                colour);
    }

    private static QuotationLine later(QuotationLine like, int later) {
        return new QuotationLine(
                like.sku(),
                like.name(),
                like.quantity(),
                like.unitPrice(),
                like.discount(),
                like.net(),
                like.zone(),
                like.colour(),
                later);
    }

    private static Quotation lines(QuotationLine... lines) {
        return with("n", 1, List.of(lines), SHOWN.validUntil(), SHOWN.recipient());
    }

    private static Quotation with(
            String number, int revision, List<QuotationLine> lines, LocalDate validUntil, Recipient recipient) {
        Money subtotal = SHOWN.subtotal();
        return new Quotation(
                SHOWN.id(),
                number,
                revision,
                lines,
                subtotal,
                SHOWN.vatRate(),
                SHOWN.vat(),
                SHOWN.total(),
                SHOWN.status(),
                validUntil,
                recipient,
                SHOWN.delivery());
    }
}
