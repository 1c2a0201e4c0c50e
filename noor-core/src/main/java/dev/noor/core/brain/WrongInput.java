package dev.noor.core.brain;

import dev.noor.core.tool.Workbench;
import dev.noor.ports.turn.TurnReport.RuleFired;

/** What customers tell that cannot be so, as the report of a turn names it. */
enum WrongInput {
    QUANTITY("input.quantity_out_of_range", "none or more than 10,000 pieces were asked for"),
    ADDRESS("input.impossible_address", "what was told as an address names no place"),
    TAX_NUMBER("input.wrong_tax_number", "what was told as the buyer's tax number is not 15 digits"),
    CURRENCY("input.foreign_currency", "another currency than the company's was named; no amount of it is used"),
    PRODUCT("input.unknown_product", "a code or model was named that the catalogue does not have with a price"),
    STOCK("input.stock_short", "more was asked for than the stock has");

    private final RuleFired rule;

    WrongInput(String id, String reason) {
        this.rule = new RuleFired(id, reason);
    }

    /** Notes it once. */
    void note(Workbench bench) {
        if (!isNoted(bench)) {
            bench.fired(rule);
        }
    }

    boolean isNoted(Workbench bench) {
        return bench.rules().contains(rule);
    }
}
