package dev.noor.app.cli.catalog;

import dev.noor.adapter.zoho.stub.StubItem;
import dev.noor.adapter.zoho.stub.StubZoho;
import dev.noor.app.cli.RunningHome;
import dev.noor.app.cli.catalog.GeneratedProducts.Generated;
import dev.noor.core.catalog.CatalogSync;
import dev.noor.core.catalog.CatalogSync.Outcome;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.SyncRun;
import dev.noor.ports.catalog.SyncRun.Kind;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantFixtures;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/**
 * How long a stub's items take to be mirrored, at 5 ms a page and with as many calls as wanted, twice; the stub is in
 * the same process, whose heap {@code -Xmx256m} bounds. The number of items may be given.
 */
public final class SyncFigures {
    private SyncFigures() {}

    public static void main(String[] arguments) throws IOException {
        int items = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        Tenant tenant = TenantFixtures.aTenant(new TenantId("figures"));
        try (RunningHome home = new RunningHome();
                StubZoho zoho = StubZoho.start(InstantSource.system())) {
            home.start();
            Instant then = Instant.parse("2026-01-26T14:03:02Z");
            zoho.items()
                    .addAll(new GeneratedProducts(1)
                            .stream()
                                    .limit(items)
                                    .map(product -> item(product, then))
                                    .toList());
            zoho.pace(Duration.ofMillis(5));
            MirrorProcess process = MirrorProcess.of(home.home(), zoho, InstantSource.system()::instant);
            process.database().open();
            CatalogSync sync =
                    new CatalogSync(process.pages(), process.mirror(), InstantSource.system(), UUID::randomUUID);
            for (int round = 1; round <= 2; round++) {
                long began = System.nanoTime();
                SyncRun run = ((Outcome.Ran) sync.run(tenant, Kind.FULL, stored -> {})).run();
                System.out.printf(
                        "run %d: %s, %.1f s, %s%n",
                        round, run.state(), (System.nanoTime() - began) / 1e9, run.counts());
            }
            process.database().close();
        }
    }

    private static StubItem item(Generated product, Instant modified) {
        return new StubItem(
                product.id(),
                product.name() + " " + product.type(),
                product.sku(),
                product.price() + ".00",
                product.stock() + ".0",
                product.category(),
                "active",
                modified,
                "");
    }
}
