package dev.noor.ports.catalog;

import static dev.noor.ports.Tenants.aTenant;
import static dev.noor.ports.catalog.CatalogFixtures.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every product comes once, a page at a time, and a change of any is told. */
public interface AllProductsContract {
    AllProducts pages();

    CatalogWriter writer();

    @Test
    default void pages_follow_each_other_in_the_order_of_folded_skus() {
        TenantId tenant = aTenant();
        writer().upsert(
                        tenant,
                        List.of(
                                aProduct("P-3").build(),
                                aProduct("P-1").build(),
                                aProduct("P-2").build()));

        assertThat(skus(pages().after(tenant, Optional.empty(), 2))).containsExactly("P-1", "P-2");
        assertThat(skus(pages().after(tenant, Optional.of(new Sku("p 2")), 2))).containsExactly("P-3");
        assertThat(pages().after(tenant, Optional.of(new Sku("P-3")), 2)).isEmpty();
        assertThat(pages().after(aTenant(), Optional.empty(), 2)).isEmpty();
    }

    @Test
    default void the_state_is_another_after_a_change_only() {
        TenantId tenant = aTenant();
        writer().upsert(tenant, List.of(aProduct("P-1").build()));
        String before = pages().state(tenant);

        writer().upsert(tenant, List.of(aProduct("P-1").build()));
        assertThat(pages().state(tenant)).isEqualTo(before);

        writer().upsert(tenant, List.of(aProduct("P-1").priced(7).build()));
        assertThat(pages().state(tenant)).isNotEqualTo(before);
    }

    private static List<String> skus(List<Product> products) {
        return products.stream().map(product -> product.sku().value()).toList();
    }
}
