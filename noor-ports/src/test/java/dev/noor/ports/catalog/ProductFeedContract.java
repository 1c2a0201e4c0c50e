package dev.noor.ports.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ProductFeed} must pass. */
public interface ProductFeedContract {
    /** A source of three rows that can be read again: the product {@code A-1}, a bad row, the product {@code A-2}. */
    ProductFeed testee();

    @Test
    default void good_rows_come_in_the_order_of_the_source() {
        assertThat(CatalogFixtures.skus(read().accepted)).containsExactly("A-1", "A-2");
    }

    @Test
    default void a_bad_row_is_rejected_with_its_place_and_a_reason() {
        List<String> rejected = read().rejected;

        assertThat(rejected).hasSize(1);
        assertThat(rejected.getFirst()).matches("[1-9][0-9]*: .*\\S.*");
    }

    @Test
    default void rows_tell_their_positions_in_the_order_of_the_source() {
        assertThat(read().positions).hasSize(3).isSorted().doesNotHaveDuplicates();
    }

    @Test
    default void products_of_a_feed_are_not_classified_yet() {
        assertThat(read().accepted).allMatch(product -> product.concepts().isEmpty());
    }

    @Test
    default void reading_again_gives_the_same() {
        assertThat(read().accepted).isEqualTo(read().accepted);
    }

    @Test
    default void what_the_consumer_throws_ends_the_reading() {
        IllegalStateException full = new IllegalStateException("disk full");

        assertThatThrownBy(() -> testee().read(new ProductFeed.Consumer() {
                    @Override
                    public void accept(long position, Product product) {
                        throw full;
                    }

                    @Override
                    public void reject(long position, String reason) {
                        throw new AssertionError("the reading went on");
                    }
                }))
                .isSameAs(full);
    }

    private Rows read() {
        Rows rows = new Rows();
        testee().read(rows);
        return rows;
    }

    /** Remembers what it was handed. */
    final class Rows implements ProductFeed.Consumer {
        private final List<Product> accepted = new ArrayList<>();
        private final List<String> rejected = new ArrayList<>();
        private final List<Long> positions = new ArrayList<>();

        @Override
        public void accept(long position, Product product) {
            accepted.add(product);
            positions.add(position);
        }

        @Override
        public void reject(long position, String reason) {
            rejected.add(position + ": " + reason);
            positions.add(position);
        }
    }
}
