package dev.noor.core.brain;

import dev.noor.core.policy.HandoffContext.Approval;
import dev.noor.core.policy.Sign;
import dev.noor.core.tool.SalesTools;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;

/** Acknowledges what cannot be read as words, so that nothing is dropped silently. */
final class AttachmentAnswer implements Answer {
    private final Handoffs handoffs;
    private final SalesTools tools;

    @Inject
    AttachmentAnswer(Handoffs handoffs, SalesTools tools) {
        this.handoffs = handoffs;
        this.tools = tools;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        if (turn.attachments().contains(MessageContent.Kind.DOCUMENT)) {
            // A person looks at it, whatever else is said.
            handoffs.due(turn, Approval.NONE, 0, Sign.DOCUMENT)
                    .ifPresent(handoff -> tools.handOff(handoff, turn.bench()));
        }
        if (turn.attachments().isEmpty()) {
            return Share.NONE;
        }
        if (!reply.isEmpty()) {
            if (turn.attachments().contains(MessageContent.Kind.VOICE)) {
                // A wish may be in it that nothing else tells.
                reply.note(turn.say(Phrase.ATTACHMENT_VOICE_BESIDE));
            }
            return Share.NONE;
        }
        reply.say(turn.say(phrase(turn)));
        return Share.WHOLE;
    }

    private static Phrase phrase(TurnContext turn) {
        return switch (turn.attachments().getFirst()) {
            case PHOTO, VIDEO, STICKER -> turn.awaitsPerson() ? Phrase.ATTACHMENT_PASSED_ON : Phrase.ATTACHMENT_PHOTO;
            case VOICE -> Phrase.ATTACHMENT_VOICE;
            case CALL -> Phrase.ATTACHMENT_CALL;
            case DOCUMENT, LOCATION, CONTACT, OTHER -> Phrase.ATTACHMENT_DOCUMENT;
        };
    }
}
