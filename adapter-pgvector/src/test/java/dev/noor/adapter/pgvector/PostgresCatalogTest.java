package dev.noor.adapter.pgvector;

import static dev.noor.ports.Tenants.aTenant;
import static dev.noor.ports.catalog.CatalogFixtures.aProduct;
import static dev.noor.ports.catalog.CatalogQuery.Availability.IN_STOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.Language;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogContract;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.CatalogWriter;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.StockLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresCatalogTest implements CatalogContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final PostgresCatalog catalog = new PostgresCatalog(POSTGRES.database());

    @Override
    public Catalog testee() {
        return catalog;
    }

    @Override
    public CatalogWriter writer() {
        return catalog;
    }

    @Test
    void what_is_first_of_all_the_thing_asked_for_comes_before_what_is_it_as_well() {
        TenantId tenant = stocking(
                aProduct("A-1").under("office chair", "chair"),
                aProduct("A-2").under("chair"),
                aProduct("A-3").under("gaming chair", "office chair", "chair"));

        assertThat(found(tenant, query().concepts(List.of(new ConceptId("chair")))))
                .containsExactly("A-2", "A-1", "A-3");
    }

    @Test
    void of_equal_kinds_the_better_text_comes_first_then_what_is_in_stock() {
        TenantId tenant = stocking(
                aProduct("A-1").under("desk").stocked(new StockLevel.Counted(0)),
                aProduct("A-2").under("desk").stocked(new StockLevel.Counted(5)),
                aProduct("A-3").under("desk").described("Height adjustable").stocked(new StockLevel.Counted(0)));

        assertThat(found(
                        tenant, query().concepts(List.of(new ConceptId("desk"))).text("adjustable height")))
                .containsExactly("A-3", "A-2", "A-1");
    }

    @Test
    void arabic_and_russian_names_are_found_in_other_forms_of_their_words() {
        TenantId tenant = stocking(
                aProduct("A-1").named(LocalizedText.english("One").with(Language.RU, "Офисное кресло")),
                aProduct("A-2").named(LocalizedText.english("Two").with(Language.AR, "طاولة مكتب")),
                aProduct("A-3"));

        assertThat(found(tenant, query().text("офисные кресла"))).containsExactly("A-1");
        assertThat(found(tenant, query().text("الطاولات"))).containsExactly("A-2");
    }

    @Test
    void a_misspelt_name_is_found_by_its_letters() {
        TenantId tenant = stocking(
                aProduct("A-1").named("Söderhamn").ofType("Sofa"),
                aProduct("A-2").named("Hemnes").ofType("Wardrobe"),
                aProduct("A-3").named("Billy").ofType("Bookcase"));

        assertThat(found(tenant, query().text("soderham"))).containsExactly("A-1");
        assertThat(found(tenant, query().text("hemmnes"))).containsExactly("A-2");
        assertThat(found(tenant, query().text("a bookcasse please"))).containsExactly("A-3");
    }

    @Test
    void a_sku_in_the_text_comes_first() {
        TenantId tenant = stocking(aProduct("CH-615"), aProduct("CH-616"), aProduct("CH-617"));

        assertThat(found(tenant, query().text("ch616"))).first().isEqualTo("CH-616");
    }

    @Test
    void a_material_is_excluded_as_a_word_not_as_a_part_of_one() {
        TenantId tenant = stocking(
                aProduct("A-1").described("Solid oak"),
                aProduct("A-2").described("Cloakroom bench"),
                aProduct("A-3").described("Legs of dark  OAK, oiled"));

        assertThat(found(tenant, query().excludedMaterials(List.of("oak")))).containsExactly("A-2");
    }

    @Test
    void characters_that_postgres_cannot_store_are_replaced() {
        TenantId tenant = stocking(aProduct("1").named("Zero\0 \\u0000 desk"));

        assertThat(found(tenant, query().text("zero"))).containsExactly("1");
        assertThat(catalog.modelNames(tenant)).containsExactly("Zero\ufffd \\u0000 desk");
    }

    @Test
    void a_change_by_another_process_is_told() {
        TenantId tenant = stocking(aProduct("1").named("Solo"));
        catalog.modelNames(tenant);

        new PostgresCatalog(POSTGRES.database())
                .upsert(tenant, List.of(aProduct("2").named("Duo").build()));

        assertThat(catalog.modelNames(tenant)).containsExactlyInAnyOrder("Solo", "Duo");
    }

    @Test
    void two_products_of_one_sku_are_refused_and_nothing_is_written() {
        TenantId tenant = aTenant();

        assertThatThrownBy(() -> catalog.upsert(
                        tenant,
                        List.of(aProduct("CH-1").build(), aProduct("ch1").build())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(catalog.count(tenant)).isZero();
    }

    @Test
    void a_wordless_stock_limit_keeps_its_order() {
        TenantId tenant = stocking(
                aProduct("A-2").stocked(new StockLevel.Flagged(true)),
                aProduct("A-1").stocked(new StockLevel.Flagged(true)),
                aProduct("A-0").stocked(new StockLevel.Unknown()));

        assertThat(found(tenant, query().availability(IN_STOCK).text("!!"))).containsExactly("A-1", "A-2");
    }

    private static CatalogQuery.Builder query() {
        return CatalogQuery.builder();
    }
}
