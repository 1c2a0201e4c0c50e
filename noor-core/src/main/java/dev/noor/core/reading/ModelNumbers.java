package dev.noor.core.reading;

import dev.noor.ports.tenant.Lexicon;

/** Tells the bare numbers of models from those that count: "the 640", "difference between 640 and 652". */
final class ModelNumbers {
    private static final int FEWEST = 100;
    private static final int MOST = 9999;
    private static final int ROUND = 50;

    private ModelNumbers() {}

    /** "Difference between 640 and 652", "model 512". */
    static boolean isModel(Neighbours around) {
        Markup markup = around.markup();
        if (!around.isWhole(FEWEST, MOST) || around.hasUnit() || !around.inDigits()) {
            return false;
        }
        boolean compared = markup.has(Operator.COMPARISON);
        boolean pointed =
                around.before(Operator.SHOWN) || around.before(Operator.THE) || around.shortlyBefore(Operator.ARTICLE);
        if (around.behind(Operator.POINTS) || around.hasProductAhead()) {
            return false;
        }
        return compared && markup.hits(Lexicon.Kind.CURRENCY).isEmpty() || pointed || isAskedAbout(around);
    }

    /** "How much is 640", «а 512 есть?», "640 in black available?": nobody asks so for pieces of an odd number. */
    private static boolean isAskedAbout(Neighbours around) {
        Markup markup = around.markup();
        boolean odd = around.figure().count() % ROUND != 0;
        boolean bounded = Bounds.of(markup, around.figure()) != Bounds.Bound.NONE
                || around.before(Operator.FOR)
                || around.before(Operator.WANTED)
                || around.before(Operator.PRICE_AT)
                || around.shortlyBefore(Operator.QUANTITY)
                || around.shortlyBefore(Operator.BUDGET)
                || markup.isTimes(around.from() - 1)
                || markup.isTimes(around.to());
        return odd && !bounded && markup.freeFigures().size() <= 2 && asksPriceOrStock(markup);
    }

    private static boolean asksPriceOrStock(Markup markup) {
        return markup.hits(Lexicon.Kind.INTENT).stream()
                .anyMatch(hit -> hit.id().equals("price_query") || hit.id().equals("availability"));
    }
}
