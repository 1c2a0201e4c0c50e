package dev.noor.ports.catalog;

import static dev.noor.ports.Tenants.aTenant;
import static dev.noor.ports.catalog.CatalogFixtures.aProduct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.PortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.Together;
import dev.noor.ports.catalog.CatalogMirror.Leaf;
import dev.noor.ports.catalog.CatalogMirror.Start;
import dev.noor.ports.catalog.SyncRun.Counts;
import dev.noor.ports.catalog.SyncRun.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link CatalogMirror} must pass. */
public interface CatalogMirrorContract {
    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    CatalogMirror mirror();

    Catalog testee();

    @Test
    default void pages_are_counted_and_found_at_once() {
        TenantId tenant = aTenant();
        SyncRun run = begun(tenant);

        SyncRun first = mirror().store(run, leaf(1, "A-1", "A-2"), NOON);
        assertThat(testee().count(tenant)).isEqualTo(2);
        SyncRun second = mirror().store(first, leaf(2, "A-3"), NOON);
        SyncRun done = mirror().finish(second, NOON.plusSeconds(9));

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.pages()).isEqualTo(2);
        assertThat(done.counts()).isEqualTo(new Counts(3, 3, 0, 0, 0, 0));
        assertThat(done.endedAt()).contains(NOON.plusSeconds(9));
        assertThat(mirror().runs(tenant, 5)).containsExactly(done);
        assertThat(mirror().lastDone(tenant)).contains(done);
        assertThat(mirror().skus(tenant)).containsExactlyInAnyOrder("A1", "A2", "A3");
    }

    @Test
    default void a_second_run_changes_nothing_and_says_so() {
        TenantId tenant = aTenant();
        mirror().finish(mirror().store(begun(tenant), leaf(1, "A-1", "A-2"), NOON), NOON);

        SyncRun again = mirror().finish(mirror().store(begun(tenant), leaf(1, "A-1", "A-2"), NOON), NOON);

        assertThat(again.counts()).isEqualTo(new Counts(2, 0, 0, 2, 0, 0));
    }

    @Test
    default void what_a_whole_pass_does_not_mention_is_retired_and_only_then() {
        TenantId tenant = aTenant();
        mirror().finish(mirror().store(begun(tenant), leaf(1, "A-1", "A-2", "A-3"), NOON), NOON);

        SyncRun run = mirror().store(begun(tenant), leaf(1, "A-1", "A-3"), NOON);
        assertThat(testee().count(tenant)).isEqualTo(3);
        SyncRun done = mirror().finish(run, NOON);

        assertThat(done.counts().retired()).isEqualTo(1);
        assertThat(mirror().skus(tenant)).containsExactlyInAnyOrder("A1", "A3");
        assertThat(testee().find(tenant, new Sku("A-2"))).isEmpty();
    }

    @Test
    default void a_pass_over_far_fewer_products_retires_none() {
        TenantId tenant = aTenant();
        mirror().finish(mirror().store(begun(tenant), leaf(1, "A-1", "A-2", "A-3"), NOON), NOON);

        SyncRun done = mirror().finish(mirror().store(begun(tenant), leaf(1, "A-1"), NOON), NOON);

        assertThat(done.counts().retired()).isZero();
        assertThat(done.reason()).contains("1 ").contains("3 ");
        assertThat(testee().count(tenant)).isEqualTo(3);
    }

    @Test
    default void a_faulty_item_that_is_mentioned_goes_on_as_it_was() {
        TenantId tenant = aTenant();
        mirror().finish(mirror().store(begun(tenant), leaf(1, "A-1", "A-2"), NOON), NOON);

        Leaf faulty = new Leaf(
                1, 2, List.of(aProduct("A-1").build()), Set.of("A1", "A2"), List.of(), List.of("7: has no price"));
        SyncRun done = mirror().finish(mirror().store(begun(tenant), faulty, NOON), NOON);

        assertThat(done.counts()).isEqualTo(new Counts(2, 0, 0, 1, 1, 0));
        assertThat(done.faults()).containsExactly("7: has no price");
        assertThat(testee().count(tenant)).isEqualTo(2);
    }

    @Test
    default void a_run_of_changes_retires_what_is_withdrawn_and_nothing_else() {
        TenantId tenant = aTenant();
        mirror().finish(mirror().store(begun(tenant), leaf(1, "A-1", "A-2", "A-3"), NOON), NOON);

        SyncRun changes = begun(SyncRun.changes(UUID.randomUUID(), tenant, NOON, NOON), NOON);
        Leaf leaf =
                new Leaf(1, 2, List.of(aProduct("A-1").priced(7).build()), Set.of("A1"), skus("A-3", "X"), List.of());
        SyncRun done = mirror().finish(mirror().store(changes, leaf, NOON), NOON);

        assertThat(done.counts()).isEqualTo(new Counts(2, 0, 1, 0, 0, 1));
        assertThat(mirror().skus(tenant)).containsExactlyInAnyOrder("A1", "A2");
    }

    @Test
    default void one_runner_at_a_time_works_on_a_tenant() {
        TenantId tenant = aTenant();

        List<Start> starts = Together.call(6, caller -> mirror().begin(full(tenant), NOON));

        assertThat(starts.stream().filter(Start.Begun.class::isInstance)).hasSize(1);
        assertThat(starts.stream().filter(new Start.Busy(NOON.plus(CatalogMirror.LEASE))::equals))
                .hasSize(5);
        assertThat(mirror().begin(full(aTenant()), NOON)).isInstanceOf(Start.Begun.class);
    }

    @Test
    default void a_run_whose_runner_is_silent_is_taken_up_at_the_page_it_reached() {
        TenantId tenant = aTenant();
        SyncRun dead = mirror().store(begun(tenant), leaf(1, "A-1", "A-2"), NOON);
        Instant later = NOON.plus(CatalogMirror.LEASE);

        SyncRun taken = ((Start.TakenUp) mirror().begin(full(tenant), later)).run();

        assertThat(taken.id()).isEqualTo(dead.id());
        assertThat(taken.pages()).isEqualTo(1);
        assertThat(taken.epoch()).isEqualTo(2);
        assertThat(mirror().mentioned(taken)).containsExactlyInAnyOrder("A1", "A2");
        assertThatThrownBy(() -> mirror().store(dead, leaf(2, "Z-9"), later)).isInstanceOf(PortException.class);
        assertThatThrownBy(() -> mirror().finish(dead, later)).isInstanceOf(PortException.class);
        mirror().stop(dead, "too late", later);
        SyncRun done = mirror().finish(mirror().store(taken, leaf(2, "A-3"), later), later);
        assertThat(done.counts()).isEqualTo(new Counts(3, 3, 0, 0, 0, 0));
        assertThat(mirror().skus(tenant)).containsExactlyInAnyOrder("A1", "A2", "A3");
    }

    @Test
    default void pages_are_stored_in_order_and_once() {
        SyncRun run = begun(aTenant());
        SyncRun one = mirror().store(run, leaf(1, "A-1"), NOON);

        assertThatThrownBy(() -> mirror().store(one, leaf(1, "A-1"), NOON)).isInstanceOf(PortException.class);
        assertThatThrownBy(() -> mirror().store(one, leaf(3, "A-3"), NOON)).isInstanceOf(PortException.class);
    }

    @Test
    default void what_stopped_is_taken_up_at_once_within_the_hour_and_by_its_own_kind() {
        TenantId tenant = aTenant();
        SyncRun run = mirror().store(begun(tenant), leaf(1, "A-1"), NOON);
        mirror().stop(run, "zoho.day_cap", NOON);

        assertThat(mirror().runs(tenant, 1).getFirst().state()).isEqualTo(State.STOPPED);
        assertThat(mirror().runs(tenant, 1).getFirst().reason()).isEqualTo("zoho.day_cap");
        assertThat(mirror().lastDone(tenant)).isEmpty();
        SyncRun changes = begun(SyncRun.changes(UUID.randomUUID(), tenant, NOON, NOON), NOON);
        mirror().finish(changes, NOON);
        assertThat(mirror().begin(full(tenant), NOON.plusSeconds(1))).isInstanceOf(Start.TakenUp.class);
        Instant tomorrow = NOON.plus(Duration.ofDays(1));
        SyncRun anew = begun(full(tenant), tomorrow);
        assertThat(anew.pages()).isZero();
        assertThat(mirror().mentioned(anew)).isEmpty();
    }

    private SyncRun begun(TenantId tenant) {
        return begun(full(tenant), NOON);
    }

    private SyncRun begun(SyncRun fresh, Instant now) {
        Start start = mirror().begin(fresh, now);
        assertThat(start).isInstanceOf(Start.Begun.class);
        return ((Start.Begun) start).run();
    }

    private static SyncRun full(TenantId tenant) {
        return SyncRun.full(UUID.randomUUID(), tenant, NOON);
    }

    private static Leaf leaf(int number, String... skus) {
        List<Product> products =
                Arrays.stream(skus).map(sku -> aProduct(sku).build()).toList();
        Set<String> mentioned = new HashSet<>();
        products.forEach(product -> mentioned.add(product.sku().folded()));
        return new Leaf(number, products.size(), products, mentioned, List.of(), List.of());
    }

    private static List<Sku> skus(String... texts) {
        return Arrays.stream(texts).map(Sku::new).toList();
    }
}
