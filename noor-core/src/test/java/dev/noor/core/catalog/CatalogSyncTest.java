package dev.noor.core.catalog;

import static dev.noor.ports.catalog.CatalogFixtures.aProduct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.memory.MemoryCatalogMirror;
import dev.noor.adapter.memory.MemoryProductPages;
import dev.noor.adapter.memory.SequentialIdSource;
import dev.noor.core.catalog.CatalogSync.Outcome;
import dev.noor.core.reading.SharedLexicon;
import dev.noor.ports.TenantId;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.catalog.CatalogMirror;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.ProductDraft;
import dev.noor.ports.catalog.ProductPages.Item;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.SyncRun;
import dev.noor.ports.catalog.SyncRun.Counts;
import dev.noor.ports.catalog.SyncRun.Kind;
import dev.noor.ports.catalog.SyncRun.State;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantFixtures;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class CatalogSyncTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant LONG_AGO = NOON.minus(Duration.ofDays(30));
    private static final Tenant TENANT = TenantFixtures.aTenant(new TenantId("shop"), SharedLexicon.lexicon());

    private final MemoryProductPages inventory = new MemoryProductPages(10);
    private final MemoryCatalog catalog = new MemoryCatalog();
    private final MemoryCatalogMirror mirror = new MemoryCatalogMirror(catalog);
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final CatalogSync sync = new CatalogSync(inventory, mirror, now::get, new SequentialIdSource());

    @Test
    void products_come_under_the_lexicons_concepts() {
        sell(aProduct("D-1").ofType("Office chair"));

        assertThat(run(Kind.FULL).counts()).isEqualTo(new Counts(1, 1, 0, 0, 0, 0));
        assertThat(catalog.find(TENANT.id(), new Sku("D-1")).orElseThrow().concepts())
                .contains(new ConceptId("office chair"));
    }

    @Test
    void nine_hundred_items_with_faults_killed_twice_are_mirrored_exactly_once() {
        for (int number = 1; number <= 950; number++) {
            if (number % 100 == 50) {
                inventory.add(LONG_AGO, new Item.Faulty("i" + number, Optional.empty(), "has no SKU"));
            } else if (number % 100 == 70) {
                sell(aProduct("K-1"));
            } else if (number % 100 == 80) {
                inventory.add(LONG_AGO, new Item.Withdrawn(new Sku("W-" + number)));
            } else {
                sell(aProduct("K-" + number));
            }
        }
        inventory.fail(20, new TransientPortException("zoho.silent", "Zoho did not answer"));

        SyncRun stopped = run(Kind.FULL);
        assertThat(stopped.state()).isEqualTo(State.STOPPED);
        assertThat(stopped.reason()).startsWith("zoho.silent");
        assertThat(stopped.pages()).isEqualTo(19);
        killedAt(41);
        assertThat(sync.run(TENANT, Kind.FULL, stored -> {})).isInstanceOf(Outcome.Busy.class);
        now.updateAndGet(at -> at.plus(CatalogMirror.LEASE));
        killedAt(77);
        now.updateAndGet(at -> at.plus(CatalogMirror.LEASE));

        SyncRun done = run(Kind.FULL);

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.pages()).isEqualTo(95);
        assertThat(done.epoch()).isEqualTo(4);
        // ten without SKU, nine that repeat the first one's SKU, nine that are not sold
        assertThat(done.counts()).isEqualTo(new Counts(950, 922, 0, 0, 19, 0));
        assertThat(done.faults())
                .hasSize(19)
                .contains("item i50: has no SKU", "SKU K-1: an earlier item has it already");
        assertThat(catalog.count(TENANT.id())).isEqualTo(922);
        assertThat(run(Kind.FULL).counts()).isEqualTo(new Counts(950, 0, 0, 922, 19, 0));
    }

    @Test
    void changes_are_read_since_the_last_run_that_was_done() {
        sell(aProduct("D-1"));
        sell(aProduct("D-2"));
        assertThat(run(Kind.CHANGES).kind()).isEqualTo(Kind.FULL);
        now.set(NOON.plus(Duration.ofHours(6)));
        inventory.set(
                1,
                NOON.plus(Duration.ofHours(1)),
                new Item.Sold(aProduct("D-2").priced(7).build()));

        SyncRun changes = run(Kind.CHANGES);

        assertThat(changes.changedAfter()).contains(NOON.minus(Duration.ofMinutes(10)));
        assertThat(changes.counts()).isEqualTo(new Counts(1, 0, 1, 0, 0, 0));
    }

    @Test
    void what_is_withdrawn_is_retired_by_the_next_run_of_either_kind() {
        sell(aProduct("D-1"));
        sell(aProduct("D-2"));
        sell(aProduct("D-3"));
        run(Kind.FULL);
        now.set(NOON.plus(Duration.ofHours(6)));
        inventory.set(0, now.get(), new Item.Withdrawn(new Sku("D-1")));

        assertThat(run(Kind.CHANGES).counts().retired()).isEqualTo(1);
        inventory.set(1, now.get(), new Item.Withdrawn(new Sku("D-2")));
        assertThat(run(Kind.FULL).counts().retired()).isEqualTo(1);
        assertThat(mirror.skus(TENANT.id())).containsExactly("D3");
    }

    @Test
    void a_run_ends_after_ten_minutes_and_the_next_one_goes_on() {
        for (int number = 1; number <= 40; number++) {
            sell(aProduct("D-" + number));
        }

        SyncRun first = ran(sync.run(TENANT, Kind.FULL, stored -> now.updateAndGet(at -> at.plusSeconds(290))));

        assertThat(first.state()).isEqualTo(State.STOPPED);
        assertThat(first.pages()).isEqualTo(3);
        SyncRun second = run(Kind.FULL);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.counts()).isEqualTo(new Counts(40, 40, 0, 0, 0, 0));
    }

    @Test
    void a_diff_tells_what_would_be_done_and_does_nothing() {
        sell(aProduct("D-1"));
        sell(aProduct("D-2"));
        sell(aProduct("D-3"));
        run(Kind.FULL);
        inventory.set(0, NOON, new Item.Sold(aProduct("D-1").priced(7).build()));
        inventory.set(1, NOON, new Item.Sold(aProduct("D-9").build()));

        CatalogDiff diff = CatalogDiff.of(TENANT, inventory, catalog, mirror, page -> {});

        assertThat(diff.created()).containsExactly(new Sku("D-9"));
        assertThat(diff.changed()).hasSize(1);
        assertThat(diff.unchanged()).isEqualTo(1);
        assertThat(diff.missing()).containsExactly("D2");
        assertThat(mirror.skus(TENANT.id())).containsExactlyInAnyOrder("D1", "D2", "D3");
        assertThat(mirror.runs(TENANT.id(), 9)).hasSize(1);
    }

    private void killedAt(int page) {
        assertThatThrownBy(() -> sync.run(TENANT, Kind.FULL, stored -> {
                    if (stored.pages() == page) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
    }

    private SyncRun run(Kind kind) {
        return ran(sync.run(TENANT, kind, stored -> {}));
    }

    private static SyncRun ran(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Ran.class);
        return ((Outcome.Ran) outcome).run();
    }

    private void sell(ProductDraft draft) {
        inventory.add(LONG_AGO, new Item.Sold(draft.build()));
    }
}
