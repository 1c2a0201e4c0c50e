package dev.noor.core.brain;

import dev.noor.core.reading.Cue;
import dev.noor.core.tool.SalesTools;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.turn.Evidence;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Answers from the tenant's knowledge, or says that it does not know. */
final class KnowledgeAnswer implements Answer {
    private static final Set<Intent> QUESTIONS = EnumSet.of(
            Intent.DELIVERY_QUERY,
            Intent.WARRANTY_QUERY,
            Intent.PAYMENT_QUERY,
            Intent.LOCATION_QUERY,
            Intent.CATALOG_REQUEST);

    private static final Set<Intent> MAY_HIDE_A_QUESTION =
            EnumSet.of(Intent.GREET, Intent.AVAILABILITY, Intent.PRICE_QUERY, Intent.PRODUCT_SEARCH);

    private final SalesTools tools;
    private final UnknownTerms unknown;

    @Inject
    KnowledgeAnswer(SalesTools tools, UnknownTerms unknown) {
        this.tools = tools;
        this.unknown = unknown;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        boolean drafted = reply.question().filter(Ask.APPROVAL::equals).isPresent();
        if (turn.givesDetails() || drafted && !turn.reading().isQuestion()) {
            return Share.NONE;
        }
        boolean asked = turn.reading().intents().stream()
                        .anyMatch(intent -> QUESTIONS.contains(intent) && !isAnswered(intent, turn, reply))
                || PromiseTopics.asksForPlace(turn.reading());
        if (!asked && (!reply.isEmpty() || !isOpenQuestion(turn))) {
            return Share.NONE;
        }
        List<Passage> passages = tools.knowledge(turn.reading().text(), turn.bench()).stream()
                .filter(passage -> !UnknownTerms.isBeside(turn, reply, passage))
                .toList();
        if (!passages.isEmpty()) {
            passages.forEach(
                    passage -> reply.say(passage.text().in(turn.wording().language())));
            unknown.sayRest(turn, reply, passages);
            return Share.PART;
        }
        if (asked) {
            unknown.say(turn, reply);
            return Share.PART;
        }
        return Share.NONE;
    }

    /** "How much with the tax?" is answered by the sum. */
    private static boolean isAnswered(Intent intent, TurnContext turn, ReplyBuilder reply) {
        boolean summed = intent == Intent.PAYMENT_QUERY
                && turn.reading().has(Cue.WITH_VAT)
                && turn.bench().evidence().stream().anyMatch(Evidence.Quoted.class::isInstance);
        return summed || reply.hasAnswered(intent);
    }

    /** Whether the burst could be a question that no intent names: words, and no business that others answer. */
    private static boolean isOpenQuestion(TurnContext turn) {
        return !turn.reading().text().isBlank()
                && turn.reading().items().isEmpty()
                && !FactRecorder.recorded(turn)
                && MAY_HIDE_A_QUESTION.containsAll(turn.reading().intents());
    }
}
