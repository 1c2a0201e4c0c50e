package dev.noor.app.server.web;

import dev.noor.app.server.live.Announcer;
import dev.noor.app.server.web.Access.Keyed;
import dev.noor.app.server.web.ConversationViews.Detail;
import dev.noor.app.server.web.Route.Answer;
import dev.noor.app.server.web.Route.Method;
import dev.noor.core.desk.Amendments;
import dev.noor.core.desk.Decision;
import dev.noor.core.desk.Wish;
import dev.noor.ports.IdSource;
import dev.noor.ports.access.Scope;
import dev.noor.ports.conversation.Amendment;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationDesk;
import dev.noor.ports.conversation.ConversationStatus;
import dev.noor.ports.conversation.ConversationStore.CommitResult;
import dev.noor.ports.conversation.Stage;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What the programs of a tenant's people may change in a conversation. */
final class AmendRoutes implements RouteGroup {
    private static final int ATTEMPTS = 3;

    private final ConversationRoutes shown;
    private final ConversationDesk desk;
    private final Amendments amendments;
    private final Announcer announcer;
    private final IdSource ids;
    private final InstantSource businessTime;

    @Inject
    AmendRoutes(
            ConversationRoutes shown,
            ConversationDesk desk,
            Amendments amendments,
            Announcer announcer,
            IdSource ids,
            InstantSource businessTime) {
        this.shown = shown;
        this.desk = desk;
        this.amendments = amendments;
        this.announcer = announcer;
        this.ids = ids;
        this.businessTime = businessTime;
    }

    /**
     * What to change; what is left out stays.
     *
     * @param status {@code active}, {@code paused}, {@code closed} or {@code escalated}, as the rules allow
     * @param stage one step of the sale on or back, as the rules allow
     * @param name of the customer, 1 to 200 characters
     */
    record Change(Optional<String> status, Optional<String> stage, Optional<String> name) {
        @Override
        public String toString() {
            return "Change[" + status + ", " + stage + "]";
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route(
                Method.PATCH,
                "/api/v1/conversations/{id}",
                "Changes a conversation's status, stage or customer's name, and notes who did.",
                new Keyed(Scope.CONVERSATIONS_WRITE),
                Optional.of(Change.class),
                new Answer.Json(Detail.class),
                this::change));
    }

    private Reply change(Call call) {
        Change asked = call.body(Change.class);
        Wish wish = new Wish(
                asked.status().map(text -> Asked.word("status", text, ConversationStatus.class)),
                asked.stage().map(text -> Asked.word("stage", text, Stage.class)),
                asked.name());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Conversation now = shown.found(call);
            Instant at = businessTime.instant();
            switch (amendments.decide(now, wish, ids.next(), at)) {
                case Decision.Unchanged unchanged -> {
                    return Reply.ok(shown.detail(now));
                }
                case Decision.Refused(String member, String remedy) ->
                    throw new Problem(
                            409,
                            "not_allowed",
                            "The member '" + member + "' cannot become that now; it may become " + remedy + ".");
                case Decision.Amended(Conversation after, String what) -> {
                    Amendment amendment = new Amendment(
                            now.version(), after, "key:" + call.key().id(), what);
                    if (desk.amend(amendment) == CommitResult.COMMITTED) {
                        announcer.changed(after.address().tenant(), after.id(), at);
                        return Reply.ok(shown.detail(after));
                    }
                }
            }
        }
        throw new Problem(409, "changing", "The conversation changes all the time; try again soon.");
    }
}
