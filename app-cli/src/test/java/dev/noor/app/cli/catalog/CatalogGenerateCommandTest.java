package dev.noor.app.cli.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.files.feed.FeedProgress;
import dev.noor.adapter.files.feed.FieldMapping;
import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.catalog.GeneratedProducts.Generated;
import dev.noor.ports.catalog.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogGenerateCommandTest {
    private static final int MANY = 20_000;

    private static List<Generated> some(long seed) {
        return new GeneratedProducts(seed).stream().limit(MANY).toList();
    }

    @Test
    void a_seed_makes_the_same_products_and_another_one_others() {
        assertThat(some(7)).isEqualTo(some(7)).isNotEqualTo(some(8));
        assertThat(new GeneratedProducts(7).stream().limit(10).toList()).isEqualTo(some(7).subList(0, 10));
    }

    @Test
    void ids_and_skus_are_of_one_product_each_and_ids_grow() {
        List<Generated> products = some(1);

        assertThat(products).extracting(Generated::sku).doesNotHaveDuplicates();
        assertThat(products)
                .extracting(product -> Long.parseLong(product.id()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void few_lines_have_many_products_and_an_eighth_is_out_of_stock() {
        List<Generated> products = some(1);
        Map<String, Long> byLine =
                products.stream().collect(Collectors.groupingBy(Generated::line, Collectors.counting()));
        long ofTheBiggest = byLine.values().stream()
                .sorted((one, other) -> Long.compare(other, one))
                .limit(byLine.size() / 10)
                .mapToLong(Long::longValue)
                .sum();

        assertThat(ofTheBiggest).isGreaterThan(MANY / 3);
        assertThat(products.stream().filter(product -> product.stock() == 0).count())
                .isBetween(MANY / 10L, MANY / 6L);
        assertThat(products).extracting(Generated::type).doesNotContainNull();
        assertThat(products.stream().map(Generated::category).distinct()).hasSize(9);
    }

    @Test
    void what_is_made_up_is_read_as_it_was_meant(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("made-up.jsonl");

        CliRun run = CliRun.of("catalog", "generate", "--items", "300", "--seed", "3", "--out", file.toString());
        List<Product> read = CatalogImport.read(
                        file, Currency.getInstance("AED"), FieldMapping.common(), FeedProgress.NONE)
                .products();

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(read).hasSize(300);
        Generated first = new GeneratedProducts(3).stream().findFirst().orElseThrow();
        assertThat(read.getFirst().sku().value()).isEqualTo(first.sku());
        assertThat(read.getFirst().series()).contains(first.line());
        assertThat(read.getFirst().colours()).containsExactly(first.colour());
        assertThat(read.getFirst().dimensions().widthMm()).contains(first.width() * 10);
        assertThat(read.getFirst().price().minorUnits()).isEqualTo(first.price() * 100L);
    }

    @Test
    void a_file_that_is_there_is_left_alone_and_numbers_that_cannot_be_are_refused(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("mine.jsonl"), "mine");

        CliRun there = CliRun.of("catalog", "generate", "--items", "3", "--out", file.toString());

        assertThat(there.exitCode()).isEqualTo(2);
        assertThat(there.err()).contains("is there already");
        assertThat(Files.readString(file)).isEqualTo("mine");
        assertThat(CliRun.of("catalog", "generate", "--items", "0").exitCode()).isEqualTo(2);
        assertThat(CliRun.of("catalog", "generate", "--items", "3", "--currency", "COINS")
                        .exitCode())
                .isEqualTo(2);
    }
}
