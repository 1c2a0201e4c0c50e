package dev.noor.core.brain;

import jakarta.inject.Inject;

/** Tells whoever lost a discount that a manager had approved, where no quotation did. */
final class ApprovalAnswer implements Answer {
    @Inject
    ApprovalAnswer() {}

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        int before = reply.lines().size();
        ApprovalText.say(turn, reply);
        return reply.lines().size() > before ? Share.PART : Share.NONE;
    }
}
