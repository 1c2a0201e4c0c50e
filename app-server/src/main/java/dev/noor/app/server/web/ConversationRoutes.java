package dev.noor.app.server.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.app.server.web.Access.Keyed;
import dev.noor.app.server.web.ConversationViews.Detail;
import dev.noor.app.server.web.ConversationViews.Item;
import dev.noor.app.server.web.ConversationViews.May;
import dev.noor.app.server.web.ConversationViews.Message;
import dev.noor.app.server.web.ConversationViews.Messages;
import dev.noor.app.server.web.ConversationViews.Page;
import dev.noor.app.server.web.ConversationViews.TurnView;
import dev.noor.app.server.web.ConversationViews.Turns;
import dev.noor.app.server.web.Route.Parameter;
import dev.noor.core.ledger.Ledger;
import dev.noor.ports.Language;
import dev.noor.ports.access.Scope;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationBook;
import dev.noor.ports.conversation.ConversationEntry;
import dev.noor.ports.conversation.ConversationEntry.Place;
import dev.noor.ports.conversation.ConversationFilter;
import dev.noor.ports.conversation.ConversationId;
import dev.noor.ports.conversation.ConversationStatus;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.conversation.MessageEntry;
import dev.noor.ports.conversation.TurnEntry;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Conversations for the programs of a tenant's people: lists and details. */
final class ConversationRoutes implements RouteGroup {
    private static final Keyed READERS = new Keyed(Scope.CONVERSATIONS_READ);
    private static final int LATEST_MESSAGES = 50;
    private static final int LATEST_TURNS = 10;
    private static final Parameter BEFORE = new Parameter("before", "what stood in 'next' of the page before this one");

    private final ConversationBook book;
    private final ConversationStore conversations;
    private final Bodies bodies;

    @Inject
    ConversationRoutes(ConversationBook book, ConversationStore conversations, Bodies bodies) {
        this.book = book;
        this.conversations = conversations;
        this.bodies = bodies;
    }

    @Override
    public List<Route> routes() {
        String one = "/api/v1/conversations/{id}";
        return List.of(
                Route.get(
                                "/api/v1/conversations",
                                "Lists conversations, the youngest first.",
                                READERS,
                                Page.class,
                                this::list)
                        .with(
                                new Parameter("status", "active, paused, closed or escalated"),
                                new Parameter("phone", "3 to 20 digits, part of a phone number"),
                                new Parameter("language", "en, ar or ru"),
                                Asked.AFTER,
                                Asked.LIMIT),
                Route.get(
                        one,
                        "Tells a conversation with the latest of its messages and turns.",
                        READERS,
                        Detail.class,
                        this::detail),
                Route.get(
                                one + "/messages",
                                "Lists a conversation's messages, the latest first.",
                                READERS,
                                Messages.class,
                                this::messages)
                        .with(BEFORE, Asked.LIMIT),
                Route.get(
                                one + "/turns",
                                "Lists a conversation's turns with their reports, the latest first.",
                                READERS,
                                Turns.class,
                                this::turns)
                        .with(BEFORE, Asked.LIMIT));
    }

    private Reply list(Call call) {
        int limit = Asked.limit(call);
        ConversationFilter filter = new ConversationFilter(
                call.query("status").map(text -> Asked.word("status", text, ConversationStatus.class)),
                Asked.value(call, "phone", "3 to 20 digits", ConversationRoutes::digits),
                Asked.language(call));
        List<ConversationEntry> entries = book.list(
                call.key().tenant(),
                filter,
                Asked.after(call).map(cursor -> new Place(cursor.at(), new ConversationId(cursor.id()))),
                limit);
        return Reply.ok(new Page(
                entries.stream().map(Item::of).toList(), entries.size() < limit ? null : after(entries.getLast())));
    }

    private static Optional<String> digits(String text) {
        String digits = text.replaceAll("[\\s+()-]", "");
        return digits.matches("[0-9]{3,20}") ? Optional.of(digits) : Optional.empty();
    }

    private static String after(ConversationEntry entry) {
        return new Cursor(entry.openedAt(), entry.id().value()).token();
    }

    private Reply detail(Call call) {
        return Reply.ok(detail(found(call)));
    }

    /** The conversation that the path names, of the key's tenant. */
    Conversation found(Call call) {
        return conversations
                .find(call.key().tenant(), new ConversationId(call.pathId("id")))
                .orElseThrow(() -> new Problem(404, "no_conversation", "There is no conversation of this id."));
    }

    Detail detail(Conversation found) {
        return new Detail(
                found.id().value(),
                found.address().channel(),
                found.address().chat(),
                Ledger.of(found.facts()).value(FactSlot.CUSTOMER_NAME).orElse(null),
                ConversationViews.wire(found.status()),
                ConversationViews.wire(found.mode()),
                found.stage().wire(),
                found.language().map(Language::tag).orElse(null),
                found.episode(),
                found.version(),
                new May(
                        found.status().successors().stream()
                                .map(ConversationViews::wire)
                                .toList(),
                        found.stage().successors().stream()
                                .map(ConversationViews::wire)
                                .toList()),
                book.messages(found.address().tenant(), found.id(), Long.MAX_VALUE, LATEST_MESSAGES).stream()
                        .map(Message::of)
                        .toList(),
                book.turns(found.address().tenant(), found.id(), Long.MAX_VALUE, LATEST_TURNS).stream()
                        .map(this::turn)
                        .toList());
    }

    private Reply messages(Call call) {
        int limit = Asked.limit(call);
        List<MessageEntry> entries =
                book.messages(call.key().tenant(), found(call).id(), before(call), limit);
        return Reply.ok(new Messages(
                entries.stream().map(Message::of).toList(),
                entries.size() < limit ? null : entries.getLast().position()));
    }

    private Reply turns(Call call) {
        int limit = Asked.limit(call);
        List<TurnEntry> entries = book.turns(call.key().tenant(), found(call).id(), before(call), limit);
        return Reply.ok(new Turns(
                entries.stream().map(this::turn).toList(),
                entries.size() < limit ? null : entries.getLast().seq()));
    }

    private static long before(Call call) {
        return Asked.number(call, "before", 1, Long.MAX_VALUE, Long.MAX_VALUE);
    }

    private TurnView turn(TurnEntry entry) {
        try {
            JsonNode report = bodies.mapper().readTree(entry.report());
            return TurnView.of(entry, report);
        } catch (JacksonException unreadable) {
            throw new IllegalStateException("the report of turn " + entry.id() + " is no JSON", unreadable);
        }
    }
}
