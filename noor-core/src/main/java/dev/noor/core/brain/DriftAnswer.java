package dev.noor.core.brain;

import dev.noor.core.ledger.Pick;
import dev.noor.core.ledger.Selection;
import dev.noor.core.quote.Drift;
import dev.noor.core.stage.StageEvidence;
import dev.noor.core.tool.SalesTools;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationLine;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A yes to what the shop no longer stands by: says what changed, and takes off what is not sold any more. */
final class DriftAnswer {
    private final SalesTools tools;

    @Inject
    DriftAnswer(SalesTools tools) {
        this.tools = tools;
    }

    /** Says what changed; tells whether nothing is left of the quotation that could be shown anew. */
    boolean show(TurnContext turn, ReplyBuilder reply, Quotation shown, List<Drift> drifts) {
        Workbench bench = turn.bench();
        drifts.forEach(drift -> bench.fired(drift.fired()));
        Set<Sku> gone = drifts.stream()
                .filter(Drift.Withdrawn.class::isInstance)
                .map(drift -> ((Drift.Withdrawn) drift).line().sku())
                .collect(Collectors.toSet());
        if (shown.lines().stream().map(QuotationLine::sku).allMatch(gone::contains)) {
            reply.say(DriftText.nothingLeft(turn, shown));
            return true;
        }
        drifts.forEach(drift -> reply.say(DriftText.words(turn, shown, drift)));
        if (!gone.isEmpty()) {
            takeOff(bench, gone);
        }
        return false;
    }

    private void takeOff(Workbench bench, Set<Sku> gone) {
        List<Pick> kept = new ArrayList<>(bench.ledger().picks());
        kept.removeIf(pick -> gone.contains(pick.sku()));
        if (!kept.isEmpty()) {
            Selection rest = new Selection(kept);
            tools.select(rest, bench);
            bench.prove(new StageEvidence.SelectionMade(rest));
        }
    }
}
