package dev.noor.ports.catalog;

import static dev.noor.ports.Tenants.aTenant;
import static dev.noor.ports.catalog.CatalogFixtures.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.Together;
import dev.noor.ports.catalog.CatalogWriter.UpsertCounts;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Writing creates, updates or leaves alone, and says how many of each. */
public interface CatalogWriterContract extends CatalogTestee {
    @Test
    default void new_products_are_created() {
        assertThat(writer().upsert(
                                aTenant(), List.of(aProduct(), aProduct("A-1").build())))
                .isEqualTo(new UpsertCounts(2, 0, 0));
    }

    @Test
    default void writing_the_same_again_changes_nothing() {
        TenantId tenant = aTenant();
        List<Product> products = List.of(aProduct(), aProduct("A-1").build());
        writer().upsert(tenant, products);

        assertThat(writer().upsert(tenant, products)).isEqualTo(new UpsertCounts(0, 0, 2));
        assertThat(testee().search(tenant, CatalogQuery.builder().build()))
                .containsExactlyInAnyOrderElementsOf(products);
    }

    @Test
    default void a_changed_product_is_updated_and_the_others_are_left() {
        Product changed = aProduct("A-1").priced(250).coloured("red").build();
        TenantId tenant = stocking(aProduct("A-1").priced(200).coloured("blue"), aProduct("A-2"));

        assertThat(writer().upsert(
                                tenant,
                                List.of(
                                        changed,
                                        aProduct("A-2").build(),
                                        aProduct("A-3").build())))
                .isEqualTo(new UpsertCounts(1, 1, 1));
        assertThat(testee().find(tenant, new Sku("A-1"))).contains(changed);
        assertThat(found(tenant, CatalogQuery.builder().colours(List.of("blue"))))
                .isEmpty();
        assertThat(found(tenant, CatalogQuery.builder().colours(List.of("red"))))
                .containsExactly("A-1");
    }

    @Test
    default void products_that_are_not_written_stay() {
        TenantId tenant = stocking(aProduct("A-1"));

        writer().upsert(tenant, List.of(aProduct("A-2").build()));

        assertThat(found(tenant, CatalogQuery.builder())).containsExactly("A-1", "A-2");
    }

    @Test
    default void another_spelling_of_a_sku_is_the_same_product() {
        TenantId tenant = stocking(aProduct("CH-616").named("Chair"));

        assertThat(writer().upsert(
                                tenant, List.of(aProduct("ch616").named("Chair").build())))
                .isEqualTo(new UpsertCounts(0, 1, 0));
        assertThat(testee().count(tenant)).isEqualTo(1);
        assertThat(testee().find(tenant, new Sku("CH-616")))
                .map(product -> product.sku().value())
                .contains("ch616");
    }

    @Test
    default void writing_nothing_does_nothing() {
        assertThat(writer().upsert(aTenant(), List.of())).isEqualTo(UpsertCounts.NONE);
    }

    @Test
    default void many_products_are_written_at_once() {
        TenantId tenant = aTenant();
        List<Product> many = IntStream.rangeClosed(1, 1_000)
                .mapToObj(number -> aProduct("M-" + number).priced(number).build())
                .toList();

        assertThat(writer().upsert(tenant, many)).isEqualTo(new UpsertCounts(1_000, 0, 0));
        assertThat(testee().count(tenant)).isEqualTo(1_000);
    }

    @Test
    default void writers_that_meet_lose_nothing() {
        TenantId tenant = aTenant();

        List<UpsertCounts> counts = Together.call(8, caller -> {
            UpsertCounts sum = UpsertCounts.NONE;
            for (int number = 0; number < 5; number++) {
                Product own = aProduct("W-" + caller + "-" + number).build();
                Product shared = aProduct("S-" + number).build();
                sum = sum.plus(writer().upsert(tenant, List.of(own))).plus(writer().upsert(tenant, List.of(shared)));
            }
            return sum;
        });

        assertThat(testee().count(tenant)).isEqualTo(45);
        assertThat(counts.stream().reduce(UpsertCounts.NONE, UpsertCounts::plus))
                .isEqualTo(new UpsertCounts(45, 0, 35));
    }
}
