package dev.noor.app.cli.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.filter.FilterOptions;
import dev.noor.app.cli.filter.JsonLinesFilter;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.Product;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds products by a customer's words. */
@Command(
        name = "search",
        description = {
            "Finds products by a customer's words, in any of their languages.",
            "",
            "In:  {\"qid\",\"query\"}",
            "Out: {\"qid\",\"ids\":[…]}, best first; [] when nothing fits",
            ""
        },
        mixinStandardHelpOptions = true)
public final class CatalogSearchCommand implements Callable<Integer> {

    private final JsonLinesFilter filter;
    private final StandardStreams streams;
    private final Provider<CatalogLookup> lookup;

    @Mixin
    private final FilterOptions options = new FilterOptions();

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "At most so many products: 10.")
    private int limit;

    @Option(names = "--json", description = "One JSON object a product and line.")
    private boolean json;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "What the customer writes.")
    private List<String> words = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Inject
    CatalogSearchCommand(JsonLinesFilter filter, StandardStreams streams, Provider<CatalogLookup> lookup) {
        this.filter = filter;
        this.streams = streams;
        this.lookup = lookup;
    }

    @Override
    public Integer call() {
        if (!options.isOn() && words.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Give words, or --jsonl to filter lines of JSON.");
        }
        if (limit < 1 || limit > CatalogQuery.MAX_LIMIT) {
            throw new ParameterException(spec.commandLine(), "--limit is 1 to 200.");
        }
        CatalogLookup.OfTenant products = lookup.get().of(tenant);
        if (options.isOn()) {
            return filter.run(options, "qid", (line, answer) -> {
                        ArrayNode ids = JsonText.object().arrayNode();
                        products.search(line.text("query"), limit)
                                .forEach(product -> ids.add(product.sku().value()));
                        answer.set("ids", ids);
                    })
                    .value();
        }
        print(products.search(String.join(" ", words), limit));
        return 0;
    }

    private void print(List<Product> found) {
        ProductPrinter printer = new ProductPrinter(streams.printer());
        if (json) {
            found.forEach(printer::json);
        } else if (found.isEmpty()) {
            streams.err().println("noor: nothing fits");
        } else {
            printer.table(found);
        }
    }
}
