package dev.noor.app.server.web;

import dev.noor.ports.messaging.OutboundContent;
import dev.noor.ports.messaging.OutboundMessage;
import dev.noor.ports.turn.TurnCommit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the web channel answers, as one answer or as events. */
final class ChatAnswer {
    static final List<Class<? extends Record>> EVENTS =
            List.of(Accepted.class, Progress.class, ReplyPart.class, Done.class, Endpoints.Told.class);

    private ChatAnswer() {}

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

    /** The event {@code accepted}: the message is stored and will be answered whatever happens to this call. */
    record Accepted(String chat) {}

    /** The event {@code progress}: what goes on, so far {@code typing}. */
    record Progress(String doing) {}

    /** The event {@code reply}: one part of the answer, counted from 1. */
    record ReplyPart(int part, String text) {}

    /**
     * The event {@code done}: the last one. What went wrong is an event {@code problem} in its place.
     *
     * @param outcome as in the answer without events
     * @param replies how many parts there were
     */
    record Done(
            String outcome,
            @Nullable String stage,
            @Nullable String language,
            int replies) {}

    static Answered whole(Optional<TurnCommit> taken) {
        return taken.map(turn -> new Answered(
                        turn.outcome().name().toLowerCase(Locale.ROOT),
                        turn.after().stage().name().toLowerCase(Locale.ROOT),
                        turn.after().language().map(language -> language.tag()).orElse(null),
                        turn.replies().stream()
                                .map(OutboundMessage::content)
                                .flatMap(ChatAnswer::text)
                                .toList()))
                .orElseGet(() -> new Answered("repeated", null, null, List.of()));
    }

    static void tell(EventStream out, Optional<TurnCommit> taken) {
        Answered answer = whole(taken);
        int part = 0;
        for (String text : answer.replies()) {
            out.event("reply", new ReplyPart(++part, text));
        }
        out.event("done", new Done(answer.outcome(), answer.stage(), answer.language(), part));
    }

    private static Stream<String> text(OutboundContent content) {
        return content instanceof OutboundContent.FreeForm free ? Stream.of(free.text()) : Stream.empty();
    }
}
