package dev.noor.core.brain;

import dev.noor.core.quote.QuotationNumbers;
import dev.noor.core.tool.SalesTools;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Tells how far the customer's own order is, as far as this conversation knows it. */
final class OrderAnswer implements Answer {
    private final SalesTools tools;

    @Inject
    OrderAnswer(SalesTools tools) {
        this.tools = tools;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        if (!turn.reading().has(Intent.ORDER_STATUS)) {
            return Share.NONE;
        }
        Optional<Quotation> order = tools.order(turn.bench());
        reply.say(order.map(quotation -> words(turn, quotation)).orElseGet(() -> turn.say(Phrase.ORDER_UNKNOWN)));
        return Share.PART;
    }

    private static String words(TurnContext turn, Quotation quotation) {
        Phrase phrase = quotation.status() == QuotationStatus.ACCEPTED ? Phrase.ORDER_APPROVED : Phrase.ORDER_QUOTED;
        return turn.say(phrase, Map.of("number", QuotationNumbers.printed(quotation)));
    }
}
