package dev.noor.app.cli.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Products as a furniture shop has them, for benchmarks: the same for the same seed, however many are taken. Few lines
 * have many products and many have few, most prices lie low within a wide range, an eighth is out of stock, and black
 * and white are most of the colours; shares are those of a real home shop's catalogue. Not thread-safe.
 */
public final class GeneratedProducts {
    private static final int LINES = 4_000;
    private static final long FIRST_ID = 481_500_000_000_100_000L;
    private static final List<String> SYLLABLES = List.of(
            "ba", "dal", "fro", "gran", "hem", "in", "kal", "lin", "mo", "nor", "os", "pa", "ris", "ska", "tor", "vik");
    private static final List<String> COLOURS = List.of(
            "white",
            "black",
            "brown",
            "grey",
            "beige",
            "dark grey",
            "light grey",
            "oak",
            "walnut",
            "blue",
            "green",
            "red");
    private static final List<String> MATERIALS = List.of("wood", "metal", "fabric", "glass", "leather", "plastic");
    private static final List<String> TRAITS = List.of(
            "with armrests", "with drawers", "on castors", "foldable", "height adjustable", "with doors", "stackable");

    private final Random random;
    private final List<String> lines;
    private final List<Kind> kinds;

    /**
     * A kind of furniture.
     *
     * @param share of a catalogue, beside those of the others
     * @param price of the plainest, in whole units
     * @param widths usual ones in centimetres
     */
    private record Kind(String type, String category, int share, int price, int depth, int height, int... widths) {}

    /**
     * A product.
     *
     * @param id as Zoho gives them: digits that grow
     * @param price in whole units
     * @param stock pieces
     */
    public record Generated(
            String id,
            String sku,
            String name,
            String line,
            String type,
            String category,
            String description,
            int price,
            int stock,
            String colour,
            String material,
            int width,
            int depth,
            int height) {}

    public GeneratedProducts(long seed) {
        this.random = new Random(seed);
        this.kinds = List.of(
                new Kind("Desk", "Tables & desks", 8, 300, 70, 74, 100, 120, 140, 160, 180),
                new Kind("Dining table", "Tables & desks", 7, 450, 90, 75, 120, 140, 180, 200, 240),
                new Kind("Coffee table", "Tables & desks", 5, 150, 60, 45, 60, 80, 90, 118),
                new Kind("Meeting table", "Tables & desks", 2, 900, 120, 75, 200, 240, 300, 360),
                new Kind("Bookcase", "Bookcases & shelving units", 10, 180, 28, 200, 40, 60, 80, 120),
                new Kind("Shelving unit", "Bookcases & shelving units", 9, 140, 40, 180, 60, 77, 112, 147),
                new Kind("Dining chair", "Chairs", 7, 120, 50, 90, 45, 50, 55),
                new Kind("Office chair", "Chairs", 7, 350, 64, 118, 60, 64, 68),
                new Kind("Stool", "Chairs", 3, 60, 40, 45, 35, 40),
                new Kind("2-seat sofa", "Sofas & armchairs", 5, 1_100, 88, 83, 160, 178, 190),
                new Kind("3-seat sofa", "Sofas & armchairs", 6, 1_500, 90, 83, 211, 228, 240),
                new Kind("Armchair", "Sofas & armchairs", 4, 500, 80, 90, 70, 82, 95),
                new Kind("Cabinet", "Cabinets & cupboards", 9, 350, 42, 120, 60, 80, 120, 160),
                new Kind("Wardrobe", "Wardrobes", 7, 900, 60, 201, 80, 100, 150, 200),
                new Kind("Bed frame", "Beds", 6, 800, 206, 100, 90, 140, 160, 180),
                new Kind("TV bench", "TV & media furniture", 5, 400, 42, 50, 120, 160, 180),
                new Kind("Chest of drawers", "Chests of drawers & drawer units", 4, 400, 48, 96, 40, 80, 160));
        this.lines = lines();
    }

    /** Endless. */
    public Stream<Generated> stream() {
        Supplier<Generated> next = new Supplier<>() {
            private int number;

            @Override
            public Generated get() {
                return product(number++);
            }
        };
        return Stream.generate(next);
    }

    private List<String> lines() {
        Set<String> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        while (names.size() < LINES) {
            String name = (any(SYLLABLES) + any(SYLLABLES) + any(SYLLABLES)).toUpperCase(Locale.ROOT);
            if (seen.add(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private Generated product(int number) {
        Kind kind = kind();
        String line = lines.get(skewed(LINES, 2.5));
        String colour = COLOURS.get(skewed(COLOURS.size(), 2));
        String material = MATERIALS.get(skewed(MATERIALS.size(), 1.5));
        String trait = any(TRAITS);
        int width = kind.widths()[random.nextInt(kind.widths().length)];
        int dearer = (int) (kind.price() * Math.exp(Math.abs(random.nextGaussian()) * 0.6));
        int stock = random.nextInt(8) == 0 ? 0 : 1 + skewed(200, 3);
        return new Generated(
                Long.toString(FIRST_ID + number * 7L),
                line.substring(0, 3) + "-" + width + "-" + (10_000 + number),
                line + " " + width,
                line,
                kind.type(),
                kind.category(),
                "%s %s, %dx%d cm, %s, %s".formatted(kind.type(), trait, width, kind.depth(), colour, material),
                Math.max(5, dearer / 5 * 5),
                stock,
                colour,
                material,
                width,
                kind.depth(),
                kind.height());
    }

    private Kind kind() {
        int at = random.nextInt(kinds.stream().mapToInt(Kind::share).sum());
        int next = 0;
        while (at >= kinds.get(next).share()) {
            at -= kinds.get(next).share();
            next++;
        }
        return kinds.get(next);
    }

    /** The lower, the likelier. */
    private int skewed(int bound, double steepness) {
        return (int) (bound * Math.pow(random.nextDouble(), steepness));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
