package dev.noor.core.model;

import dev.noor.core.brain.TurnContext;
import dev.noor.ports.Language;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.turn.Evidence;
import java.util.stream.Collectors;

/** Writes evidence for a model: what a reply may say of it, in the words it may be said in, and nothing else. */
record EvidenceText(TurnContext turn) {
    private static final int LONGEST = 240;

    String of(Evidence evidence) {
        Language language = turn.wording().language();
        return switch (evidence) {
            case Evidence.ProductRow(Product product) -> row(product);
            case Evidence.PassageText passage -> passage.passage().text().in(language);
            case Evidence.Told told ->
                told.fact().slot().wire() + ": " + told.fact().value();
            case Evidence.Amount amount ->
                amount.quantity() + " × " + amount.sku().value() + " = "
                        + turn.numbers().price(amount.amount());
            case Evidence.Quoted quoted ->
                "quotation " + quoted.quotation().number() + ", "
                        + quoted.quotation().status().name().toLowerCase(java.util.Locale.ROOT) + ", total "
                        + turn.numbers().price(quoted.quotation().total());
            case Evidence.Ordered ordered ->
                "order " + ordered.reference().printed() + ": "
                        + ordered.status().name().toLowerCase(java.util.Locale.ROOT);
            case Evidence.Figure figure ->
                figure.source() + ": " + figure.value().toPlainString();
            case Evidence.Promised promised -> promised.words().in(language);
        };
    }

    String row(Product product) {
        String description = product.description().in(turn.wording().language());
        String attributes = product.attributes().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("; "));
        return "SKU " + product.sku().value() + " " + turn.products().option(product)
                + (product.colours().isEmpty()
                        ? ""
                        : " | colours: " + turn.products().colours(product.colours()))
                + (attributes.isEmpty() ? "" : " | " + attributes)
                + (description.isBlank() ? "" : " | " + shortened(description));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
