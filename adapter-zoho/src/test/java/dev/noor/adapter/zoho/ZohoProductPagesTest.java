package dev.noor.adapter.zoho;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.adapter.zoho.stub.Fault;
import dev.noor.adapter.zoho.stub.StubItem;
import dev.noor.ports.PortException;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.ProductPages;
import dev.noor.ports.catalog.ProductPages.Item;
import dev.noor.ports.catalog.ProductPages.Page;
import dev.noor.ports.catalog.ProductPages.Reading;
import dev.noor.ports.catalog.ProductPagesContract;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.StockLevel;
import dev.noor.ports.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ZohoProductPagesTest implements ProductPagesContract {

    private final Wired wired = Wired.start();

    @AfterEach
    void close() {
        wired.close();
    }

    @Override
    public ProductPages testee() {
        return wired.pages();
    }

    @Override
    public int pageSize() {
        return ZohoProductPages.PAGE;
    }

    @Override
    public void sell(int number, Instant changedAt) {
        wired.stub().items().put(StubItem.desk(number, changedAt));
    }

    @Override
    public void withdraw(int number, Instant changedAt) {
        wired.stub().items().put(StubItem.desk(number, changedAt).being("inactive"));
    }

    @Override
    public void breakOnce() {
        wired.stub().next(Fault.Answer.throttled(44, Duration.ofMinutes(1)));
    }

    @Override
    public void mend() {
        wired.pass(Duration.ofMinutes(1));
    }

    @Test
    void a_page_is_asked_for_once_and_none_behind_the_last() {
        desks(450);

        pages(Optional.empty(), 1);

        assertThat(wired.stub().calls()).hasSize(3);
    }

    @Test
    void numbers_may_be_texts_and_what_is_missing_empty_ones() {
        Product product = sold(StubItem.desk(1, THEN).priced("\"1250.505\"").stocked("\"14.00\""));

        assertThat(product.price()).isEqualTo(Money.of(new BigDecimal("1250.51"), AED));
        assertThat(product.stock()).isEqualTo(new StockLevel.Counted(14));
        assertThat(product.type()).isEqualTo("Desks");
        assertThat(product.attributes()).isEmpty();
        assertThat(sold(StubItem.desk(1, THEN).stocked("\"\"")).stock()).isEqualTo(new StockLevel.Unknown());
        assertThat(sold(StubItem.desk(1, THEN).stocked("-3")).stock()).isEqualTo(new StockLevel.Counted(0));
    }

    @Test
    void what_the_company_added_becomes_attributes_and_colours() {
        Product product = sold(StubItem.desk(1, THEN)
                .with(",\"custom_fields\":[{\"label\":\"Colour\",\"value\":\"Oak\"},"
                        + "{\"label\":\"Warranty\",\"value\":\"2 years\"},{\"label\":\"Empty\",\"value\":\"\"}]"));

        assertThat(product.colours()).containsExactly("oak");
        assertThat(product.attributes()).containsOnly(Map.entry("warranty", "2 years"));
    }

    @Test
    void what_is_not_active_is_withdrawn() {
        assertThat(item(StubItem.desk(1, THEN).being("inactive"))).isEqualTo(new Item.Withdrawn(new Sku("D-1")));
    }

    @ParameterizedTest
    @CsvSource({
        "-5, has a price below 0",
        "0.00, has the price 0",
        "'\"\"', has no price",
        "'\"call us\"', has no number as rate",
        "1e99, 'has a price above 1,000,000,000,000'",
    })
    void a_price_that_is_none_is_the_items_own_fault(String rate, String reason) {
        assertThat(item(StubItem.desk(1, THEN).priced(rate)))
                .isEqualTo(new Item.Faulty("48150001", Optional.of(new Sku("D-1")), reason));
    }

    @Test
    void names_that_are_too_long_and_skus_that_are_none_are_told() {
        assertThat(item(StubItem.desk(1, THEN).named("n".repeat(300))))
                .isEqualTo(new Item.Faulty(
                        "48150001", Optional.of(new Sku("D-1")), "has a name of 300 characters, more than 200"));
        assertThat(item(StubItem.desk(1, THEN).coded("")))
                .isEqualTo(new Item.Faulty("48150001", Optional.empty(), "has no SKU"));
        assertThat(item(StubItem.desk(1, THEN).coded("--")))
                .isEqualTo(new Item.Faulty("48150001", Optional.empty(), "the SKU has neither letter nor digit"));
    }

    @Test
    void a_page_that_goes_wrong_is_asked_for_again() {
        desks(450);
        for (Fault fault :
                List.of(Fault.Answer.html(200), new Fault.Half(), new Fault.Close(), Fault.Answer.code(500, 5))) {
            wired.stub().next(new Fault.None());
            wired.stub().next(fault);
        }

        assertThat(pages(Optional.empty(), 1)).hasSize(3);
    }

    @Test
    void what_stays_wrong_is_told_in_the_end_and_the_day_cap_at_once() {
        wired.stub().usually(() -> Fault.Answer.throttled(44, Duration.ofSeconds(5)));
        assertThatThrownBy(() -> pages(Optional.empty(), 1))
                .extracting(fault -> ((PortException) fault).code())
                .isEqualTo("zoho.throttled");

        int before = wired.stub().calls().size();
        wired.pass(Duration.ofMinutes(1));
        wired.stub().usually(() -> Fault.Answer.code(429, 45));
        assertThatThrownBy(() -> pages(Optional.empty(), 1))
                .extracting(fault -> ((PortException) fault).code())
                .isEqualTo("zoho.day_cap");
        assertThat(wired.stub().calls()).hasSize(before + 1);
    }

    private void desks(int count) {
        wired.stub()
                .items()
                .addAll(IntStream.rangeClosed(1, count)
                        .mapToObj(number -> StubItem.desk(number, THEN))
                        .toList());
    }

    private Product sold(StubItem item) {
        return ((Item.Sold) item(item)).product();
    }

    private Item item(StubItem item) {
        wired.stub().items().put(item);
        return pages(Optional.empty(), 1).getFirst().items().getFirst();
    }

    private List<Page> pages(Optional<Instant> changedAfter, int first) {
        List<Page> pages = new ArrayList<>();
        try (Reading reading = wired.pages().open(AED, changedAfter, first)) {
            do {
                pages.add(reading.next());
            } while (!pages.getLast().last());
        }
        return pages;
    }
}
