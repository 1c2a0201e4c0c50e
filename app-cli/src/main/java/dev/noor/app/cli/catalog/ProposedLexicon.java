package dev.noor.app.cli.catalog;

import dev.noor.adapter.files.tenant.LexiconText;
import dev.noor.adapter.files.tenant.LexiconText.Noted;
import dev.noor.core.vocabulary.Missing;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words that a lexicon lacks as the text of a file, each with the products that have it. */
final class ProposedLexicon {
    private static final int EXAMPLES = 3;
    private static final int LONGEST_NAME = 60;

    private final TenantId tenant;
    private final Map<Sku, Product> bySku;

    ProposedLexicon(TenantId tenant, List<Product> products) {
        this.tenant = tenant;
        this.bySku =
                products.stream().collect(Collectors.toMap(Product::sku, Function.identity(), (one, other) -> one));
    }

    String text(List<Missing> missing) {
        List<String> heading = List.of(
                "Words of the products of " + tenant
                        + " that its lexicons do not know, those of the most products first.",
                "Fill in how customers write them, take out what nobody would say, and put the file into the tenant's lexicon/.");
        return LexiconText.of(
                heading,
                missing.stream()
                        .map(word -> new Noted(word.entry(), notes(word)))
                        .toList());
    }

    private List<String> notes(Missing word) {
        String examples = word.skus().stream()
                .limit(EXAMPLES)
                .map(sku -> sku + example(sku))
                .collect(Collectors.joining(", "));
        int count = word.skus().size();
        return List.of(count + (count == 1 ? " product" : " products") + why(word) + ": " + examples
                + (count > EXAMPLES ? ", …" : ""));
    }

    private String example(Sku sku) {
        Product product = bySku.get(sku);
        if (product == null) {
            return "";
        }
        String own = product.name().english();
        boolean said = own.toLowerCase(Locale.ROOT).contains(product.type().toLowerCase(Locale.ROOT));
        String name = said ? own : own + " " + product.type();
        return " \"" + (name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…") + "\"";
    }

    private static String why(Missing word) {
        return switch (word.gap()) {
            case NO_KIND -> " of no kind";
            case OTHER_KIND, NARROWER_KIND ->
                word.filedUnder().map(kind -> ", found as " + kind).orElse("");
            case SERIES, COLOUR, MATERIAL, QUALITY, VALUE -> "";
        };
    }

    /** What the words of a sort are called, in the plural. */
    static String name(Missing.Gap gap) {
        return switch (gap) {
            case NO_KIND -> "kinds of unfiled products";
            case OTHER_KIND -> "kinds filed under others";
            case NARROWER_KIND -> "narrower kinds";
            case SERIES -> "names of lines";
            case COLOUR -> "colours";
            case MATERIAL -> "materials";
            case QUALITY -> "qualities";
            case VALUE -> "values";
        };
    }
}
