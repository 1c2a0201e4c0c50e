package dev.noor.core.ledger;

import dev.noor.ports.catalog.Sku;
import dev.noor.ports.money.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a selection: {@code SKU×quantity} separated by {@code |}. */
final class SelectionText {
    private static final char TIMES = '×';
    private static final char NEXT = '|';
    private static final char ESCAPE = '\\';
    private static final Pattern SPECIAL = Pattern.compile("[×|\\\\]");
    private static final Pattern QUANTITY = Pattern.compile("[1-9][0-9]{0,4}");

    private final String text;
    private int at;

    private SelectionText(String text) {
        this.text = text;
    }

    static String format(List<Pick> picks) {
        return picks.stream()
                .map(pick -> SPECIAL.matcher(pick.sku().value()).replaceAll("\\\\$0")
                        + TIMES
                        + pick.quantity().value())
                .collect(Collectors.joining(String.valueOf(NEXT)));
    }

    /** The picks of a text; empty when it is not one that {@link #format} could have written. */
    static Optional<List<Pick>> parse(String text) {
        SelectionText reader = new SelectionText(text);
        List<Pick> picks = new ArrayList<>();
        do {
            Optional<Pick> pick = reader.pick();
            if (pick.isEmpty()) {
                return Optional.empty();
            }
            picks.add(pick.get());
        } while (reader.skip(NEXT));
        return Optional.of(picks);
    }

    private Optional<Pick> pick() {
        String sku = skuText();
        if (!skip(TIMES)) {
            return Optional.empty();
        }
        int end = text.indexOf(NEXT, at);
        String quantity = text.substring(at, end < 0 ? text.length() : end);
        at += quantity.length();
        if (!QUANTITY.matcher(quantity).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Pick(new Sku(sku), new Quantity(Integer.parseInt(quantity))));
        } catch (IllegalArgumentException notAPick) {
            return Optional.empty();
        }
    }

    private String skuText() {
        StringBuilder sku = new StringBuilder();
        while (at < text.length() && text.charAt(at) != TIMES && text.charAt(at) != NEXT) {
            if (text.charAt(at) == ESCAPE && at + 1 < text.length()) {
                at++;
            }
            sku.append(text.charAt(at++));
        }
        return sku.toString();
    }

    private boolean skip(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }
}
