package dev.noor.adapter.pgvector;

import static dev.noor.ports.catalog.CatalogFixtures.aProduct;

import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.StockLevel;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A catalogue of any size, the same at every run. */
final class SyntheticProducts {
    private static final List<List<String>> KINDS = List.of(
            List.of("office chair", "chair"),
            List.of("dining chair", "chair"),
            List.of("desk", "table"),
            List.of("meeting table", "table"),
            List.of("wardrobe"),
            List.of("bookcase"),
            List.of("sofa"),
            List.of("bed"));
    private static final List<String> COLOURS = List.of("black", "white", "grey", "beige", "blue", "green");
    private static final List<String> MATERIALS = List.of("mesh", "leather", "oak", "steel", "fabric", "glass");
    private static final List<String> TRAITS =
            List.of("ergonomic", "adjustable", "foldable", "stackable", "with headrest", "with armrests", "on castors");
    private static final List<String> SYLLABLES =
            List.of("tor", "ska", "lin", "mo", "ber", "vik", "an", "dal", "hem", "so", "ris", "ke");

    private final Random random = new Random(616);

    private SyntheticProducts() {}

    static List<Product> of(int count) {
        SyntheticProducts products = new SyntheticProducts();
        return IntStream.range(0, count).mapToObj(products::product).toList();
    }

    private Product product(int number) {
        List<String> kind = any(KINDS);
        String series = any(SYLLABLES) + any(SYLLABLES) + any(SYLLABLES);
        String colour = any(COLOURS);
        String material = any(MATERIALS);
        String type = kind.getFirst();
        return aProduct("BM-" + number)
                .named(series + " " + number)
                .ofSeries(series)
                .ofType(type)
                .under(kind.toArray(String[]::new))
                .inCategory(kind.getLast())
                .described("%s, %s, %s, %s %s".formatted(type, colour, material, any(TRAITS), any(TRAITS)))
                .priced(50 + random.nextLong(4_950))
                .stocked(new StockLevel.Counted(random.nextInt(40)))
                .coloured(colour)
                .wide(400 + random.nextInt(1_600))
                .with("material", material)
                .build();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
