package dev.noor.core.brain;

import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;

/** Acknowledges what cannot be read as words, so that nothing is dropped silently. */
final class AttachmentAnswer implements Answer {
    @Inject
    AttachmentAnswer() {}

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        if (turn.attachments().isEmpty() || !reply.isEmpty()) {
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
