package dev.noor.app.cli.doctor;

import dev.noor.adapter.zoho.ZohoConfig;
import dev.noor.adapter.zoho.ZohoPolicies;
import dev.noor.app.cli.Tenants;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.outside.ZohoComponent;
import dev.noor.ports.PortException;
import dev.noor.ports.catalog.CatalogMirror;
import dev.noor.ports.catalog.ProductPages.Reading;
import dev.noor.ports.catalog.SyncRun;
import dev.noor.ports.catalog.SyncRun.State;
import dev.noor.ports.conversation.PhoneNumber;
import dev.noor.ports.remote.CallBudget;
import dev.noor.ports.remote.TokenVault;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Whether Zoho answers as it is configured, and how old what was brought from there is. */
final class ZohoExamination {
    private static final String SUBJECT = "zoho";
    private static final Duration FRESH = Duration.ofDays(1);
    /** A number that nobody has: country code 971 and an area that is not given out. */
    private static final PhoneNumber NOBODY = new PhoneNumber("+971000000000");

    private final Configuration configuration;
    private final Tenants tenants;
    private final TokenVault vault;
    private final CallBudget budget;
    private final CatalogMirror mirror;

    @Inject
    ZohoExamination(
            Configuration configuration, Tenants tenants, TokenVault vault, CallBudget budget, CatalogMirror mirror) {
        this.configuration = configuration;
        this.tenants = tenants;
        this.vault = vault;
        this.budget = budget;
        this.mirror = mirror;
    }

    /** Asks for the cheapest thing of each; reads and writes nothing of anybody's. */
    List<Finding> findings(ZohoConfig config) {
        InstantSource machine = InstantSource.system();
        ZohoComponent zoho =
                ZohoComponent.factory().create(config, ZohoPolicies.quick(), machine::instant, vault, budget);
        return List.of(
                answered("Inventory", () -> {
                    try (Reading changed = zoho.pages()
                            .open(tenants.open(configuration.tenant()).currency(), Optional.of(machine.instant()), 1)) {
                        changed.next();
                    }
                }),
                answered("CRM", () -> zoho.contacts().find(NOBODY)),
                age(machine.instant()));
    }

    private static Finding answered(String system, Runnable question) {
        try {
            question.run();
            return Finding.ok(SUBJECT, system + " answers");
        } catch (PortException fault) {
            return Finding.broken(SUBJECT, system + ": " + fault.getMessage() + " (" + fault.code() + ")");
        }
    }

    private Finding age(Instant now) {
        List<SyncRun> runs;
        Optional<Instant> done;
        try {
            runs = mirror.runs(configuration.tenant(), 1);
            done = mirror.lastDone(configuration.tenant()).flatMap(SyncRun::endedAt);
        } catch (PortException noDatabase) {
            return Finding.missing(SUBJECT, "when the catalogue was brought is not known without the database");
        }
        if (runs.isEmpty()) {
            return Finding.missing(
                    SUBJECT, "the catalogue was never brought; the server does it, or `noor catalog sync`");
        }
        SyncRun latest = runs.getFirst();
        String stopped = latest.state() == State.STOPPED
                ? "; the last run stopped after page " + latest.pages() + ": " + latest.reason()
                : "";
        String brought = done.map(at -> "the catalogue was brought at " + at)
                .orElse("the catalogue was never brought to its end");
        return done.filter(at -> at.isAfter(now.minus(FRESH))).isPresent()
                ? Finding.ok(SUBJECT, brought + stopped)
                : Finding.broken(SUBJECT, brought + stopped + "; what is there goes on being sold");
    }
}
