package dev.noor.app.cli.catalog;

import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.FirstUse;
import dev.noor.app.cli.PageProgress;
import dev.noor.app.cli.ProcessContext;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.Tenants;
import dev.noor.app.server.config.Configuration;
import dev.noor.core.catalog.CatalogDiff;
import dev.noor.core.catalog.CatalogSync;
import dev.noor.core.catalog.CatalogSync.Outcome;
import dev.noor.ports.IdSource;
import dev.noor.ports.catalog.Catalog;
import dev.noor.ports.catalog.CatalogMirror;
import dev.noor.ports.catalog.ProductPages;
import dev.noor.ports.catalog.SyncRun;
import dev.noor.ports.catalog.SyncRun.Kind;
import dev.noor.ports.catalog.SyncRun.State;
import dev.noor.ports.tenant.Tenant;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings the company's inventory into a tenant's catalogue. */
@Command(
        name = "sync",
        description = {
            "Brings the items of Zoho Inventory into a tenant's catalogue: what changed since the last run,",
            "or everything. A run that ended early is taken up at the page it reached. Exit code 1 when it",
            "stopped before its end; what was there goes on being sold.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class CatalogSyncCommand implements Callable<Integer> {

    private static final int SHOWN_FAULTS = 20;

    private final ProcessContext process;
    private final Provider<Configuration> configuration;
    private final Provider<ProductPages> pages;
    private final Provider<CatalogMirror> mirror;
    private final Provider<Catalog> catalog;
    private final Provider<Tenants> tenants;
    private final Provider<FirstUse> firstUse;
    private final IdSource ids;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Option(names = "--full", description = "Reads everything; what Zoho has no more is not sold any more.")
    private boolean full;

    @Option(names = "--dry-run", description = "Reads everything and tells what would change; changes nothing.")
    private boolean dryRun;

    @Inject
    CatalogSyncCommand(
            ProcessContext process,
            Provider<Configuration> configuration,
            Provider<ProductPages> pages,
            Provider<CatalogMirror> mirror,
            Provider<Catalog> catalog,
            Provider<Tenants> tenants,
            Provider<FirstUse> firstUse,
            IdSource ids) {
        this.process = process;
        this.configuration = configuration;
        this.pages = pages;
        this.mirror = mirror;
        this.catalog = catalog;
        this.tenants = tenants;
        this.firstUse = firstUse;
        this.ids = ids;
    }

    @Override
    public Integer call() {
        ProductPages inventory = pages.get();
        Tenant owner = tenants.get().open(tenant.orDefault(configuration.get()));
        // else the tenant's own file would come in later, over what the inventory says
        firstUse.get().of(owner.id());
        if (dryRun) {
            return compared(owner, inventory);
        }
        CatalogSync sync = new CatalogSync(inventory, mirror.get(), InstantSource.system(), ids);
        Outcome outcome;
        try (PageProgress progress = PageProgress.of(process, "Zoho Inventory")) {
            outcome = sync.run(owner, full ? Kind.FULL : Kind.CHANGES, run -> progress.page(run.pages()));
        }
        return switch (outcome) {
            case Outcome.Busy busy ->
                throw CommandFailure.work("another run is under way for " + owner.id()
                        + "; one whose process died can be taken up after " + busy.until());
            case Outcome.Ran ran -> told(owner, ran.run());
        };
    }

    private int told(Tenant owner, SyncRun run) {
        faults(run.faults(), run.counts().faulty());
        SyncRun.Counts counts = run.counts();
        String what = counts.read() + (run.kind() == Kind.FULL ? " items" : " changed items") + " of Zoho into "
                + owner.id() + ": " + counts.created() + " new, " + counts.updated() + " changed, "
                + counts.unchanged() + " unchanged, " + counts.faulty() + " faulty, " + counts.retired()
                + " not sold any more";
        if (run.state() != State.DONE) {
            throw CommandFailure.work("stopped after page " + run.pages() + " (" + what + "): " + run.reason()
                    + "; run the command again to go on there");
        }
        process.streams().printer().println("brought " + what);
        if (!run.reason().isEmpty()) {
            process.streams().err().println("noor: " + run.reason());
        }
        return 0;
    }

    private int compared(Tenant owner, ProductPages inventory) {
        CatalogDiff diff;
        try (PageProgress progress = PageProgress.of(process, "Zoho Inventory")) {
            diff = CatalogDiff.of(owner, inventory, catalog.get(), mirror.get(), progress::page);
        }
        faults(diff.faults(), diff.faults().size());
        var out = process.streams().printer();
        diff.created().forEach(sku -> out.println("+ " + sku));
        diff.changed().forEach(change -> out.println("~ " + SyncDiffLine.of(change)));
        diff.missing().stream().sorted().forEach(sku -> out.println("- " + sku));
        out.println("would bring " + diff.read() + " items of Zoho into " + owner.id() + ": "
                + diff.created().size() + " new, " + diff.changed().size() + " changed, " + diff.unchanged()
                + " unchanged, " + diff.faults().size() + " faulty, "
                + diff.missing().size()
                + " not sold any more");
        return 0;
    }

    private void faults(List<String> faults, int all) {
        faults.stream()
                .limit(SHOWN_FAULTS)
                .forEach(fault -> process.streams().err().println("noor: " + fault));
        if (all > SHOWN_FAULTS) {
            process.streams().err().println("noor: and " + (all - SHOWN_FAULTS) + " more items that are faulty");
        }
    }
}
