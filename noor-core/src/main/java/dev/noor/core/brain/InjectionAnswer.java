package dev.noor.core.brain;

import dev.noor.core.reading.Cue;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Takes no orders of another role: the words that try it search nothing, choose nothing and call nobody. What is said
 * is what holds anyway, the price of the catalogue and what stands in the order.
 */
final class InjectionAnswer implements Answer {
    private final ProductAnswer product;
    private final DiscountAnswer discount;
    private final OrderPreview previews;
    private final QuotationText text;

    @Inject
    InjectionAnswer(ProductAnswer product, DiscountAnswer discount, OrderPreview previews, QuotationText text) {
        this.product = product;
        this.discount = discount;
        this.previews = previews;
        this.text = text;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        if (!turn.reading().has(Cue.INJECTION) || turn.reading().has(Intent.OPT_OUT)) {
            return Share.NONE;
        }
        product.answer(turn, reply);
        discount.answer(turn, reply);
        if (turn.bench().before().shown().equals(turn.bench().shown())) {
            previews.of(turn).ifPresent(order -> reply.say(text.together(turn, order)));
        }
        if (reply.isEmpty()) {
            String offering =
                    turn.served().tenant().offering().in(turn.wording().language());
            reply.say(turn.say(Phrase.OUT_OF_SCOPE, Map.of("offering", offering)));
        }
        return Share.WHOLE;
    }
}
