package dev.noor.core.brain;

import dev.noor.core.ledger.Pick;
import dev.noor.core.ledger.Selection;
import dev.noor.core.reading.Cue;
import dev.noor.core.stage.StageEvidence;
import dev.noor.core.tool.SalesTools;
import dev.noor.ports.tenant.Phrase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a line off the order when the customer says which. The last line stays: an order without lines is none. */
final class RemovalAnswer implements Answer {
    private final OrderedLines lines;
    private final OrderPreview previews;
    private final QuotationText text;
    private final SalesTools tools;

    @Inject
    RemovalAnswer(OrderedLines lines, OrderPreview previews, QuotationText text, SalesTools tools) {
        this.lines = lines;
        this.previews = previews;
        this.text = text;
        this.tools = tools;
    }

    @Override
    public Share answer(TurnContext turn, ReplyBuilder reply) {
        Optional<Selection> order = turn.bench().ledger().selection();
        if (!turn.reading().has(Cue.REMOVE) || order.isEmpty()) {
            return Share.NONE;
        }
        List<Pick> kept = new ArrayList<>(order.get().picks());
        List<Pick> pointed = lines.pointedAt(turn);
        if (pointed.isEmpty() && !turn.reading().items().isEmpty()) {
            reply.say(turn.say(Phrase.NOT_ORDERED));
            previews.of(turn).ifPresent(whole -> reply.say(text.together(turn, whole)));
            return Share.WHOLE;
        }
        kept.removeAll(pointed);
        if (kept.isEmpty() || kept.size() == order.get().picks().size()) {
            return Share.NONE;
        }
        Selection rest = new Selection(kept);
        tools.select(rest, turn.bench());
        turn.bench().show(kept.stream().map(Pick::sku).toList());
        turn.bench().prove(new StageEvidence.SelectionMade(rest));
        previews.of(turn).ifPresent(left -> reply.say(text.together(turn, left)));
        return Share.WHOLE;
    }
}
