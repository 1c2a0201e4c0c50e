package dev.noor.core.brain;

import dev.noor.core.ledger.Pick;
import dev.noor.core.ledger.Selection;
import dev.noor.core.stage.StageEvidence;
import dev.noor.core.tool.SalesTools;
import dev.noor.ports.conversation.Ask;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Makes what the customer chose the selection: it replaces an earlier one, unless it adds to it or changes a line. */
final class Choosing {
    private final SalesTools tools;
    private final LinesOfKind lines;

    @Inject
    Choosing(SalesTools tools, LinesOfKind lines) {
        this.tools = tools;
        this.lines = lines;
    }

    /** Selects, when each of the {@code products} spoken of has its pieces. */
    void select(List<Pick> picks, int products, TurnContext turn) {
        if (picks.isEmpty() || picks.size() < products) {
            return;
        }
        List<Pick> all = new ArrayList<>(kept(picks, turn));
        for (Pick pick : picks) {
            if (all.stream().noneMatch(now -> sameProduct(now, pick))) {
                all.add(pick);
            }
        }
        Selection selection = new Selection(all);
        tools.select(selection, turn.bench());
        turn.bench().prove(new StageEvidence.SelectionMade(selection));
    }

    /** The lines of the order that stay: those of which nothing else was chosen instead. */
    private List<Pick> kept(List<Pick> picks, TurnContext turn) {
        boolean adds = Additions.adds(turn.reading()) || turn.asked(Ask.ROWS) || isOrdered(picks, turn);
        return turn.bench().ledger().picks().stream()
                .filter(line -> picks.stream().noneMatch(pick -> sameProduct(pick, line)))
                .filter(line -> adds || picks.stream().noneMatch(pick -> isInstead(pick, line, turn)))
                .toList();
    }

    /** A product of the order that is named again changes its own line only. */
    private static boolean isOrdered(List<Pick> picks, TurnContext turn) {
        return picks.stream()
                .allMatch(pick -> turn.bench().ledger().picks().stream().anyMatch(line -> sameProduct(line, pick)));
    }

    /** Chairs after a table complete an order; another table replaces it. */
    boolean addsAnotherKind(Pick pick, TurnContext turn) {
        List<Pick> ordered = turn.bench().ledger().picks();
        return !ordered.isEmpty() && ordered.stream().noneMatch(line -> isInstead(pick, line, turn));
    }

    private boolean isInstead(Pick pick, Pick line, TurnContext turn) {
        return tools.product(pick.sku(), turn.bench())
                .filter(product -> lines.like(product.concepts(), turn).contains(line))
                .isPresent();
    }

    private static boolean sameProduct(Pick one, Pick other) {
        return one.sku().folded().equals(other.sku().folded());
    }
}
