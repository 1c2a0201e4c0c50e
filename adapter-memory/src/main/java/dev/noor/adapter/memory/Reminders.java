package dev.noor.adapter.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.followup.FollowUpPlan;
import dev.noor.ports.followup.FollowUps;
import dev.noor.ports.followup.FollowUps.FollowUp;
import dev.noor.ports.followup.FollowUps.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The plans of one conversation, of which the last may be open. Not thread-safe: guarded by its store. */
final class Reminders {
    private final List<FollowUp> all = new ArrayList<>();
    private Instant leasedUntil = Instant.MIN;
    private long epoch;

    List<FollowUp> all() {
        return List.copyOf(all);
    }

    void plan(ConversationId conversation, FollowUpPlan plan) {
        leasedUntil = Instant.MIN;
        all.add(new FollowUp(idOfNext(conversation), conversation, plan, State.PENDING, "", Optional.empty()));
    }

    void planOnce(ConversationId conversation, FollowUpPlan plan) {
        boolean known = all.stream()
                .map(FollowUp::plan)
                .anyMatch(before ->
                        before.step().equals(plan.step()) && before.since().equals(plan.since()));
        if (!known && open().isEmpty()) {
            plan(conversation, plan);
        }
    }

    private UUID idOfNext(ConversationId conversation) {
        return UUID.nameUUIDFromBytes((conversation.value() + "/" + all.size()).getBytes(UTF_8));
    }

    void cancel(String reason, Instant now) {
        open().ifPresent(open -> settle(open, State.CANCELLED, reason, now));
    }

    /** Whether one of these steps is planned. */
    boolean plans(Set<String> steps) {
        return open().filter(open -> steps.contains(open.plan().step())).isPresent();
    }

    Optional<FollowUp> due(Instant business, Instant machine) {
        return open().filter(open -> !open.plan().dueAt().isAfter(business) && !leasedUntil.isAfter(machine));
    }

    long claim(Instant machine) {
        leasedUntil = machine.plus(FollowUps.LEASE);
        return ++epoch;
    }

    /** The plan of a claim that still counts. */
    Optional<FollowUp> held(UUID id, long claimed) {
        return open().filter(open -> open.id().equals(id) && epoch == claimed);
    }

    void postpone(FollowUp open, Instant until) {
        leasedUntil = Instant.MIN;
        all.set(
                all.size() - 1,
                new FollowUp(
                        open.id(), open.conversation(), open.plan().at(until), State.PENDING, "", Optional.empty()));
    }

    void settle(FollowUp open, State state, String reason, Instant now) {
        all.set(
                all.size() - 1,
                new FollowUp(open.id(), open.conversation(), open.plan(), state, reason, Optional.of(now)));
    }

    private Optional<FollowUp> open() {
        return all.isEmpty() || all.getLast().state() != State.PENDING ? Optional.empty() : Optional.of(all.getLast());
    }
}
