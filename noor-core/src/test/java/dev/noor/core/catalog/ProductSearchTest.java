package dev.noor.core.catalog;

import static dev.noor.ports.catalog.CatalogFixtures.aProduct;
import static dev.noor.ports.catalog.CatalogFixtures.skus;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.memory.MemoryEmbedder;
import dev.noor.adapter.memory.MemoryVectors;
import dev.noor.core.meaning.Meanings;
import dev.noor.core.reading.Reader;
import dev.noor.core.reading.SharedLexicon;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.ProductDraft;
import dev.noor.ports.embedding.Embedding;
import dev.noor.ports.embedding.TextRole;
import dev.noor.ports.embedding.VectorKind;
import dev.noor.ports.embedding.VectorSet;
import dev.noor.ports.embedding.VectorStore.Stored;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantFixtures;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        return skus(new ProductSearch(catalog, TENANT, Meanings.none()).find(reader.read(List.of(words)), 10));
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

    @Test
    void the_last_noun_is_asked_for_and_the_one_before_it_only_ranks() {
        stocking(
                aProduct("1").ofType("Wardrobe").described("White."),
                aProduct("2").ofType("Wardrobe").described("With mirror glass."),
                aProduct("3").ofType("Mirror"),
                aProduct("4").ofType("Desk"));

        assertThat(found("mirror wardrobe")).containsExactly("2", "1");
        assertThat(found("desk lamp")).isEmpty();
    }

    @Test
    void two_nouns_in_the_plural_are_two_things() {
        stocking(aProduct("1").ofType("Desk"), aProduct("2").ofType("Wardrobe"));

        assertThat(found("desks wardrobes")).containsExactly("1");
    }

    @Test
    void a_count_of_parts_tells_products_apart() {
        stocking(
                aProduct("1").ofType("Wardrobe with 2 doors"),
                aProduct("2").ofType("Wardrobe with 3 doors"),
                aProduct("3").ofType("Chest of 4 drawers"),
                aProduct("4").ofType("Chest of 6 drawers"));

        assertThat(found("3 door wardrobe")).startsWith("2");
        assertThat(found("двухдверный шкаф")).startsWith("1");
        assertThat(found("دولاب ملابس ٣ ابواب")).startsWith("2");
        assertThat(found("6 drawer chest of drawers")).startsWith("4");
    }

    @Test
    void of_a_word_with_two_meanings_the_one_comes_first_that_is_sold_as_wished() {
        stocking(
                aProduct("1").ofType("Cabinet").described("With a lock."),
                aProduct("2").ofType("Cabinet").described("With a shelf."),
                aProduct("3").ofType("Wardrobe").described("With mirror."));

        assertThat(found("шкаф")).startsWith("1", "2");
        assertThat(found("шкаф с замком")).startsWith("1");
        assertThat(found("دولاب بمراية")).startsWith("3");
    }

    @Test
    void a_size_word_prefers_those_that_state_such_a_size() {
        stocking(
                aProduct("1").ofType("Bookcase").wide(800),
                aProduct("2").ofType("Bookcase"),
                aProduct("3").ofType("Bookcase").wide(400),
                aProduct("4").ofType("Bookcase").wide(1200));

        assertThat(found("narrow bookcase")).startsWith("3").hasSize(4);
        assertThat(found("широкий книжный шкаф")).startsWith("4");
    }

    @Test
    void the_type_most_like_the_words_comes_first() {
        stocking(
                aProduct("1").ofType("Stool/side table"),
                aProduct("2").ofType("Side table on castors"),
                aProduct("3").ofType("Side table"));

        assertThat(found("side table")).startsWith("3");
        assertThat(found("side table on wheels")).startsWith("2");
    }

    @Test
    void a_series_named_apart_from_the_thing_is_its_series() {
        stocking(
                aProduct("1").named("EKTORP").ofSeries("EKTORP").ofType("Sofa"),
                aProduct("2").named("KIVIK").ofSeries("KIVIK").ofType("Sofa"));

        assertThat(found("a sofa for us, the KIVIK please")).startsWith("2");
    }

    @Test
    void of_products_alike_in_words_the_nearest_in_meaning_comes_first() {
        stocking(
                aProduct("1").ofType("Desk").named("Alpha").described("Chipboard"),
                aProduct("2").ofType("Desk").named("Beta").described("Chipboard"));
        MemoryEmbedder embedder = new MemoryEmbedder();
        MemoryVectors vectors = new MemoryVectors();
        VectorSet set = new VectorSet(TENANT.id(), VectorKind.PRODUCT, embedder.model());
        vectors.store(
                set,
                List.of(
                        new Stored("1", "hash", embed(embedder, "a desk of chipboard")),
                        new Stored("2", "hash", embed(embedder, "a desk to write letters at"))));
        Reader reader =
                new Reader(TENANT.lexicon(), catalog.modelNames(TENANT.id()), TENANT.currency(), TENANT.region());
        Meanings meanings = new Meanings(Optional.of(embedder), Optional.of(vectors));

        assertThat(found("desk for letters at home")).containsExactly("1", "2");
        assertThat(skus(new ProductSearch(catalog, TENANT, meanings)
                        .find(reader.read(List.of("desk for letters at home")), 10)))
                .containsExactly("2", "1");
    }

    private static Embedding embed(MemoryEmbedder embedder, String text) {
        return embedder.embed(List.of(text), TextRole.PASSAGE).getFirst();
    }
}
