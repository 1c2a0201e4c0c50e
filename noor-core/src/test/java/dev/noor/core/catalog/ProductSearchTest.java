package dev.noor.core.catalog;

import static dev.noor.ports.catalog.CatalogFixtures.aProduct;
import static dev.noor.ports.catalog.CatalogFixtures.skus;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.core.reading.Reader;
import dev.noor.core.reading.SharedLexicon;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.ProductDraft;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantFixtures;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows the exact kind, and when nothing is the honest answer. */
class ProductSearchTest {
    private static final Tenant TENANT = TenantFixtures.aTenant(new TenantId("shop"), SharedLexicon.lexicon());
    private final MemoryCatalog catalog = new MemoryCatalog();

    private void stocking(ProductDraft... drafts) {
        CatalogClassifier classifier = new CatalogClassifier(TENANT.lexicon());
        List<Product> products = Arrays.stream(drafts)
                .map(ProductDraft::build)
                .map(classifier::classify)
                .toList();
        catalog.upsert(TENANT.id(), products);
    }

    private List<String> found(String words) {
        Reader reader =
                new Reader(TENANT.lexicon(), catalog.modelNames(TENANT.id()), TENANT.currency(), TENANT.region());
        return skus(new ProductSearch(catalog, TENANT).find(reader.read(List.of(words)), 10));
    }

    @Test
    void near_kinds_follow_where_there_is_little_of_the_kind() {
        stocking(
                aProduct("1").ofType("Table"),
                aProduct("2").ofType("Desk"),
                aProduct("3").ofType("Corner desk"),
                aProduct("4").ofType("Sofa"));

        assertThat(found("corner desk")).containsExactly("3", "2");
    }

    @Test
    void near_kinds_never_stand_in_for_a_kind_that_is_sold_but_not_so() {
        stocking(
                aProduct("1").ofType("Conference table").coloured("white"),
                aProduct("2").ofType("Table").coloured("pink"));

        assertThat(found("pink conference table")).isEmpty();
    }

    @Test
    void near_kinds_stand_in_for_a_kind_that_nobody_sells_here() {
        stocking(aProduct("1").ofType("Chair"), aProduct("2").ofType("Office chair"));

        assertThat(found("dining chairs")).containsExactly("1");
    }

    @Test
    void the_same_kind_of_other_series_follows_the_series_asked_for() {
        stocking(
                aProduct("1").named("HEMNES").ofSeries("HEMNES").ofType("Bookcase"),
                aProduct("2").named("BILLY").ofSeries("BILLY").ofType("Bookcase"));

        assertThat(found("BILLY bookcase")).containsExactly("2", "1");
    }

    @Test
    void a_size_is_kept_by_the_description_as_well_as_by_the_measures() {
        stocking(
                aProduct("1")
                        .ofType("Bed frame")
                        .described("Bed frame, 90x200 cm")
                        .wide(960),
                aProduct("2")
                        .ofType("Bed frame")
                        .described("Bed frame, 140x200 cm")
                        .wide(1460),
                aProduct("3").ofType("Bed frame").wide(900).deep(2000));

        assertThat(found("bed 90x200")).containsExactlyInAnyOrder("1", "3");
    }

    @Test
    void a_feature_alone_names_nothing_to_sell() {
        stocking(aProduct("1").ofType("Office chair").described("With armrests and a headrest."));

        assertThat(found("with headrest")).isEmpty();
    }

    @Test
    void an_unknown_thing_is_not_answered_with_whatever_is_cheap_enough() {
        stocking(aProduct("1").ofType("Desk").priced(100));

        assertThat(found("zorbulator under 1000")).isEmpty();
        assertThat(found("treadmill under 1000")).isEmpty();
    }

    @Test
    void cheap_wishes_come_cheapest_first() {
        stocking(
                aProduct("1").ofType("Corner desk").priced(900),
                aProduct("2").ofType("Corner desk").priced(700),
                aProduct("3").ofType("Desk").priced(100));

        assertThat(found("cheap corner desk")).containsExactly("3", "2", "1");
    }
}
