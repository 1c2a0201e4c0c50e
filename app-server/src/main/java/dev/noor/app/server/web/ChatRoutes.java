package dev.noor.app.server.web;

import dev.noor.app.server.StartUp;
import dev.noor.app.server.live.Announcer;
import dev.noor.app.server.web.Access.Keyed;
import dev.noor.app.server.web.Route.Answer;
import dev.noor.app.server.web.Route.Method;
import dev.noor.app.server.work.Computing;
import dev.noor.core.turn.Dialogue;
import dev.noor.ports.IdSource;
import dev.noor.ports.access.Scope;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.InboundMessage.Author;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.turn.TurnCommit;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** The web channel: a program speaks for a customer and gets Noor's replies in the answer. */
final class ChatRoutes implements RouteGroup {
    private static final String CHANNEL = "web";
    private static final String EVENTS = "text/event-stream";
    private static final Duration BEAT = Duration.ofSeconds(5);
    private static final int MAX_TEXT = 4_000;
    private static final Pattern CHAT = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private final Dialogue dialogue;
    private final IdSource ids;
    private final InstantSource businessTime;
    private final RateLimits limits;
    private final Announcer announcer;
    private final Computing computing;
    private final StartUp startUp;

    @Inject
    ChatRoutes(
            Dialogue dialogue,
            IdSource ids,
            InstantSource businessTime,
            RateLimits limits,
            Announcer announcer,
            Computing computing,
            StartUp startUp) {
        this.dialogue = dialogue;
        this.ids = ids;
        this.businessTime = businessTime;
        this.limits = limits;
        this.announcer = announcer;
        this.computing = computing;
        this.startUp = startUp;
    }

    /**
     * What a customer says.
     *
     * @param chat names the customer within the key's tenant: 1 to 64 letters, digits and {@code . _ : -}
     * @param text 1 to 4,000 characters
     * @param messageId the caller's own id of the message; saying it again is not answered again
     */
    record Said(String chat, String text, Optional<String> messageId) {}

    @Override
    public List<Route> routes() {
        return List.of(new Route(
                Method.POST,
                "/api/v1/chat",
                "Says something as a customer of the web channel and answers with Noor's replies, as one answer or, where 'Accept' names"
                        + " text/event-stream, as events 'accepted', 'progress', 'reply', and at last 'done' or 'problem';"
                        + " 20 a minute by default.",
                new Keyed(Scope.CHAT),
                Optional.of(Said.class),
                new Answer.JsonOrEvents(ChatAnswer.Answered.class, ChatAnswer.EVENTS),
                this::say));
    }

    private Reply say(Call call) {
        startUp.lacking().ifPresent(code -> {
            throw new Problem(503, "starting", "The server is not ready yet (" + code + "); try again soon.");
        });
        limits.chat(call.key());
        Said said = call.body(Said.class);
        check(said);
        ChatAddress address = new ChatAddress(call.key().tenant(), CHANNEL, said.chat());
        InboundMessage message = message(said);
        return call.takes(EVENTS)
                ? new Reply.Events(out -> tell(out, address, message))
                : Reply.ok(ChatAnswer.whole(await(computing.begin(() -> answer(address, List.of(message))))));
    }

    private static void check(Said said) {
        if (!CHAT.matcher(said.chat()).matches()) {
            throw new Problem(
                    400,
                    "wrong_chat",
                    "The member 'chat' needs 1 to 64 letters, digits and any of '.', '_', ':', '-'.");
        }
        if (said.text().isBlank() || said.text().length() > MAX_TEXT) {
            throw new Problem(400, "wrong_text", "The member 'text' needs 1 to " + MAX_TEXT + " characters.");
        }
    }

    private InboundMessage message(Said said) {
        String providerId = said.messageId()
                .filter(id -> !id.isBlank() && id.length() <= 100)
                .map(id -> said.chat() + "/" + id)
                .orElseGet(() -> ids.next().toString());
        return new InboundMessage(
                new MessageId(ids.next()),
                providerId,
                Author.CUSTOMER,
                new MessageContent.Text(said.text()),
                businessTime.instant());
    }

    private Optional<TurnCommit> answer(ChatAddress address, List<InboundMessage> burst) {
        Optional<TurnCommit> taken = dialogue.receive(address, burst);
        taken.ifPresent(announcer::committed);
        return taken;
    }

    /** What was accepted is answered and stored also when nobody listens any more. */
    private void tell(EventStream out, ChatAddress address, InboundMessage message) throws InterruptedException {
        dialogue.accept(address, List.of(message));
        out.event("accepted", new ChatAnswer.Accepted(address.chat()));
        out.event("progress", new ChatAnswer.Progress("typing"));
        Future<Optional<TurnCommit>> answer = computing.begin(() -> answer(address, List.of()));
        while (!isDone(answer)) {
            out.beat();
        }
        ChatAnswer.tell(out, await(answer));
    }

    private static boolean isDone(Future<?> answer) throws InterruptedException {
        try {
            answer.get(BEAT.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException failed) {
            return true;
        }
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new Problem(503, "closing", "The server is closing; say it again soon.");
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(failed);
        }
    }
}
