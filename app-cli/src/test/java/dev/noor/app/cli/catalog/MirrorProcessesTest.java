package dev.noor.app.cli.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.adapter.zoho.stub.Fault;
import dev.noor.adapter.zoho.stub.StubItem;
import dev.noor.adapter.zoho.stub.StubZoho;
import dev.noor.app.cli.RunningHome;
import dev.noor.core.catalog.CatalogSync;
import dev.noor.core.catalog.CatalogSync.Outcome;
import dev.noor.ports.TenantId;
import dev.noor.ports.Together;
import dev.noor.ports.catalog.CatalogMirror;
import dev.noor.ports.catalog.ProductPages.Reading;
import dev.noor.ports.catalog.SyncRun;
import dev.noor.ports.catalog.SyncRun.Counts;
import dev.noor.ports.catalog.SyncRun.Kind;
import dev.noor.ports.catalog.SyncRun.State;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantFixtures;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What several processes on one PostgreSQL do to Zoho, and what is left when they die. */
class MirrorProcessesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant LONG_AGO = NOON.minus(Duration.ofDays(30));

    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

    @SuppressWarnings("NullAway.Init")
    private StubZoho zoho;

    @SuppressWarnings("NullAway.Init")
    private List<MirrorProcess> processes;

    @BeforeEach
    void start() throws IOException {
        zoho = StubZoho.start(now::get);
        processes = Stream.generate(() -> MirrorProcess.of(HOME.home(), zoho, now::get))
                .limit(3)
                .toList();
        processes.forEach(process -> process.database().open());
        HOME.sql("DELETE FROM oauth_token; DELETE FROM call_budget");
    }

    @AfterEach
    void close() {
        processes.forEach(process -> process.database().close());
        zoho.close();
    }

    @Test
    void fifty_callers_of_three_processes_cost_one_token_an_expiry_and_one_a_token_that_dies() {
        for (int expiry = 1; expiry <= 3; expiry++) {
            fiftyRead();
            assertThat(zoho.tokens().given()).isEqualTo(expiry);
            now.updateAndGet(at -> at.plus(Duration.ofMinutes(60)));
        }
        fiftyRead();
        zoho.tokens().endAll();

        fiftyRead();
        fiftyRead();

        assertThat(zoho.tokens().given()).isEqualTo(5);
    }

    private void fiftyRead() {
        Together.call(50, caller -> {
            try (Reading reading =
                    processes.get(caller % 3).pages().open(Currency.getInstance("AED"), Optional.empty(), 1)) {
                return reading.next().number();
            }
        });
    }

    @Test
    void two_thousand_items_with_faults_killed_twice_are_mirrored_exactly_once() {
        zoho.items()
                .addAll(IntStream.rangeClosed(1, 2_000)
                        .mapToObj(number -> number % 100 == 50
                                ? StubItem.desk(number, LONG_AGO).priced("-1")
                                : StubItem.desk(number, LONG_AGO))
                        .toList());
        AtomicInteger calls = new AtomicInteger();
        zoho.usually(() -> switch (calls.incrementAndGet() % 8) {
            case 2 -> Fault.Answer.html(200);
            case 4 -> new Fault.Half();
            case 6 -> new Fault.Close();
            default -> new Fault.None();
        });
        Tenant tenant = TenantFixtures.aTenant(new TenantId("killed-twice"));

        killedAt(3, tenant, processes.get(0));
        assertThat(sync(processes.get(1)).run(tenant, Kind.FULL, stored -> {})).isInstanceOf(Outcome.Busy.class);
        now.updateAndGet(at -> at.plus(CatalogMirror.LEASE));
        killedAt(7, tenant, processes.get(1));
        now.updateAndGet(at -> at.plus(CatalogMirror.LEASE));
        SyncRun done = ((Outcome.Ran) sync(processes.get(2)).run(tenant, Kind.FULL, stored -> {})).run();

        assertThat(done.state()).as(done.reason()).isEqualTo(State.DONE);
        assertThat(done.epoch()).isEqualTo(3);
        assertThat(done.pages()).isEqualTo(10);
        assertThat(done.counts()).isEqualTo(new Counts(2_000, 1_980, 0, 0, 20, 0));
        assertThat(processes.get(0).catalog().count(tenant.id())).isEqualTo(1_980);
        zoho.usually(Fault.None::new);
        SyncRun again = ((Outcome.Ran) sync(processes.get(0)).run(tenant, Kind.FULL, stored -> {})).run();
        assertThat(again.counts()).isEqualTo(new Counts(2_000, 0, 0, 1_980, 20, 0));
    }

    private void killedAt(int page, Tenant tenant, MirrorProcess process) {
        assertThatThrownBy(() -> sync(process).run(tenant, Kind.FULL, stored -> {
                    if (stored.pages() == page) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
    }

    private CatalogSync sync(MirrorProcess process) {
        return new CatalogSync(process.pages(), process.mirror(), now::get, UUID::randomUUID);
    }
}
