package dev.noor.app.cli.crm;

import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.PageProgress;
import dev.noor.app.cli.ProcessContext;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.Tenants;
import dev.noor.app.cli.filter.JsonText;
import dev.noor.app.server.config.Configuration;
import dev.noor.core.errand.DealWatch;
import dev.noor.core.errand.DealWatch.Looked;
import dev.noor.core.errand.DealWatch.Moved;
import dev.noor.ports.tenant.Tenant;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks at once what people changed of deals. */
@Command(
        name = "sync",
        description = {
            "Looks what people changed of the deals of Noor's sales since the last look, as a running server does by the",
            "hour: the deals stand here as there, who has the goods is asked once what they think, and a sale that is",
            "lost is not followed up. Exit code 1 when the CRM cannot be asked; the next look goes on from there.",
            ""
        },
        mixinStandardHelpOptions = true)
public final class CrmSyncCommand implements Callable<Integer> {
    private static final int SHOWN_FAULTS = 20;

    private final ProcessContext process;
    private final Provider<Configuration> configuration;
    private final Provider<Tenants> tenants;
    private final Provider<DealLook> deals;

    @Mixin
    private final TenantOption tenant = new TenantOption();

    @Option(
            names = "--since",
            paramLabel = "INSTANT",
            description = "Changes since then, such as 2026-11-24T06:00:00Z, instead of those since the last look.")
    private String since = "";

    @Option(names = "--dry-run", description = "Tells what changed and what would follow; changes nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "One JSON object for each deal that moved, and one for the whole.")
    private boolean json;

    @Inject
    CrmSyncCommand(
            ProcessContext process,
            Provider<Configuration> configuration,
            Provider<Tenants> tenants,
            Provider<DealLook> deals) {
        this.process = process;
        this.configuration = configuration;
        this.tenants = tenants;
        this.deals = deals;
    }

    @Override
    public Integer call() {
        Optional<Instant> from =
                Optional.of(since).filter(text -> !text.isEmpty()).map(CrmSyncCommand::instant);
        DealWatch watch = deals.get().watch();
        Tenant owner = tenants.get().open(tenant.orDefault(configuration.get()));
        if (owner.deals().isEmpty()) {
            throw CommandFailure.work(owner.id() + " keeps no deals: its folder has no crm.yaml");
        }
        Looked looked;
        try (PageProgress progress = PageProgress.of(process, "Zoho CRM")) {
            AtomicInteger pages = new AtomicInteger();
            Consumer<Looked> page = soFar -> progress.page(pages.incrementAndGet());
            looked = dryRun ? watch.preview(owner, from, page) : watch.look(owner, from, page);
        }
        told(owner, looked);
        return 0;
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException none) {
            throw CommandFailure.usage("--since wants a time such as 2026-11-24T06:00:00Z, not '" + text + "'");
        }
    }

    private void told(Tenant owner, Looked looked) {
        looked.faults().stream()
                .limit(SHOWN_FAULTS)
                .forEach(fault -> process.streams()
                        .err()
                        .println("noor: deal " + fault.id() + " was left out: " + fault.reason()));
        PrintWriter out = process.streams().printer();
        for (Moved moved : looked.moved()) {
            out.println(json ? JsonText.line(SalesText.json(moved)) : SalesText.of(moved));
        }
        out.println(
                json
                        ? JsonText.line(SalesText.json(looked))
                        : (dryRun ? "would take over " : "took over ")
                                + looked.moved().size() + " of "
                                + looked.known() + " deals of " + owner.id() + " among " + looked.read()
                                + " that were changed since " + looked.since() + ", "
                                + looked.faults().size()
                                + " faulty");
    }
}
