package dev.noor.app.server.simulator;

import dev.noor.app.server.simulator.SimulatedWhatsApp.Manner;
import dev.noor.app.server.web.Access.Open;
import dev.noor.app.server.web.Call;
import dev.noor.app.server.web.EventRoutes;
import dev.noor.app.server.web.Problem;
import dev.noor.app.server.web.Reply;
import dev.noor.app.server.web.Route;
import dev.noor.app.server.web.Route.Answer;
import dev.noor.app.server.web.Route.Method;
import dev.noor.app.server.web.RouteGroup;
import dev.noor.app.server.web.RouteHandler;
import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.live.Watch;
import dev.noor.ports.tenant.Tenant;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the simulator's page calls. */
final class SimulatorRoutes implements RouteGroup {
    private static final Open OPEN = new Open("only a demonstration has it, with invented customers, for its own page");
    private static final String CHATS = "/simulator/api/chats/{chat}";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{8,15}");
    private static final Set<String> KINDS = Set.of("text", "photo", "voice");
    private static final Map<String, Manner> MANNERS =
            Map.of("in_order", Manner.IN_ORDER, "twice", Manner.TWICE, "reversed", Manner.REVERSED);
    private static final int MOST_TEXTS = 10;
    private static final int LONGEST_TEXT = 12_000;
    private static final int MOST_HOURS = 24 * 30;

    private final TenantId tenant;
    private final SimulatedWhatsApp whatsapp;
    private final Insight insight;
    private final EventRoutes events;
    private final OwnPageOnly ownPage;

    /** @param listensOn the address that the server listens on */
    SimulatorRoutes(
            TenantId tenant, SimulatedWhatsApp whatsapp, Insight insight, EventRoutes events, String listensOn) {
        this.tenant = tenant;
        this.whatsapp = whatsapp;
        this.insight = insight;
        this.events = events;
        this.ownPage = new OwnPageOnly(listensOn);
    }

    /** Who is talked to: the company, and the assistant's name in each language. */
    record Setup(String tenant, String company, Map<String, String> assistant) {}

    /**
     * What a customer does on the phone.
     *
     * @param texts one or more; empty ones only beside a photo or voice note
     * @param kind {@code text}, {@code photo} or {@code voice}
     * @param manner how the provider brings it: {@code in_order}, {@code twice} or {@code reversed}
     */
    record Written(List<String> texts, String kind, String manner) {}

    /** What a person of the company types on the handset. */
    record ByHand(String text) {}

    /** How many hours of business time pass: 1 to 720. */
    record Passing(int hours) {}

    /** It is done. */
    record Done(boolean done) {}

    @Override
    public List<Route> routes() {
        return List.of(
                get("/simulator/api/setup", "Says who is talked to.", Setup.class, call -> setup()),
                Route.events(
                        "/simulator/api/events",
                        "Tells what changes in the simulated conversations.",
                        OPEN,
                        EventRoutes.Update.class,
                        guarded(call -> events.stream(call, new Watch(tenant, Optional.empty())))),
                get(CHATS, "Shows a phone and what goes on behind it.", ChatView.class, this::view),
                post(CHATS + "/messages", "Writes as the customer.", Optional.of(Written.class), this::write),
                post(
                        CHATS + "/handset",
                        "Writes as a person of the company.",
                        Optional.of(ByHand.class),
                        this::writeByHand),
                post(CHATS + "/seen", "Looks at the phone, so that messages are read.", Optional.empty(), this::look),
                post("/simulator/api/clock", "Lets business time pass.", Optional.of(Passing.class), this::pass));
    }

    private Route get(String path, String summary, Class<? extends Record> answer, RouteHandler handler) {
        return Route.get(path, summary, OPEN, answer, guarded(handler));
    }

    private Route post(String path, String summary, Optional<Class<? extends Record>> body, RouteHandler handler) {
        return new Route(Method.POST, path, summary, OPEN, body, new Answer.Json(Done.class), guarded(handler));
    }

    private RouteHandler guarded(RouteHandler handler) {
        return call -> {
            ownPage.check(call);
            return handler.answer(call);
        };
    }

    private Reply setup() {
        Tenant company = insight.tenant(tenant);
        return Reply.ok(new Setup(
                tenant.value(),
                company.name(),
                Map.of(
                        "en", company.assistant().english(),
                        "ar", company.assistant().in(Language.AR),
                        "ru", company.assistant().in(Language.RU))));
    }

    private Reply view(Call call) {
        ChatAddress address = address(call);
        return Reply.ok(insight.view(address, whatsapp.bubbles(address.chat())));
    }

    private Reply write(Call call) {
        Written written = call.body(Written.class);
        Manner manner = MANNERS.get(written.manner());
        if (manner == null || !KINDS.contains(written.kind())) {
            throw new Problem(400, "wrong_manner", "The members 'kind' and 'manner' are none that are known.");
        }
        if (written.texts().isEmpty() || written.texts().size() > MOST_TEXTS) {
            throw new Problem(400, "wrong_texts", "The member 'texts' needs 1 to " + MOST_TEXTS + " texts.");
        }
        written.texts().forEach(text -> check(text, written.kind()));
        whatsapp.write(address(call).chat(), written.kind(), written.texts(), manner);
        return Reply.ok(new Done(true));
    }

    private Reply writeByHand(Call call) {
        String text = call.body(ByHand.class).text();
        check(text, "text");
        whatsapp.writeByHand(address(call).chat(), text);
        return Reply.ok(new Done(true));
    }

    private Reply look(Call call) {
        whatsapp.look(address(call).chat());
        return Reply.ok(new Done(true));
    }

    private Reply pass(Call call) {
        int hours = call.body(Passing.class).hours();
        if (hours < 1 || hours > MOST_HOURS) {
            throw new Problem(400, "wrong_hours", "The member 'hours' needs 1 to " + MOST_HOURS + ".");
        }
        insight.time().pass(Duration.ofHours(hours));
        return Reply.ok(new Done(true));
    }

    private static void check(String text, String kind) {
        if ((text.isBlank() && kind.equals("text")) || text.length() > LONGEST_TEXT) {
            throw new Problem(400, "wrong_text", "A text needs 1 to " + LONGEST_TEXT + " characters.");
        }
    }

    private ChatAddress address(Call call) {
        String chat = call.path("chat");
        if (!NUMBER.matcher(chat).matches()) {
            throw new Problem(404, "no_chat", "A chat is named by 8 to 15 digits.");
        }
        return new ChatAddress(tenant, SimulatedWhatsApp.CHANNEL, chat);
    }
}
