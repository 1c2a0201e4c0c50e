package dev.noor.app.cli.catalog;

import dev.noor.adapter.files.feed.FieldMapping;
import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.CommandFiles;
import dev.noor.app.cli.InBackground;
import dev.noor.app.cli.ProcessContext;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.server.config.Configuration;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.CatalogWriter.UpsertCounts;
import dev.noor.ports.tenant.Tenant;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a product file into a tenant's catalogue, creating the tenant where it is new. */
@Command(
        name = "import",
        description = {
            "Brings a product file (JSON lines or CSV, UTF-8) into a tenant's catalogue.",
            "A tenant that is new is created from the default profile. Bad rows are reported",
            "with line and reason, good ones go in; repeating an import changes nothing.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class CatalogImportCommand implements Callable<Integer> {

    private static final int SHOWN_REJECTIONS = 20;

    private final ProcessContext process;
    private final Provider<Configuration> configuration;
    private final Provider<ImportedTenants> tenants;
    private final Provider<CatalogImport> database;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Parameters(paramLabel = "FILE", description = "The product file.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--mapping", paramLabel = "FILE", description = "A YAML file that names the file's own fields.")
    private @Nullable Path mapping;

    @Option(names = "--dry-run", description = "Only reads and reports; changes nothing.")
    private boolean dryRun;

    @Inject
    CatalogImportCommand(
            ProcessContext process,
            Provider<Configuration> configuration,
            Provider<ImportedTenants> tenants,
            Provider<CatalogImport> database) {
        this.process = process;
        this.configuration = configuration;
        this.tenants = tenants;
        this.database = database;
    }

    @Override
    public Integer call() {
        TenantId id = tenant.orDefault(configuration.get());
        CommandFiles.readable(file);
        FieldMapping fields =
                mapping == null ? FieldMapping.common() : FieldMapping.read(CommandFiles.readable(mapping));
        Optional<Tenant> known = tenants.get().find(id);
        String owner = id + (known.isPresent() ? "" : " (a new tenant)");
        Currency currency = known.map(Tenant::currency).orElseGet(() -> ImportedTenants.statedCurrency(file, fields));
        if (dryRun) {
            ProductRows rows = read(currency, fields);
            say("would import " + rows.summary(file) + " into " + owner);
            return 0;
        }
        InBackground<CatalogImport> catalog = InBackground.start(database::get);
        ProductRows rows = read(currency, fields);
        if (rows.products().isEmpty()) {
            throw CommandFailure.work(file + ": no row of it is a product; nothing was imported");
        }
        CatalogImport stock = catalog.await();
        UpsertCounts counts = stock.store(known.orElseGet(() -> tenants.get().create(id, currency)), rows.products());
        say("imported " + rows.summary(file) + " into " + owner + ": " + counts.created() + " new, " + counts.updated()
                + " changed, " + counts.unchanged() + " unchanged");
        return 0;
    }

    private ProductRows read(Currency currency, FieldMapping fields) {
        ProductRows rows;
        try (ReadingProgress progress = ReadingProgress.of(file, process)) {
            rows = CatalogImport.read(file, currency, fields, progress.feed());
        }
        PrintWriter err = process.streams().err();
        rows.rejected().stream()
                .limit(SHOWN_REJECTIONS)
                .forEach(row -> err.println("noor: " + file + ":" + row.line() + ": " + row.reason()));
        int more = rows.rejected().size() - SHOWN_REJECTIONS;
        if (more > 0) {
            err.println("noor: and " + more + " more rows that are no product");
        }
        return rows;
    }

    private void say(String sentence) {
        process.streams().printer().println(sentence);
    }
}
