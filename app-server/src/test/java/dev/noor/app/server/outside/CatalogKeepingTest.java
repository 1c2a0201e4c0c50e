package dev.noor.app.server.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.files.tenant.FileTenantSource;
import dev.noor.adapter.files.tenant.TenantFolders;
import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.memory.MemoryCatalogMirror;
import dev.noor.adapter.memory.MemoryProductPages;
import dev.noor.adapter.memory.SequentialIdSource;
import dev.noor.core.catalog.CatalogSync;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.TenantId;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.catalog.ProductPages.Item;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.SyncRun;
import dev.noor.ports.catalog.SyncRun.Kind;
import dev.noor.ports.catalog.SyncRun.State;
import dev.noor.ports.upkeep.TimedWork;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CatalogKeepingTest {
    private static final Path KNOWLEDGE =
            Path.of("..", "knowledge").toAbsolutePath().normalize();
    private static final TenantId TREEJAR = new TenantId("treejar");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final MemoryProductPages inventory = new MemoryProductPages(1);
    private final MemoryCatalogMirror mirror = new MemoryCatalogMirror(new MemoryCatalog());
    private final List<TimedWork> works = new CatalogKeeping(
                    new CatalogSync(inventory, mirror, () -> NOON, new SequentialIdSource()), tenants(), TREEJAR)
            .works();

    @Test
    void everything_is_brought_at_midnight_and_changes_at_six_noon_and_six_by_the_tenants_clock() {
        assertThat(works).extracting(TimedWork::zone).containsOnly(ZoneId.of("Asia/Dubai"));
        assertThat(works)
                .extracting(work -> List.copyOf(work.at()))
                .containsExactly(
                        List.of(LocalTime.MIDNIGHT), List.of(LocalTime.of(6, 0), LocalTime.NOON, LocalTime.of(18, 0)));
    }

    @Test
    void a_run_that_stops_is_a_failure_that_the_next_attempt_takes_up_where_it_stopped() {
        inventory.add(NOON, new Item.Withdrawn(new Sku("A-1")));
        inventory.add(NOON, new Item.Withdrawn(new Sku("A-2")));
        inventory.fail(2, new TransientPortException("zoho.silent", "Zoho did not answer"));
        Runnable everything = works.getFirst().work();

        assertThatThrownBy(everything::run)
                .isInstanceOf(TransientPortException.class)
                .hasMessageContaining("after page 1")
                .hasMessageContaining("zoho.silent");
        everything.run();
        works.getLast().work().run();

        assertThat(mirror.runs(TREEJAR, 10))
                .extracting(SyncRun::kind, SyncRun::state, SyncRun::epoch)
                .containsExactlyInAnyOrder(tuple(Kind.FULL, State.DONE, 2), tuple(Kind.CHANGES, State.DONE, 1));
    }

    private static ServedTenants tenants() {
        FilesConfig config = new FilesConfig(KNOWLEDGE, KNOWLEDGE, KNOWLEDGE);
        return new ServedTenants(new FileTenantSource(config, new TenantFolders(config)), new MemoryCatalog());
    }
}
