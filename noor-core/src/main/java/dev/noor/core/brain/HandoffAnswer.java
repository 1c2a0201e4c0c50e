package dev.noor.core.brain;

import dev.noor.core.policy.HandoffContext.Approval;
import dev.noor.core.tool.SalesTools;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.util.Optional;

/** Hands over when a rule says so, and tells the customer what happens now. */
final class HandoffAnswer implements Answer {
    private final Handoffs handoffs;
    private final SalesTools tools;

    @Inject
    HandoffAnswer(Handoffs handoffs, SalesTools tools) {
        this.handoffs = handoffs;
        this.tools = tools;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        return handOver(turn, reply, 0);
    }

    /** The same after {@code notUnderstood} turns in a row, this one included, that Noor did not understand. */
    Share handOver(TurnContext turn, ReplyBuilder reply, int notUnderstood) {
        Optional<Handoff> due = handoffs.due(turn, Approval.NONE, notUnderstood);
        due.ifPresent(handoff -> {
            if (turn.awaitsPerson()) {
                reply.say(turn.say(Phrase.HANDOFF_NOTED));
            } else {
                tools.handOff(handoff, turn.bench());
                reply.say(turn.say(words(handoff)));
            }
        });
        return due.isPresent() ? Share.WHOLE : Share.NONE;
    }

    private static Phrase words(Handoff handoff) {
        return switch (handoff.reason()) {
            case HUMAN_REQUESTED, CALL_REQUESTED -> Phrase.HANDOFF_HUMAN;
            case COMPLAINT, REFUND -> Phrase.HANDOFF_COMPLAINT;
            case ORDER_CONFIRMATION -> Phrase.HANDOFF_ORDER;
            case SPECIAL_CONDITIONS, CUSTOM_PRODUCT, DEALER, NOT_UNDERSTOOD, OUTSIDE_KNOWLEDGE, FAILURE ->
                Phrase.HANDOFF_OTHER;
        };
    }
}
