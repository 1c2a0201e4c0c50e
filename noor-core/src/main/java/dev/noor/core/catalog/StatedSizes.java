package dev.noor.core.catalog;

import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Range;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sizes that a product's English description states as "90x200 cm". A bed is sold by the mattress it takes, not by its
 * outer width, so who asks for 90x200 is given what says 90x200.
 */
final class StatedSizes {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,4}(?:\\.\\d)?) ?[x×] ?(\\d{1,4}(?:\\.\\d)?)");
    private static final int MILLIMETRES = 10;

    private StatedSizes() {}

    /** Whether a query states both sides of a size. */
    static boolean asked(CatalogQuery query) {
        return !query.widthMm().isAny() && !query.depthMm().isAny();
    }

    /** Whether the product's measures or a size in its description keep both sides, in either order for the latter. */
    static boolean keeps(Product product, CatalogQuery query) {
        Range<Integer> width = query.widthMm();
        Range<Integer> depth = query.depthMm();
        if (contains(width, product.dimensions().widthMm())
                && contains(depth, product.dimensions().depthMm())) {
            return true;
        }
        Matcher sizes = SIZE.matcher(product.description().english());
        while (sizes.find()) {
            int first = millimetres(sizes.group(1));
            int second = millimetres(sizes.group(2));
            if (width.contains(first) && depth.contains(second) || width.contains(second) && depth.contains(first)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(Range<Integer> range, Optional<Integer> stated) {
        return stated.filter(range::contains).isPresent();
    }

    private static int millimetres(String centimetres) {
        return (int) Math.round(Double.parseDouble(centimetres) * MILLIMETRES);
    }
}
