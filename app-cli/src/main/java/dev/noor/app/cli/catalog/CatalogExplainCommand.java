package dev.noor.app.cli.catalog;

import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.ports.catalog.CatalogQuery;
import dev.noor.ports.catalog.SearchPlans;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what the database does for a search. */
@Command(
        name = "explain",
        description = {
            "Says what the database is asked for a customer's words, how many products answered, and by which plan"
                    + " (EXPLAIN ANALYZE).",
            ""
        },
        mixinStandardHelpOptions = true)
public final class CatalogExplainCommand implements Callable<Integer> {
    private static final int LIMIT = 10;

    private final StandardStreams streams;
    private final Provider<CatalogLookup> lookup;
    private final Provider<SearchPlans> plans;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What the customer writes.")
    private List<String> words = List.of();

    @Inject
    CatalogExplainCommand(StandardStreams streams, Provider<CatalogLookup> lookup, Provider<SearchPlans> plans) {
        this.streams = streams;
        this.lookup = lookup;
        this.plans = plans;
    }

    @Override
    public Integer call() {
        CatalogLookup.OfTenant products = lookup.get().of(tenant);
        Map<CatalogQuery, Integer> asked = products.asked(String.join(" ", words), LIMIT);
        if (asked.isEmpty()) {
            streams.err().println("noor: these words ask nothing of a catalogue");
            return 0;
        }
        PrintWriter out = streams.printer();
        asked.forEach((query, found) -> {
            out.println(found + " of at most " + query.limit() + " products for " + said(query));
            plans.get().explain(products.id(), query).forEach(line -> out.println("  " + line));
            out.println();
        });
        return 0;
    }

    private static String said(CatalogQuery query) {
        return (query.concepts().isEmpty() ? "any kind" : query.concepts().toString())
                + query.series().map(line -> ", series " + line).orElse("")
                + (query.text().isBlank() ? "" : ", words \"" + query.text() + "\"");
    }
}
