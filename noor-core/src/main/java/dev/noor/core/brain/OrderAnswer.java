package dev.noor.core.brain;

import dev.noor.core.quote.QuotationNumbers;
import dev.noor.core.tool.OrderStatus.Known;
import dev.noor.core.tool.SalesTools;
import dev.noor.ports.order.PlacedOrder;
import dev.noor.ports.order.SaleOrder;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells how far the customer's own order is, as the order book said last. */
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
        reply.say(tools.order(turn.bench())
                .map(known -> switch (known) {
                    case Known.Placed(PlacedOrder placed) -> placed(turn, placed.order());
                    case Known.Quoted(Quotation quotation) -> quoted(turn, quotation);
                })
                .orElseGet(() -> turn.say(Phrase.ORDER_UNKNOWN)));
        return Share.PART;
    }

    private static String quoted(TurnContext turn, Quotation quotation) {
        Phrase phrase = quotation.status() == QuotationStatus.ACCEPTED ? Phrase.ORDER_APPROVED : Phrase.ORDER_QUOTED;
        return turn.say(phrase, Map.of("number", QuotationNumbers.printed(quotation)));
    }

    private static String placed(TurnContext turn, SaleOrder order) {
        Phrase phrase = switch (order.status()) {
            case DRAFT, OTHER -> Phrase.ORDER_APPROVED;
            case CONFIRMED -> Phrase.ORDER_CONFIRMED;
            case SHIPPED -> Phrase.ORDER_SHIPPED;
            case FULFILLED -> Phrase.ORDER_DELIVERED;
            case VOID -> Phrase.ORDER_CANCELLED;
        };
        return turn.say(phrase, Map.of("number", order.reference().printed()));
    }
}
