package dev.noor.ports.catalog;

import static dev.noor.ports.catalog.CatalogFixtures.aProduct;
import static dev.noor.ports.catalog.CatalogFixtures.dirhams;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.CatalogQuery.Order;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Text ranks within stated limits; where no limit is stated, it must match. */
public interface CatalogTextContract extends CatalogTestee {
    @Test
    default void text_alone_must_match() {
        TenantId tenant = stocking(
                aProduct("A-1").named("Bookcase Oslo").ofType("Bookcase"),
                aProduct("A-2").named("Sofa Bergen").ofType("Sofa"));

        assertThat(found(tenant, CatalogQuery.builder().text("bookcase"))).containsExactly("A-1");
        assertThat(found(tenant, CatalogQuery.builder().text("BERGEN"))).containsExactly("A-2");
    }

    @Test
    default void text_alone_must_match_whatever_the_order() {
        TenantId tenant = stocking(
                aProduct("A-1").named("Bookcase Oslo").priced(900),
                aProduct("A-2").named("Bookcase Tromso").priced(300),
                aProduct("A-3").named("Sofa Bergen").priced(100));

        assertThat(found(tenant, CatalogQuery.builder().text("bookcase").order(Order.PRICE_ASCENDING)))
                .containsExactly("A-2", "A-1");
    }

    @Test
    default void text_alone_matches_kind_series_and_description_as_well() {
        TenantId tenant = stocking(
                aProduct("A-1").named("One").ofType("Wardrobe"),
                aProduct("A-2").named("Two").ofSeries("Hemnes"),
                aProduct("A-3").named("Three").described("With integrated socket for monitors"));

        assertThat(found(tenant, CatalogQuery.builder().text("wardrobe"))).containsExactly("A-1");
        assertThat(found(tenant, CatalogQuery.builder().text("hemnes"))).containsExactly("A-2");
        assertThat(found(tenant, CatalogQuery.builder().text("monitors"))).containsExactly("A-3");
    }

    @Test
    default void a_count_of_parts_is_found_as_one_word() {
        TenantId tenant = stocking(
                aProduct("A-1").under("chest").with("drawers", "6"),
                aProduct("A-2").under("chest").with("drawers", "3"));

        assertThat(found(tenant, CatalogQuery.builder().text("drawers3"))).containsExactly("A-2");
    }

    @Test
    default void a_word_that_one_of_many_products_has_is_no_misspelling_of_what_the_others_have() {
        TenantId tenant = stocking(Stream.concat(
                        IntStream.range(100, 200)
                                .mapToObj(number -> aProduct("A-" + number).named("Bookcase")),
                        Stream.of(aProduct("B-1").named("Bookcass")))
                .toArray(ProductDraft[]::new));

        assertThat(found(tenant, CatalogQuery.builder().text("bookcass"))).containsExactly("B-1");
    }

    @Test
    default void text_alone_that_matches_nothing_finds_nothing() {
        TenantId tenant = stocking(aProduct("A-1").named("Bookcase Oslo"));

        assertThat(found(tenant, CatalogQuery.builder().text("zzqxw jjvkq"))).isEmpty();
        assertThat(found(tenant, CatalogQuery.builder().text("☎ !!! …"))).isEmpty();
    }

    @Test
    default void text_beside_a_limit_only_ranks() {
        TenantId tenant = stocking(
                aProduct("A-1").named("Bookcase Oslo").priced(300),
                aProduct("A-2").named("Sofa Bergen").priced(300),
                aProduct("A-3").named("Bookcase Tromso").priced(900));

        assertThat(found(tenant, CatalogQuery.builder().text("bookcase").price(Range.atMost(dirhams(500)))))
                .containsExactlyInAnyOrder("A-1", "A-2");
        assertThat(found(tenant, CatalogQuery.builder().text("zzqxw jjvkq").price(Range.atMost(dirhams(500)))))
                .containsExactlyInAnyOrder("A-1", "A-2");
    }

    @Test
    default void neither_text_nor_limit_finds_everything() {
        TenantId tenant = stocking(aProduct("A-1"), aProduct("A-2"));

        assertThat(found(tenant, CatalogQuery.builder())).containsExactly("A-1", "A-2");
        assertThat(found(tenant, CatalogQuery.builder().text("  "))).containsExactly("A-1", "A-2");
    }

    @Test
    default void text_is_never_read_as_syntax() {
        TenantId tenant = stocking(aProduct("A-1").named("Bookcase Oslo"));

        for (String text :
                List.of("'", "\"", "bookcase & ( | !", "bookcase:*", "%", "_", "\\", "'; drop table x; --")) {
            assertThatCode(() -> found(tenant, CatalogQuery.builder().text(text)))
                    .as(text)
                    .doesNotThrowAnyException();
        }
        assertThat(found(tenant, CatalogQuery.builder().text("%"))).isEmpty();
    }
}
