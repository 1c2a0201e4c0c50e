package dev.noor.core.brain;

import dev.noor.core.ledger.Pick;
import dev.noor.core.reading.Cue;
import dev.noor.core.reading.Limits;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.turn.Evidence;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what the whole order comes to: when that is asked, with every line; when a line changed, in one sentence. */
final class OrderTotalAnswer implements Answer {
    /** What a question for the sum may be read as besides; more than that is for others to answer. */
    private static final Set<Intent> ABOUT_THE_SUM = EnumSet.of(
            Intent.PRICE_QUERY,
            Intent.PAYMENT_QUERY,
            Intent.PRODUCT_SEARCH,
            Intent.CONFIRM,
            Intent.THANKS,
            Intent.GREET);

    private final OrderPreview previews;
    private final QuotationText text;

    @Inject
    OrderTotalAnswer(OrderPreview previews, QuotationText text) {
        this.previews = previews;
        this.text = text;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        Workbench bench = turn.bench();
        if (bench.evidence().stream().anyMatch(Evidence.Quoted.class::isInstance)) {
            return Share.NONE;
        }
        List<Pick> ordered = bench.ledger().picks();
        List<Pick> picks = ordered.isEmpty() ? shown(turn) : ordered;
        boolean changed = FactRecorder.recordedSlots(bench).contains(FactSlot.SELECTION);
        boolean withTax = turn.reading().has(Cue.WITH_VAT);
        boolean several = picks.size() > 1;
        if (!picks.isEmpty() && (withTax || asksForTotal(turn) && (several || !changed))) {
            previews.of(turn, picks).ifPresent(order -> text.order(turn, order).forEach(reply::say));
            return ABOUT_THE_SUM.containsAll(turn.reading().intents()) ? Share.WHOLE : Share.PART;
        }
        if (changed && several && !turn.reading().has(Intent.QUOTE_REQUEST)) {
            previews.of(turn, picks).ifPresent(order -> reply.say(text.together(turn, order)));
            return Share.PART;
        }
        return Share.NONE;
    }

    /** "Total?" and "how much is everything?", unless it limits what may be spent. */
    private static boolean asksForTotal(TurnContext turn) {
        return turn.reading().has(Cue.IN_TOTAL)
                && !turn.reading().has(Cue.TOO_EXPENSIVE)
                && turn.reading().limits().equals(Limits.NONE);
    }

    /** The one product under discussion, in the pieces told; one piece when none were. */
    private static List<Pick> shown(TurnContext turn) {
        List<Sku> shown = turn.bench().shown();
        Optional<Quantity> told = turn.bench().ledger().quantity();
        return shown.size() == 1
                ? List.of(new Pick(shown.getFirst(), told.orElseGet(() -> new Quantity(1))))
                : List.of();
    }
}
