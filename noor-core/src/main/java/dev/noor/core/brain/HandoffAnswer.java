package dev.noor.core.brain;

import dev.noor.core.handoff.Arrival;
import dev.noor.core.ledger.Pick;
import dev.noor.core.policy.HandoffContext.Approval;
import dev.noor.core.tool.SalesTools;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.handoff.Handoff;
import dev.noor.ports.handoff.HandoffReason;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.turn.Evidence;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Hands over when a rule says so, and tells the customer what happens now. */
final class HandoffAnswer implements Answer {
    private final Handoffs handoffs;
    private final SalesTools tools;
    private final Promises promises;
    private final Mentions mentions;
    private final Choosing choosing;

    @Inject
    HandoffAnswer(Handoffs handoffs, SalesTools tools, Promises promises, Mentions mentions, Choosing choosing) {
        this.handoffs = handoffs;
        this.tools = tools;
        this.promises = promises;
        this.mentions = mentions;
        this.choosing = choosing;
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
                if (handoff.reason() == HandoffReason.ORDER_CONFIRMATION) {
                    note(turn);
                }
                tools.handOff(handoff, turn.bench());
                subject(handoff)
                        .flatMap(promise -> promises.words(turn, promise))
                        .ifPresent(reply::say);
                reply.say(turn.say(words(handoff)));
                arrival(turn).ifPresent(reply::say);
            }
        });
        return due.isPresent() ? Share.WHOLE : Share.NONE;
    }

    /** When the person comes, by working hours. */
    private static Optional<String> arrival(TurnContext turn) {
        Optional<LocalizedText> words =
                Arrival.words(turn.served(), turn.bench().now());
        words.ifPresent(text -> turn.bench().prove(List.of(new Evidence.Promised("handoff.arrival", text))));
        return words.map(text -> text.in(turn.wording().language()));
    }

    /** What is ordered in the same breath goes to the person as a fact, and is spoken of from now on. */
    private void note(TurnContext turn) {
        List<Mentions.Mention> named = mentions.of(turn).products();
        List<Pick> picks = named.stream()
                .flatMap(
                        mention -> mention
                                .quantity()
                                .map(pieces -> new Pick(mention.product().sku(), pieces))
                                .stream())
                .toList();
        choosing.select(picks, named.size(), turn);
        if (!named.isEmpty()) {
            turn.bench()
                    .show(named.stream().map(mention -> mention.product().sku()).toList());
        }
    }

    /** The promise that tells what can be had, where a person settles the details. */
    private static Optional<String> subject(Handoff handoff) {
        return handoff.reason() == HandoffReason.CUSTOM_PRODUCT ? Optional.of("custom_made") : Optional.empty();
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
