package dev.noor.ports.catalog;

import static dev.noor.ports.Tenants.aTenant;
import static dev.noor.ports.catalog.CatalogFixtures.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.money.Money;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A product comes back as it was written, by any spelling of its SKU, and to its own tenant only. */
public interface CatalogLookupContract extends CatalogTestee {
    @Test
    default void a_product_comes_back_as_it_was_written() {
        Product full = aProduct();
        TenantId tenant = stocking(full);

        assertThat(testee().find(tenant, full.sku())).contains(full);
        assertThat(testee().search(tenant, CatalogQuery.builder().build())).containsExactly(full);
    }

    @Test
    default void a_product_that_states_little_comes_back_as_it_was_written() {
        Product bare = aProduct("A-1").build();
        Product flagged = aProduct("A-2").stocked(new StockLevel.Flagged(false)).build();
        Product dinars = aProduct("A-3")
                .priced(new Money(12_345, Currency.getInstance("KWD")))
                .build();
        TenantId tenant = stocking(bare, flagged, dinars);

        assertThat(testee().search(tenant, CatalogQuery.builder().build())).containsExactly(bare, flagged, dinars);
    }

    @Test
    default void any_spelling_of_a_sku_finds_its_product() {
        TenantId tenant = stocking(aProduct("CH-616"), aProduct("CH-617"));

        for (String spelling : List.of("CH-616", "ch616", "ch 616", "СН-616", "CH٦١٦")) {
            assertThat(testee().find(tenant, new Sku(spelling)))
                    .as(spelling)
                    .map(product -> product.sku().value())
                    .contains("CH-616");
        }
    }

    @Test
    default void an_unknown_sku_finds_nothing() {
        TenantId tenant = stocking(aProduct("CH-616"));

        assertThat(testee().find(tenant, new Sku("CH-61"))).isEmpty();
        assertThat(testee().find(tenant, new Sku("CH-6160"))).isEmpty();
    }

    @Test
    default void products_are_counted() {
        assertThat(testee().count(stocking(aProduct("A-1"), aProduct("A-2")))).isEqualTo(2);
    }

    @Test
    default void the_names_of_series_and_models_are_told_as_written() {
        TenantId tenant = stocking(
                aProduct("1001").named("NOVO 2400").ofSeries("NOVO"),
                aProduct("1002").named("NOVO 1800").ofSeries("NOVO"),
                aProduct("1003").named("Solo"));

        assertThat(testee().modelNames(tenant)).containsExactlyInAnyOrder("NOVO", "NOVO 2400", "NOVO 1800", "Solo");
    }

    @Test
    default void a_sku_with_a_letter_is_a_name_and_one_of_digits_is_not() {
        TenantId tenant = stocking(
                aProduct("NOVO P3").named("NOVO P3 pedestal"),
                aProduct("Ж-7").named("Jet"),
                aProduct("700-1").named("Solo"));

        assertThat(testee().modelNames(tenant))
                .containsExactlyInAnyOrder("NOVO P3", "NOVO P3 pedestal", "Ж-7", "Jet", "Solo");
    }

    @Test
    default void a_tenant_sees_nothing_of_another() {
        stocking(aProduct("A-1").named("Bookcase Oslo").under("bookcase"));
        TenantId other = stocking(aProduct("B-1").named("Bookcase Bergen").under("bookcase"));

        assertThat(found(other, CatalogQuery.builder())).containsExactly("B-1");
        assertThat(found(other, CatalogQuery.builder().text("bookcase"))).containsExactly("B-1");
        assertThat(testee().find(other, new Sku("A-1"))).isEmpty();
        assertThat(testee().modelNames(other)).containsExactlyInAnyOrder("Bookcase Bergen", "B-1");
        assertThat(testee().count(other)).isEqualTo(1);
    }

    @Test
    default void a_tenant_without_products_has_nothing() {
        TenantId nobody = aTenant();

        assertThat(testee().search(nobody, CatalogQuery.builder().build())).isEmpty();
        assertThat(testee().find(nobody, new Sku("A-1"))).isEmpty();
        assertThat(testee().modelNames(nobody)).isEmpty();
        assertThat(testee().count(nobody)).isZero();
    }
}
