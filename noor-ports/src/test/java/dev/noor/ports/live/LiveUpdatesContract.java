package dev.noor.ports.live;

import static dev.noor.ports.Tenants.aTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * What is told by {@link LiveUpdates} is heard through {@link LiveFeed} by those who follow, or they hear of the loss.
 */
public interface LiveUpdatesContract {
    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    Duration SOON = Duration.ofSeconds(5);
    Duration AT_ONCE = Duration.ofMillis(50);

    LiveUpdates updates();

    LiveFeed feed();

    @Test
    default void a_follower_hears_what_is_told_in_order() throws InterruptedException {
        LiveUpdate first = anUpdate(aTenant());
        LiveUpdate second = anUpdate(first.tenant());
        try (Follower follower = feed().follow(all(first.tenant()))) {
            updates().publish(first);
            updates().publish(second);

            assertThat(follower.next(SOON)).isEqualTo(new Heard.Updated(first));
            assertThat(follower.next(SOON)).isEqualTo(new Heard.Updated(second));
            assertThat(follower.next(AT_ONCE)).isEqualTo(new Heard.Quiet());
        }
    }

    @Test
    default void what_was_told_before_is_not_heard() throws InterruptedException {
        LiveUpdate early = anUpdate(aTenant());
        updates().publish(early);
        try (Follower follower = feed().follow(all(early.tenant()))) {
            assertThat(follower.next(AT_ONCE)).isEqualTo(new Heard.Quiet());
        }
    }

    @Test
    default void every_follower_hears_its_own_tenant_and_conversation_alone() throws InterruptedException {
        LiveUpdate update = anUpdate(aTenant());
        LiveUpdate neighbour = anUpdate(update.tenant());
        try (Follower one = feed().follow(new Watch(update.tenant(), Optional.of(update.conversation())));
                Follower everything = feed().follow(all(update.tenant()));
                Follower foreign = feed().follow(all(aTenant()))) {
            updates().publish(neighbour);
            updates().publish(update);

            assertThat(one.next(SOON)).isEqualTo(new Heard.Updated(update));
            assertThat(everything.next(SOON)).isEqualTo(new Heard.Updated(neighbour));
            assertThat(everything.next(SOON)).isEqualTo(new Heard.Updated(update));
            assertThat(foreign.next(AT_ONCE)).isEqualTo(new Heard.Quiet());
        }
    }

    @Test
    default void a_slow_follower_holds_nobody_up_and_hears_that_it_missed_something() throws InterruptedException {
        TenantId tenant = aTenant();
        try (Follower slow = feed().follow(all(tenant))) {
            for (int i = 0; i <= LiveFeed.WAITING; i++) {
                updates().publish(anUpdate(tenant));
            }
            LiveUpdate last = anUpdate(tenant);
            assertThat(slow.next(SOON)).isEqualTo(new Heard.Missed());

            updates().publish(last);
            assertThat(slow.next(SOON)).isEqualTo(new Heard.Updated(last));
        }
    }

    @Test
    default void a_loss_is_heard_by_everybody() throws InterruptedException {
        try (Follower one = feed().follow(all(aTenant()));
                Follower another = feed().follow(all(aTenant()))) {
            updates().missed();

            assertThat(one.next(SOON)).isEqualTo(new Heard.Missed());
            assertThat(another.next(SOON)).isEqualTo(new Heard.Missed());
        }
    }

    @Test
    default void closing_wakes_one_who_waits() throws Exception {
        Follower follower = feed().follow(all(aTenant()));
        CompletableFuture<Heard> heard = new CompletableFuture<>();
        Thread waiting = Thread.ofVirtual().start(() -> {
            try {
                heard.complete(follower.next(Duration.ofMinutes(1)));
            } catch (InterruptedException interrupted) {
                heard.completeExceptionally(interrupted);
            }
        });
        follower.close();

        assertThat(heard.get(5, TimeUnit.SECONDS)).isEqualTo(new Heard.Ended());
        waiting.join();
        assertThat(follower.next(SOON)).isEqualTo(new Heard.Ended());
    }

    @Test
    default void a_tenant_is_followed_while_somebody_follows() {
        TenantId tenant = aTenant();
        try (Follower follower = feed().follow(all(tenant))) {
            assertThat(follower).isNotNull();
            assertThat(updates().isFollowed(tenant)).isTrue();
        }
    }

    static Watch all(TenantId tenant) {
        return new Watch(tenant, Optional.empty());
    }

    static LiveUpdate anUpdate(TenantId tenant) {
        return new LiveUpdate(
                tenant,
                new ConversationId(UUID.randomUUID()),
                LiveUpdate.Kind.MESSAGE_RECEIVED,
                UUID.randomUUID(),
                NOON);
    }
}
