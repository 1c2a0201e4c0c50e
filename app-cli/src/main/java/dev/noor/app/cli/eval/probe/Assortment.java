package dev.noor.app.cli.eval.probe;

import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.tenant.Tenant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a company sells, as replies are checked against it. Immutable. */
public final class Assortment {

    private static final Pattern LINE_NAME = Pattern.compile("^(\\p{L}{2,})\\b(?=.*\\d)");

    private final Tenant tenant;
    private final Catalog catalog;
    private final Set<String> names;
    private final Set<String> lines;
    private final KnownFigures ownFigures;

    public Assortment(Tenant tenant, Catalog catalog) {
        Set<String> written = catalog.modelNames(tenant.id());
        this.tenant = tenant;
        this.catalog = catalog;
        this.names =
                written.stream().map(Sku::fold).filter(name -> !name.isEmpty()).collect(Collectors.toUnmodifiableSet());
        this.lines = written.stream()
                .map(LINE_NAME::matcher)
                .filter(Matcher::find)
                .map(line -> line.group(1).toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.ownFigures = new KnownFigures().tenant(tenant);
    }

    /** The product of a SKU in any spelling. */
    public Optional<Product> find(String sku) {
        return catalog.find(tenant.id(), new Sku(sku));
    }

    /** Series, model names and SKUs in folded form. */
    Set<String> names() {
        return names;
    }

    /** The numbers that the company's data state whatever the turn, to be added to. */
    KnownFigures ownFigures() {
        return ownFigures.copy();
    }

    /** Whether a name is, or begins with, this folded text. */
    boolean begins(String folded) {
        return names.stream().anyMatch(name -> name.startsWith(folded));
    }

    /** What stands before the number of model codes, in upper case, such as {@code CH}. */
    Set<String> lines() {
        return lines;
    }
}
