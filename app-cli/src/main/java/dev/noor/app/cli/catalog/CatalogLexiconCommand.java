package dev.noor.app.cli.catalog;

import dev.noor.adapter.files.feed.FeedProgress;
import dev.noor.adapter.files.feed.FieldMapping;
import dev.noor.app.cli.CommandFiles;
import dev.noor.app.cli.FirstUse;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.Tenants;
import dev.noor.app.server.config.Configuration;
import dev.noor.core.vocabulary.Missing;
import dev.noor.core.vocabulary.MissingWords;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.tenant.Tenant;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Proposes what a tenant's lexicon lacks, as a file that may stand among its lexicons. */
@Command(
        name = "lexicon",
        description = {
            "Proposes the words of a tenant's products that none of its lexicons knows, as a file for its lexicon"
                    + " folder: kinds, names of lines, colours, materials, qualities and values, those of the most"
                    + " products first.",
            "Somebody who speaks Arabic and Russian fills in what is empty. The catalogue of the database is read;"
                    + " with --catalogue a file instead, and no database.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class CatalogLexiconCommand implements Callable<Integer> {

    private final StandardStreams streams;
    private final Provider<Configuration> configuration;
    private final Provider<Tenants> tenants;
    private final Provider<FirstUse> firstUse;
    private final Provider<EveryProduct> catalog;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Option(names = "--propose", description = "Proposes; nothing is changed.")
    private boolean propose;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes it into a new file instead of here.")
    private @Nullable Path out;

    @Option(names = "--catalogue", paramLabel = "FILE", description = "Reads these products (JSON lines or CSV).")
    private @Nullable Path catalogue;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Inject
    CatalogLexiconCommand(
            StandardStreams streams,
            Provider<Configuration> configuration,
            Provider<Tenants> tenants,
            Provider<FirstUse> firstUse,
            Provider<EveryProduct> catalog) {
        this.streams = streams;
        this.configuration = configuration;
        this.tenants = tenants;
        this.firstUse = firstUse;
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        if (!propose) {
            throw new ParameterException(spec.commandLine(), "What about it? --propose says what it lacks.");
        }
        Tenant asked = tenants.get().open(tenant.orDefault(configuration.get()));
        List<Product> products = products(asked);
        List<Missing> missing = MissingWords.of(asked.lexicon(), products);
        String text = new ProposedLexicon(asked.id(), products).text(missing);
        if (missing.isEmpty()) {
            streams.err().println("noor: " + products.size() + " products, all of whose words are known");
            return 0;
        }
        if (out == null) {
            PrintWriter printer = streams.printer();
            printer.print(text);
            printer.flush();
        } else {
            CommandFiles.writeNew(out, printer -> printer.print(text));
        }
        streams.err().println("noor: " + summary(products, missing));
        return 0;
    }

    private List<Product> products(Tenant asked) {
        if (catalogue != null) {
            Path file = CommandFiles.readable(catalogue);
            FieldMapping fields = FieldMapping.common();
            Currency stated = ImportedTenants.statedCurrency(file, fields);
            ProductRows rows = CatalogImport.read(file, stated, fields, FeedProgress.NONE);
            if (!rows.rejected().isEmpty()) {
                streams.err().println("noor: " + rows.summary(file) + "; catalog import --dry-run says which");
            }
            return rows.products();
        }
        firstUse.get().of(asked.id());
        return catalog.get().of(asked.id());
    }

    private static String summary(List<Product> products, List<Missing> missing) {
        Map<Missing.Gap, Long> counts = missing.stream()
                .collect(Collectors.groupingBy(
                        Missing::gap, () -> new EnumMap<>(Missing.Gap.class), Collectors.counting()));
        long unreachable = missing.stream()
                .filter(word -> word.gap() == Missing.Gap.NO_KIND)
                .flatMap(word -> word.skus().stream())
                .distinct()
                .count();
        return products.size() + " products, "
                + counts.entrySet().stream()
                        .map(count -> ProposedLexicon.name(count.getKey()) + " " + count.getValue())
                        .collect(Collectors.joining(", "))
                + (unreachable > 0 ? "; " + unreachable + " products are of no kind that can be asked for" : "");
    }
}
