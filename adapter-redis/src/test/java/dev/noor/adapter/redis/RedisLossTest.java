package dev.noor.adapter.redis;

import static dev.noor.ports.Tenants.aTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.redis.RedisExtension.Node;
import dev.noor.ports.TenantId;
import dev.noor.ports.access.Quota.Allowance;
import dev.noor.ports.access.Quota.Take;
import dev.noor.ports.live.Follower;
import dev.noor.ports.live.Heard;
import dev.noor.ports.live.LiveUpdate;
import dev.noor.ports.live.LiveUpdatesContract;
import dev.noor.ports.pipeline.WakeUps.Work;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two processes on one Redis that is killed, made to forget, frozen, or was never there. */
@Timeout(60)
final class RedisLossTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Allowance THREE = new Allowance(3, Duration.ofMinutes(1));

    private final RedisServer server = RedisServer.start();
    private final Node one = Node.of(server.config()).up();
    private final Node other = Node.of(server.config()).up();

    @AfterEach
    void stop() {
        one.redis().close();
        other.redis().close();
        server.close();
    }

    @Test
    void processes_count_together_and_a_redis_that_forgets_grants_anew() throws Exception {
        String name = "test " + UUID.randomUUID();
        one.quota().take(name, THREE);
        other.quota().take(name, THREE);
        one.quota().take(name, THREE);
        assertThat(other.quota().take(name, THREE)).isInstanceOf(Take.Refused.class);

        server.flush();

        assertThat(other.quota().take(name, THREE)).isEqualTo(new Take.Granted());
    }

    @Test
    void without_redis_each_process_counts_by_itself_and_nobody_waits() {
        server.kill();
        String name = "test " + UUID.randomUUID();
        long began = System.nanoTime();
        for (int i = 0; i < 3; i++) {
            assertThat(one.quota().take(name, THREE)).isEqualTo(new Take.Granted());
            assertThat(other.quota().take(name, THREE)).isEqualTo(new Take.Granted());
        }
        assertThat(one.quota().take(name, THREE)).isInstanceOf(Take.Refused.class);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void a_redis_that_hangs_costs_a_caller_200_ms_and_after_some_of_them_nothing() throws Exception {
        server.freeze();
        try {
            String name = "test " + UUID.randomUUID();
            long began = System.nanoTime();
            for (int i = 0; i < 200; i++) {
                one.quota().take(name, THREE);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(4));
        } finally {
            server.thaw();
        }
    }

    @Test
    void what_one_process_tells_the_other_hears_and_after_a_loss_that_it_missed_something() throws Exception {
        TenantId tenant = aTenant();
        try (Follower follower = other.live().feed().follow(LiveUpdatesContract.all(tenant))) {
            await(() -> hears(follower, tenant));

            server.kill();
            one.live().updates().publish(LiveUpdatesContract.anUpdate(tenant));
            assertThat(follower.next(Duration.ofMillis(300))).isEqualTo(new Heard.Quiet());
            server.startAgain();

            assertThat(follower.next(SOON)).isEqualTo(new Heard.Missed());
            await(() -> hears(follower, tenant));
        }
    }

    /** Whether an update of the one reaches a follower of the other, behind what was told before. */
    private boolean hears(Follower follower, TenantId tenant) {
        LiveUpdate update = LiveUpdatesContract.anUpdate(tenant);
        one.live().updates().publish(update);
        try {
            Heard heard = follower.next(Duration.ofMillis(200));
            while (!(heard instanceof Heard.Quiet) && !heard.equals(new Heard.Updated(update))) {
                heard = follower.next(Duration.ofMillis(200));
            }
            return heard instanceof Heard.Updated;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void a_tenant_that_is_followed_in_another_process_is_followed() {
        TenantId tenant = aTenant();
        try (Follower follower = other.live().feed().follow(LiveUpdatesContract.all(tenant))) {
            assertThat(follower).isNotNull();
            await(() -> one.live().updates().isFollowed(tenant));
        }
        TenantId quiet = aTenant();
        await(() -> !one.live().updates().isFollowed(quiet));
    }

    @Test
    void a_call_wakes_the_workers_of_every_process_again_after_a_restart_of_redis() throws Exception {
        Semaphore woken = new Semaphore(0);
        other.wakeUps().answer(Work.SENDINGS, woken::release);
        await(() -> wakes(woken));

        server.kill();
        one.wakeUps().call(Work.SENDINGS);
        server.startAgain();

        await(() -> wakes(woken));
    }

    private boolean wakes(Semaphore woken) {
        woken.drainPermits();
        one.wakeUps().call(Work.SENDINGS);
        try {
            return woken.tryAcquire(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void a_redis_that_comes_up_later_is_found() {
        server.kill();
        Node early = Node.of(server.config());
        try {
            assertThat(early.quota().take("test", THREE)).isEqualTo(new Take.Granted());
            assertThat(early.redis().isUp()).isFalse();

            server.startAgain();

            early.up();
        } finally {
            early.redis().close();
        }
    }

    private static void await(BooleanSupplier isSo) {
        for (int looks = 0; !isSo.getAsBoolean(); looks++) {
            assertThat(looks).isLessThan(100);
            RedisServer.pause(50);
        }
    }
}
