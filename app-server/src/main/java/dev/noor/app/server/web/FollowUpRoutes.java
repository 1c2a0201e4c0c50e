package dev.noor.app.server.web;

import dev.noor.app.server.web.Access.Keyed;
import dev.noor.app.server.web.Route.Answer;
import dev.noor.app.server.web.Route.Method;
import dev.noor.app.server.web.Route.Parameter;
import dev.noor.ports.access.Scope;
import dev.noor.ports.followup.FollowUps;
import dev.noor.ports.followup.FollowUps.FollowUp;
import dev.noor.ports.followup.FollowUps.Place;
import dev.noor.ports.followup.FollowUps.State;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Messages to customers who fell silent, for the programs of a tenant's people: what is planned, and that it is not.
 */
final class FollowUpRoutes implements RouteGroup {
    private final FollowUps followUps;

    @Inject
    FollowUpRoutes(FollowUps followUps) {
        this.followUps = followUps;
    }

    /**
     * A page of the list.
     *
     * @param next what to ask the next page with; null on the last one
     */
    record FollowUpPage(
            List<FollowUpItem> followUps, @Nullable String next) {}

    /**
     * A message that is planned, or was.
     *
     * @param step of the tenant's scheme
     * @param dueAt when it is looked at whether it may be sent, in business time
     * @param state {@code pending}, {@code sent}, {@code suppressed} or {@code cancelled}
     * @param reason why it was not sent; empty otherwise
     */
    record FollowUpItem(
            UUID id,
            UUID conversation,
            String step,
            Instant dueAt,
            String state,
            String reason,
            @Nullable Instant settledAt) {
        static FollowUpItem of(FollowUp followUp) {
            return new FollowUpItem(
                    followUp.id(),
                    followUp.conversation().value(),
                    followUp.plan().step(),
                    followUp.plan().dueAt(),
                    ConversationViews.wire(followUp.state()),
                    followUp.reason(),
                    followUp.settledAt().orElse(null));
        }
    }

    /** What came of a wish to cancel: {@code cancelled}. */
    record Cancelled(UUID id, String state) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                                "/api/v1/follow-ups",
                                "Lists messages that are planned for silent customers, or were, those last due first.",
                                new Keyed(Scope.FOLLOW_UPS_READ),
                                FollowUpPage.class,
                                this::list)
                        .with(
                                new Parameter("state", "pending, sent, suppressed or cancelled"),
                                Asked.AFTER,
                                Asked.LIMIT),
                new Route(
                        Method.POST,
                        "/api/v1/follow-ups/{id}/cancel",
                        "Cancels a message that is planned, and what would follow it, and notes who did.",
                        new Keyed(Scope.FOLLOW_UPS_WRITE),
                        Optional.empty(),
                        new Answer.Json(Cancelled.class),
                        this::cancel));
    }

    private Reply list(Call call) {
        int limit = Asked.limit(call);
        List<FollowUp> found = followUps.list(
                call.key().tenant(),
                call.query("state").map(text -> Asked.word("state", text, State.class)),
                Asked.after(call).map(cursor -> new Place(cursor.at(), cursor.id())),
                limit);
        return Reply.ok(new FollowUpPage(
                found.stream().map(FollowUpItem::of).toList(),
                found.size() < limit ? null : after(found.getLast().place())));
    }

    private static String after(Place place) {
        return new Cursor(place.dueAt(), place.id()).token();
    }

    private Reply cancel(Call call) {
        UUID id = call.pathId("id");
        return switch (followUps.cancel(
                call.key().tenant(), id, "key:" + call.key().id())) {
            case CANCELLED -> Reply.ok(new Cancelled(id, ConversationViews.wire(State.CANCELLED)));
            case SETTLED -> throw new Problem(409, "settled", "It was sent, suppressed or cancelled before.");
            case NOT_THERE -> throw new Problem(404, "no_follow_up", "There is no follow-up of this id.");
        };
    }
}
