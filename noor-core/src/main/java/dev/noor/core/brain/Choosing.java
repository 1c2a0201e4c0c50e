package dev.noor.core.brain;

import dev.noor.core.ledger.Pick;
import dev.noor.core.ledger.Selection;
import dev.noor.core.stage.StageEvidence;
import dev.noor.core.tool.SalesTools;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.conversation.Ask;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Makes what the customer chose the selection: it replaces an earlier one, unless it adds to it or changes a line. */
final class Choosing {
    private final SalesTools tools;

    @Inject
    Choosing(SalesTools tools) {
        this.tools = tools;
    }

    /** Selects, when each of the {@code products} spoken of has its pieces. */
    void select(List<Pick> picks, int products, TurnContext turn) {
        if (picks.isEmpty() || picks.size() < products) {
            return;
        }
        List<Pick> all = new ArrayList<>();
        if (Additions.adds(turn.reading())
                || turn.asked(Ask.ROWS)
                || isOrdered(picks, turn)
                || addsAnotherKind(picks, turn)) {
            turn.bench()
                    .ledger()
                    .selection()
                    .ifPresent(earlier -> earlier.picks().stream()
                            .filter(pick -> picks.stream().noneMatch(now -> sameProduct(now, pick)))
                            .forEach(all::add));
        }
        for (Pick pick : picks) {
            if (all.stream().noneMatch(now -> sameProduct(now, pick))) {
                all.add(pick);
            }
        }
        Selection selection = new Selection(all);
        tools.select(selection, turn.bench());
        turn.bench().prove(new StageEvidence.SelectionMade(selection));
    }

    /** A product of the order that is named again changes its own line only. */
    private static boolean isOrdered(List<Pick> picks, TurnContext turn) {
        List<Pick> ordered =
                turn.bench().ledger().selection().map(Selection::picks).orElse(List.of());
        return picks.stream().allMatch(pick -> ordered.stream().anyMatch(line -> sameProduct(line, pick)));
    }

    /** Chairs after a table complete an order; another table replaces it. */
    boolean addsAnotherKind(List<Pick> picks, TurnContext turn) {
        List<ConceptId> chosenBefore =
                kinds(turn.bench().ledger().selection().map(Selection::picks).orElse(List.of()), turn.bench());
        return !chosenBefore.isEmpty() && kinds(picks, turn.bench()).stream().noneMatch(chosenBefore::contains);
    }

    private List<ConceptId> kinds(List<Pick> picks, Workbench bench) {
        return picks.stream()
                .flatMap(pick -> tools.product(pick.sku(), bench).stream())
                .flatMap(product -> product.concepts().stream().limit(1))
                .toList();
    }

    private static boolean sameProduct(Pick one, Pick other) {
        return one.sku().folded().equals(other.sku().folded());
    }
}
