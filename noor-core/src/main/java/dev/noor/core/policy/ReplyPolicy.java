package dev.noor.core.policy;

import dev.noor.ports.conversation.ConversationMode;
import dev.noor.ports.conversation.Escalation;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether Noor may speak in this turn. Stateless. */
public final class ReplyPolicy {

    /** What bears on it, as it was before the turn. */
    public record Situation(ConversationMode mode, Escalation escalation, Contact contact) {}

    /** What Noor may say. */
    public enum Voice {
        /** A reply. */
        REPLY,
        /** A reply beside the person who is awaited: answers, and nothing that pushes the sale. */
        ASSIST,
        /** Nothing; the reason is the rule's. */
        SILENT
    }

    private static final List<Rule<Situation, Voice>> RULES = List.of(
            silent("reply.erased", "the customer's data were erased", now -> now.mode() == ConversationMode.ERASED),
            silent("reply.muted", "the conversation is muted", now -> now.mode() == ConversationMode.MUTED),
            silent("reply.manual", "a person has taken over", now -> now.mode() == ConversationMode.MANUAL),
            silent(
                    "reply.colleague",
                    "one of the company's own people is no customer",
                    now -> now.contact() == Contact.COLLEAGUE),
            silent("reply.opted_out", "the customer asked for silence", now -> now.contact() == Contact.OPTED_OUT),
            new Rule<>(
                    "reply.opting_out",
                    "a wish for silence is confirmed, also while a person is awaited",
                    now -> Optional.of(Voice.REPLY).filter(voice -> now.contact() == Contact.OPTING_OUT)),
            silent(
                    "reply.with_a_person",
                    "a person attends to the conversation",
                    now -> now.mode() == ConversationMode.HANDOFF && now.escalation() == Escalation.IN_PROGRESS),
            new Rule<>(
                    "reply.assist",
                    "a person was asked for and has not come yet",
                    now -> Optional.of(Voice.ASSIST).filter(voice -> isAwaited(now))),
            new Rule<>("reply.allowed", "Noor speaks for the company", now -> Optional.of(Voice.REPLY)));

    @Inject
    public ReplyPolicy() {}

    public Ruling<Voice> rule(Situation situation) {
        return Rule.first(RULES, situation).orElseThrow();
    }

    private static Rule<Situation, Voice> silent(String id, String reason, Predicate<Situation> when) {
        return new Rule<>(id, reason, now -> Optional.of(Voice.SILENT).filter(voice -> when.test(now)));
    }

    private static boolean isAwaited(Situation now) {
        return now.mode() == ConversationMode.HANDOFF
                && switch (now.escalation()) {
                    case NONE, PENDING, HELD -> true;
                    case IN_PROGRESS, RESOLVED -> false;
                };
    }
}
