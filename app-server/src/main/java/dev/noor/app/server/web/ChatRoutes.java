package dev.noor.app.server.web;

import dev.noor.app.server.live.Announcer;
import dev.noor.app.server.web.Access.Keyed;
import dev.noor.app.server.web.Route.Answer;
import dev.noor.app.server.web.Route.Method;
import dev.noor.core.turn.Dialogue;
import dev.noor.ports.IdSource;
import dev.noor.ports.access.Scope;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.InboundMessage.Author;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.messaging.MessageId;
import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.turn.TurnCommit;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The web channel: a program speaks for a customer and gets Noor's replies in the answer. */
final class ChatRoutes implements RouteGroup {
    private static final String CHANNEL = "web";
    private static final int MAX_TEXT = 4_000;
    private static final Pattern CHAT = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private final Dialogue dialogue;
    private final IdSource ids;
    private final InstantSource businessTime;
    private final RateLimits limits;
    private final Announcer announcer;

    @Inject
    ChatRoutes(Dialogue dialogue, IdSource ids, InstantSource businessTime, RateLimits limits, Announcer announcer) {
        this.dialogue = dialogue;
        this.ids = ids;
        this.businessTime = businessTime;
        this.limits = limits;
        this.announcer = announcer;
    }

    /**
     * What a customer says.
     *
     * @param chat names the customer within the key's tenant: 1 to 64 letters, digits and {@code . _ : -}
     * @param text 1 to 4,000 characters
     * @param messageId the caller's own id of the message; saying it again is not answered again
     */
    record Said(String chat, String text, Optional<String> messageId) {}

    /**
     * What Noor says to it.
     *
     * @param outcome {@code replied}, {@code fallback}, {@code suppressed}, {@code no_reply_policy}, or
     *     {@code repeated} for a message that was answered before
     * @param replies in the order to show, maybe none
     */
    record Answered(
            String outcome,
            @Nullable String stage,
            @Nullable String language,
            List<String> replies) {}

    @Override
    public List<Route> routes() {
        return List.of(new Route(
                Method.POST,
                "/api/v1/chat",
                "Says something as a customer of the web channel and answers with Noor's replies; 20 a minute by default.",
                new Keyed(Scope.CHAT),
                Optional.of(Said.class),
                new Answer.Json(Answered.class),
                this::say));
    }

    private Reply say(Call call) {
        limits.chat(call.key());
        Said said = call.body(Said.class);
        if (!CHAT.matcher(said.chat()).matches()) {
            throw new Problem(
                    400,
                    "wrong_chat",
                    "The member 'chat' needs 1 to 64 letters, digits and any of '.', '_', ':', '-'.");
        }
        if (said.text().isBlank() || said.text().length() > MAX_TEXT) {
            throw new Problem(400, "wrong_text", "The member 'text' needs 1 to " + MAX_TEXT + " characters.");
        }
        ChatAddress address = new ChatAddress(call.key().tenant(), CHANNEL, said.chat());
        String providerId = said.messageId()
                .filter(id -> !id.isBlank() && id.length() <= 100)
                .map(id -> said.chat() + "/" + id)
                .orElseGet(() -> ids.next().toString());
        InboundMessage message = new InboundMessage(
                new MessageId(ids.next()),
                providerId,
                Author.CUSTOMER,
                new MessageContent.Text(said.text()),
                businessTime.instant());
        Optional<TurnCommit> taken = dialogue.receive(address, List.of(message));
        taken.ifPresent(announcer::committed);
        return taken.map(ChatRoutes::answered)
                .orElseGet(() -> Reply.ok(new Answered("repeated", null, null, List.of())));
    }

    private static Reply answered(TurnCommit turn) {
        return Reply.ok(new Answered(
                turn.outcome().name().toLowerCase(Locale.ROOT),
                turn.after().stage().name().toLowerCase(Locale.ROOT),
                turn.after().language().map(language -> language.tag()).orElse(null),
                turn.replies().stream()
                        .map(OutboundMessage::content)
                        .flatMap(ChatRoutes::text)
                        .toList()));
    }

    private static Stream<String> text(OutboundContent content) {
        return content instanceof OutboundContent.FreeForm free ? Stream.of(free.text()) : Stream.empty();
    }
}
