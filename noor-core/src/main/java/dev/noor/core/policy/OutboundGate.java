package dev.noor.core.policy;

import dev.noor.ports.channel.ChannelCapabilities;
import dev.noor.ports.channel.ChannelCapabilities.Templates;
import dev.noor.ports.conversation.ConversationMode;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether a message may leave: the one owner of window, silence, people, quiet hours and templates. What it says of the
 * window is written to the conversation with each message of the customer, and compared again when the message is
 * claimed for sending. Stateless.
 */
public final class OutboundGate {
    /** Left between our last free text and the end of the channel's window, for clocks and queues. */
    static final Duration MARGIN = Duration.ofMinutes(5);

    /** From when on nobody is written to unasked. */
    public static final LocalTime EVENING = LocalTime.of(21, 0);

    /** Until when nobody is. */
    public static final LocalTime MORNING = LocalTime.of(9, 0);

    /** Why a message is sent. */
    public enum Purpose {
        /** The customer wrote. */
        REPLY,
        /** The one confirmation of a wish for silence. */
        CONFIRMATION,
        /** Nobody asked for it, such as a reminder. */
        PROACTIVE
    }

    /** What it is. */
    public enum Form {
        FREE_TEXT,
        TEMPLATE,
        /** A template that advertises. */
        MARKETING_TEMPLATE
    }

    /**
     * What bears on it.
     *
     * @param freeFormUntil as written with the customer's last message; empty where the channel has no window
     * @param zone the tenant's
     */
    public record Situation(
            Purpose purpose,
            Form form,
            ConversationMode mode,
            Optional<Instant> optedOutAt,
            Optional<Instant> freeFormUntil,
            ChannelCapabilities channel,
            Instant now,
            ZoneId zone) {}

    /** What may be done. */
    public enum Passage {
        SEND,
        /** Not at this hour; the next morning. */
        WAIT_FOR_MORNING,
        /** Never; the reason is the rule's. */
        SUPPRESS
    }

    private static final List<Rule<Situation, Passage>> RULES = List.of(
            stop("outbound.erased", "the customer's data were erased", now -> now.mode() == ConversationMode.ERASED),
            stop("outbound.muted", "the conversation is muted", now -> now.mode() == ConversationMode.MUTED),
            stop(
                    "outbound.no_templates",
                    "the channel has no templates",
                    now -> now.form() != Form.FREE_TEXT && now.channel().templates() == Templates.NONE),
            stop(
                    "outbound.window_closed",
                    "the customer's last message is too long ago for free text",
                    now -> now.form() == Form.FREE_TEXT && isClosed(now)),
            stop(
                    "outbound.opted_out",
                    "the customer asked for silence",
                    now -> now.purpose() == Purpose.PROACTIVE
                            && now.optedOutAt().isPresent()),
            stop(
                    "outbound.person",
                    "a person speaks for the company",
                    now -> now.purpose() == Purpose.PROACTIVE && now.mode() != ConversationMode.BOT),
            stop(
                    "outbound.advertising",
                    "advertising answers nobody",
                    now -> now.form() == Form.MARKETING_TEMPLATE && now.purpose() != Purpose.PROACTIVE),
            new Rule<>(
                    "outbound.quiet_hours",
                    "nobody is written to at night unasked",
                    now -> Optional.of(Passage.WAIT_FOR_MORNING)
                            .filter(wait -> now.purpose() == Purpose.PROACTIVE && isNight(now))),
            new Rule<>("outbound.allowed", "nothing stands against it", now -> Optional.of(Passage.SEND)));

    @Inject
    public OutboundGate() {}

    public Ruling<Passage> rule(Situation situation) {
        return Rule.first(RULES, situation).orElseThrow();
    }

    /** For how long a customer's message lets free text be sent; empty when always. */
    public Optional<Duration> freeForm(ChannelCapabilities channel) {
        return channel.window().map(window -> window.minus(MARGIN));
    }

    private static boolean isClosed(Situation now) {
        return now.freeFormUntil().filter(end -> !end.isAfter(now.now())).isPresent();
    }

    private static boolean isNight(Situation now) {
        LocalTime time = now.now().atZone(now.zone()).toLocalTime();
        return time.isBefore(MORNING) || !time.isBefore(EVENING);
    }

    private static Rule<Situation, Passage> stop(String id, String reason, Predicate<Situation> when) {
        return new Rule<>(id, reason, now -> Optional.of(Passage.SUPPRESS).filter(stop -> when.test(now)));
    }
}
