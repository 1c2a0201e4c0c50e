package dev.noor.ports.followup;

import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static dev.noor.ports.pipeline.PipelineFixtures.comesBack;
import static dev.noor.ports.pipeline.PipelineFixtures.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.followup.FollowUps.Cancelling;
import dev.noor.ports.followup.FollowUps.Due;
import dev.noor.ports.followup.FollowUps.Filing;
import dev.noor.ports.followup.FollowUps.FollowUp;
import dev.noor.ports.followup.FollowUps.Parcel;
import dev.noor.ports.followup.FollowUps.State;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.pipeline.OutboxContract;
import dev.noor.ports.pipeline.Sending;
import dev.noor.ports.pipeline.Settlement;
import dev.noor.ports.pipeline.TurnQueue.Latecomers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One plan a conversation at most; whoever speaks ends it; its message is written once or not at all. */
public interface FollowUpsContract extends OutboxContract {
    Instant LONG_AGO = Instant.parse("2026-01-05T10:00:00Z");
    Instant FAR_AWAY = Instant.parse("2100-01-01T10:00:00Z");

    FollowUps followUps();

    private static FollowUpPlan plan(Instant due) {
        return new FollowUpPlan("reminder", LONG_AGO, due);
    }

    /** A chat whose customer was answered and is planned to be written to. */
    private ChatAddress silent(Instant due) {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        answered(chat, Optional.of(plan(due)));
        return chat;
    }

    private void answered(ChatAddress chat, Optional<FollowUpPlan> plan) {
        queue().complete(claim(chat).orElseThrow(), answer(chat).planning(plan), Latecomers.LET_THEM_WAIT);
        Sending reply = claimSending(chat).orElseThrow();
        outbox().settle(
                        reply,
                        new Settlement.Sent(Optional.of("wz-" + reply.message().id())));
    }

    /** The plan of this chat if it is due; other tests' are put off. */
    private Optional<Due> due(ChatAddress chat) {
        for (Optional<Due> next = followUps().claim();
                next.isPresent();
                next = followUps().claim()) {
            if (next.get().tenant().equals(chat.tenant())) {
                return next;
            }
            followUps().postpone(next.get(), FAR_AWAY);
        }
        return Optional.empty();
    }

    private List<FollowUp> all(ChatAddress chat) {
        return followUps().list(chat.tenant(), Optional.empty(), Optional.empty(), 10);
    }

    private long version(ChatAddress chat) {
        return stored(chat).version();
    }

    private static Parcel aParcel(OutboundMessage message, Duration left) {
        return new Parcel(
                message, "Still there?", Optional.of(Instant.now().plus(left).truncatedTo(ChronoUnit.MILLIS)));
    }

    @Test
    default void a_plan_is_handed_out_when_it_is_due_and_to_one_at_a_time() {
        ChatAddress chat = silent(LONG_AGO);

        assertThat(due(chat)).hasValueSatisfying(due -> {
            assertThat(due.plan()).isEqualTo(plan(LONG_AGO));
            assertThat(due.conversation()).isEqualTo(stored(chat).id());
            assertThat(due.freeFormUntil()).isPresent();
        });
        assertThat(due(chat)).isEmpty();
    }

    @Test
    default void what_is_planned_apart_from_turns_is_planned_once_and_not_beside_another() {
        ChatAddress chat = silent(FAR_AWAY);
        ConversationId id = stored(chat).id();
        FollowUpPlan opinion = new FollowUpPlan("opinion", LONG_AGO, LONG_AGO.plusSeconds(1));

        followUps().plan(chat.tenant(), id, opinion);
        assertThat(all(chat)).extracting(FollowUp::plan).containsExactly(plan(FAR_AWAY));

        bring(chat, says(chat, "It came, thanks"));
        answered(chat, Optional.empty());
        followUps().plan(chat.tenant(), id, opinion);
        followUps().plan(chat.tenant(), id, opinion);
        Due due = due(chat).orElseThrow();
        assertThat(due.plan()).isEqualTo(opinion);
        assertThat(followUps()
                        .send(due, version(chat), aParcel(aReply("How is it?"), Duration.ofHours(1)), Optional.empty()))
                .isEqualTo(Filing.FILED);

        followUps().plan(chat.tenant(), id, opinion);
        assertThat(due(chat)).isEmpty();
        assertThat(all(chat)).extracting(FollowUp::state).containsExactlyInAnyOrder(State.CANCELLED, State.SENT);
    }

    @Test
    default void what_happened_elsewhere_drops_the_steps_that_are_named_and_no_others() {
        ChatAddress chat = silent(FAR_AWAY);
        ConversationId id = stored(chat).id();

        followUps().drop(chat.tenant(), id, Set.of("another"), "the sale is lost");
        followUps().drop(new TenantId("another"), id, Set.of(plan(FAR_AWAY).step()), "the sale is lost");
        assertThat(all(chat)).extracting(FollowUp::state).containsExactly(State.PENDING);

        followUps().drop(chat.tenant(), id, Set.of("another", plan(FAR_AWAY).step()), "the sale is lost");
        assertThat(all(chat)).singleElement().satisfies(dropped -> {
            assertThat(dropped.state()).isEqualTo(State.CANCELLED);
            assertThat(dropped.reason()).isEqualTo("the sale is lost");
        });
    }

    @Test
    default void nothing_is_planned_for_the_conversation_of_another_tenant() {
        ChatAddress chat = aChat();
        bring(chat, says(chat, "Hi"));
        answered(chat, Optional.empty());

        followUps().plan(new TenantId("another"), stored(chat).id(), plan(LONG_AGO));

        assertThat(all(chat)).isEmpty();
    }

    @Test
    default void a_plan_that_is_not_due_is_not_handed_out() {
        ChatAddress chat = silent(FAR_AWAY);

        assertThat(due(chat)).isEmpty();
        assertThat(all(chat)).extracting(FollowUp::state).containsExactly(State.PENDING);
    }

    @Test
    default void the_customers_next_message_cancels_it() {
        ChatAddress chat = silent(LONG_AGO);

        bring(chat, says(chat, "I am back"));

        assertThat(due(chat)).isEmpty();
        assertThat(all(chat)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.CANCELLED);
            assertThat(one.reason()).isEqualTo("the customer wrote");
        });
    }

    @Test
    default void a_person_who_takes_over_cancels_it() {
        ChatAddress chat = silent(LONG_AGO);

        bring(chat, comesBack(chat, "Omar here, I will help you"));

        assertThat(due(chat)).isEmpty();
        assertThat(all(chat)).extracting(FollowUp::reason).containsExactly("a person took over");
    }

    @Test
    default void a_turn_that_plans_nothing_leaves_nothing_planned() {
        ChatAddress chat = silent(FAR_AWAY);
        bring(chat, says(chat, "stop"));

        answered(chat, Optional.empty());

        assertThat(followUps().list(chat.tenant(), Optional.of(State.PENDING), Optional.empty(), 10))
                .isEmpty();
    }

    @Test
    default void its_message_is_written_once_and_what_follows_is_planned() {
        ChatAddress chat = silent(LONG_AGO);
        Due due = due(chat).orElseThrow();
        OutboundMessage message = aReply("Still there?");
        FollowUpPlan next = new FollowUpPlan("check", LONG_AGO, FAR_AWAY);

        assertThat(followUps().send(due, version(chat), aParcel(message, Duration.ofHours(1)), Optional.of(next)))
                .isEqualTo(Filing.FILED);
        assertThat(followUps().send(due, version(chat), aParcel(message, Duration.ofHours(1)), Optional.of(next)))
                .isEqualTo(Filing.REFUSED);

        assertThat(claimSending(chat)).map(Sending::message).contains(message);
        assertThat(claimSending(chat)).isEmpty();
        assertThat(all(chat)).extracting(FollowUp::state).containsExactly(State.PENDING, State.SENT);
        assertThat(all(chat).getFirst().plan()).isEqualTo(next);
        assertThat(conversations().history(stored(chat).id(), 10).getLast().text())
                .isEqualTo("Still there?");
    }

    @Test
    default void it_is_refused_when_the_customer_wrote_meanwhile() {
        ChatAddress chat = silent(LONG_AGO);
        Due due = due(chat).orElseThrow();
        long judged = version(chat);

        bring(chat, says(chat, "I am back"));

        assertThat(followUps()
                        .send(due, judged, aParcel(aReply("Still there?"), Duration.ofHours(1)), Optional.empty()))
                .isEqualTo(Filing.REFUSED);
        assertThat(claimSending(chat)).isEmpty();
    }

    @Test
    default void it_is_refused_when_it_was_judged_on_another_version() {
        ChatAddress chat = silent(LONG_AGO);
        Due due = due(chat).orElseThrow();

        Filing filing = followUps()
                .send(due, version(chat) - 1, aParcel(aReply("Still there?"), Duration.ofHours(1)), Optional.empty());

        assertThat(filing).isEqualTo(Filing.REFUSED);
        assertThat(all(chat)).extracting(FollowUp::state).containsExactly(State.PENDING);
    }

    @Test
    default void what_was_written_too_late_does_not_leave() {
        ChatAddress chat = silent(LONG_AGO);

        followUps()
                .send(
                        due(chat).orElseThrow(),
                        version(chat),
                        aParcel(aReply("Still there?"), Duration.ofMinutes(-1)),
                        Optional.empty());

        assertThat(claimSending(chat)).isEmpty();
    }

    @Test
    default void what_waits_to_be_sent_does_not_leave_once_the_customer_writes() {
        ChatAddress chat = silent(LONG_AGO);
        followUps()
                .send(
                        due(chat).orElseThrow(),
                        version(chat),
                        aParcel(aReply("Still there?"), Duration.ofHours(1)),
                        Optional.empty());

        bring(chat, says(chat, "I am back"));

        assertThat(claimSending(chat)).isEmpty();
    }

    @Test
    default void what_is_not_sent_is_kept_with_its_reason_and_what_follows_is_planned() {
        ChatAddress chat = silent(LONG_AGO);
        FollowUpPlan next = new FollowUpPlan("check", LONG_AGO, FAR_AWAY);

        followUps().suppress(due(chat).orElseThrow(), "outbound.window_closed", Optional.of(next));

        assertThat(all(chat)).extracting(FollowUp::state).containsExactly(State.PENDING, State.SUPPRESSED);
        assertThat(all(chat).getLast().reason()).isEqualTo("outbound.window_closed");
        assertThat(all(chat).getLast().settledAt()).isPresent();
    }

    @Test
    default void what_is_put_off_is_looked_at_when_its_time_comes() {
        ChatAddress chat = silent(LONG_AGO);
        Instant later = LONG_AGO.plus(Duration.ofHours(5));

        followUps().postpone(due(chat).orElseThrow(), later);

        assertThat(due(chat)).map(Due::plan).contains(plan(later));
    }

    @Test
    default void a_person_cancels_what_is_not_settled_once() {
        ChatAddress chat = silent(FAR_AWAY);
        UUID id = all(chat).getFirst().id();

        assertThat(followUps().cancel(aChat().tenant(), id, "cli:anna")).isEqualTo(Cancelling.NOT_THERE);
        assertThat(followUps().cancel(chat.tenant(), id, "cli:anna")).isEqualTo(Cancelling.CANCELLED);
        assertThat(followUps().cancel(chat.tenant(), id, "cli:anna")).isEqualTo(Cancelling.SETTLED);

        assertThat(all(chat)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.CANCELLED);
            assertThat(one.reason()).isEqualTo("a person cancelled it");
        });
    }

    @Test
    default void what_is_claimed_when_a_person_cancels_it_is_not_sent() {
        ChatAddress chat = silent(LONG_AGO);
        Due due = due(chat).orElseThrow();

        followUps().cancel(chat.tenant(), due.id(), "cli:anna");

        assertThat(followUps()
                        .send(
                                due,
                                version(chat),
                                aParcel(aReply("Still there?"), Duration.ofHours(1)),
                                Optional.empty()))
                .isEqualTo(Filing.REFUSED);
    }

    @Test
    default void what_will_be_due_is_told_and_stays_free_to_be_claimed() {
        ChatAddress chat = silent(LONG_AGO);

        assertThat(followUps().due(chat.tenant(), LONG_AGO.minusSeconds(1), 10)).isEmpty();
        assertThat(followUps().due(chat.tenant(), FAR_AWAY, 10))
                .extracting(Due::plan)
                .containsExactly(plan(LONG_AGO));
        assertThat(due(chat)).isPresent();
    }

    @Test
    default void pages_hold_every_follow_up_once_those_last_due_first() {
        ChatAddress chat = silent(LONG_AGO);
        FollowUpPlan next = new FollowUpPlan("check", LONG_AGO, FAR_AWAY);
        followUps().suppress(due(chat).orElseThrow(), "outbound.window_closed", Optional.of(next));

        List<FollowUp> first = followUps().list(chat.tenant(), Optional.empty(), Optional.empty(), 1);
        List<FollowUp> second = followUps()
                .list(
                        chat.tenant(),
                        Optional.empty(),
                        Optional.of(first.getFirst().place()),
                        1);

        assertThat(first).extracting(FollowUp::plan).containsExactly(next);
        assertThat(second).extracting(FollowUp::state).containsExactly(State.SUPPRESSED);
        assertThat(followUps()
                        .list(
                                chat.tenant(),
                                Optional.empty(),
                                Optional.of(second.getFirst().place()),
                                1))
                .isEmpty();
    }
}
