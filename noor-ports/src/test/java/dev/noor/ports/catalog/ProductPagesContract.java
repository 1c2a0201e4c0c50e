package dev.noor.ports.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.PortException;
import dev.noor.ports.catalog.ProductPages.Item;
import dev.noor.ports.catalog.ProductPages.Page;
import dev.noor.ports.catalog.ProductPages.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ProductPages} must pass. */
public interface ProductPagesContract {
    Currency AED = Currency.getInstance("AED");
    Instant THEN = Instant.parse("2026-01-26T14:03:02Z");

    ProductPages testee();

    /** How many items a page has at most. */
    int pageSize();

    /** Creates a product that is sold and costs dirhams, under the SKU {@code D-<number>}; or changes it. */
    void sell(int number, Instant changedAt);

    /** Takes a product that was sold out of the sale. */
    void withdraw(int number, Instant changedAt);

    /** Lets the next page be out of reach, for longer than the source has patience. */
    void breakOnce();

    /** Lets the time pass after which it is in reach again. */
    void mend();

    @Test
    default void items_come_page_by_page_in_the_order_in_which_they_were_created() {
        sell(1, 2 * pageSize() + 1);

        List<Page> pages = read(Optional.empty(), 1);

        assertThat(pages).extracting(Page::number).containsExactly(1, 2, 3);
        assertThat(pages).extracting(page -> page.items().size()).containsExactly(pageSize(), pageSize(), 1);
        assertThat(pages).extracting(Page::last).containsExactly(false, false, true);
        assertThat(skus(pages)).isEqualTo(codes(1, 2 * pageSize() + 1));
    }

    @Test
    default void a_full_page_that_none_follows_is_the_last() {
        sell(1, pageSize());

        assertThat(read(Optional.empty(), 1))
                .singleElement()
                .satisfies(page -> assertThat(page.items()).hasSize(pageSize()));
    }

    @Test
    default void an_empty_inventory_is_one_last_page_of_nothing() {
        assertThat(read(Optional.empty(), 1)).containsExactly(new Page(1, List.of(), true));
    }

    @Test
    default void a_reading_that_goes_on_begins_at_the_page_it_is_told() {
        sell(1, pageSize() + 2);

        List<Page> pages = read(Optional.empty(), 2);

        assertThat(pages).extracting(Page::number).containsExactly(2);
        assertThat(skus(pages)).isEqualTo(codes(pageSize() + 1, pageSize() + 2));
    }

    @Test
    default void a_page_behind_the_last_holds_nothing_and_is_the_last() {
        sell(1, 1);

        assertThat(read(Optional.empty(), 7)).containsExactly(new Page(7, List.of(), true));
    }

    @Test
    default void only_what_changed_after_a_time_is_read_in_the_order_of_creation() {
        sell(1, 5);
        sell(4, THEN.plusSeconds(60));
        sell(2, THEN.plusSeconds(120));

        assertThat(skus(read(Optional.of(THEN.plusSeconds(1)), 1))).containsExactly("D-2", "D-4");
        assertThat(skus(read(Optional.of(THEN.plusSeconds(60)), 1))).containsExactly("D-2");
        assertThat(skus(read(Optional.of(THEN.plusSeconds(120)), 1))).isEmpty();
    }

    @Test
    default void what_changes_keeps_its_place() {
        sell(1, 4);
        sell(1, THEN.plusSeconds(60));

        assertThat(skus(read(Optional.empty(), 1))).isEqualTo(codes(1, 4));
    }

    @Test
    default void what_is_not_sold_any_more_is_told_to_be_withdrawn() {
        sell(1, 2);
        withdraw(1, THEN.plusSeconds(60));

        assertThat(read(Optional.empty(), 1).getFirst().items()).first().isEqualTo(new Item.Withdrawn(new Sku("D-1")));
    }

    @Test
    default void prices_are_in_the_currency_that_was_asked_for_and_products_without_concepts() {
        sell(1, 1);

        assertThat(read(Optional.empty(), 1).getFirst().items())
                .singleElement()
                .isInstanceOfSatisfying(Item.Sold.class, sold -> {
                    assertThat(sold.product().price().currency()).isEqualTo(AED);
                    assertThat(sold.product().concepts()).isEmpty();
                });
    }

    @Test
    default void a_page_that_could_not_be_had_is_the_next_one_still() {
        sell(1, pageSize() + 1);
        breakOnce();

        try (Reading reading = testee().open(AED, Optional.empty(), 1)) {
            assertThatThrownBy(reading::next).isInstanceOf(PortException.class);
            mend();
            assertThat(reading.next().number()).isEqualTo(1);
            assertThat(reading.next().number()).isEqualTo(2);
        }
    }

    @Test
    default void readings_do_not_disturb_each_other() {
        sell(1, pageSize() + 1);

        try (Reading one = testee().open(AED, Optional.empty(), 1);
                Reading other = testee().open(AED, Optional.empty(), 1)) {
            one.next();
            assertThat(other.next().number()).isEqualTo(1);
            assertThat(one.next().number()).isEqualTo(2);
        }
    }

    private void sell(int from, int to) {
        IntStream.rangeClosed(from, to).forEach(number -> sell(number, THEN));
    }

    private static List<String> codes(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> "D-" + number).toList();
    }

    private static List<String> skus(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.items().stream())
                .map(item -> ((Item.Sold) item).product().sku().value())
                .toList();
    }

    private List<Page> read(Optional<Instant> changedAfter, int first) {
        List<Page> pages = new ArrayList<>();
        try (Reading reading = testee().open(AED, changedAfter, first)) {
            do {
                pages.add(reading.next());
            } while (!pages.getLast().last());
        }
        return pages;
    }
}
