package dev.noor.core.ledger;

import dev.noor.ports.catalog.Sku;
import dev.noor.ports.money.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a selection: {@code SKU×quantity} or {@code SKU×quantity×colour}, separated by {@code |}. */
final class SelectionText {
    private static final char TIMES = '×';
    private static final char NEXT = '|';
    private static final char ESCAPE = '\\';
    private static final Pattern SPECIAL = Pattern.compile("[×|\\\\]");
    private static final Pattern COLOUR = Pattern.compile("\\p{L}[\\p{L}\\p{N} -]{0,39}");
    private static final Pattern QUANTITY = Pattern.compile("[1-9][0-9]{0,4}");

    private final String text;
    private int at;

    private SelectionText(String text) {
        this.text = text;
    }

    static String format(List<Pick> picks) {
        return picks.stream()
                .map(pick -> plain(pick.sku().value())
                        + TIMES
                        + pick.quantity().value()
                        + pick.colour().map(colour -> TIMES + plain(colour)).orElse(""))
                .collect(Collectors.joining(String.valueOf(NEXT)));
    }

    private static String plain(String part) {
        return SPECIAL.matcher(part).replaceAll("\\\\$0");
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
        return reader.at == text.length() ? Optional.of(picks) : Optional.empty();
    }

    private Optional<Pick> pick() {
        String sku = part();
        if (!skip(TIMES)) {
            return Optional.empty();
        }
        String quantity = part();
        if (!QUANTITY.matcher(quantity).matches()) {
            return Optional.empty();
        }
        Optional<String> colour = skip(TIMES) ? Optional.of(part()) : Optional.empty();
        if (colour.filter(word -> !COLOUR.matcher(word).matches()).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Pick(new Sku(sku), new Quantity(Integer.parseInt(quantity)), colour));
        } catch (IllegalArgumentException notAPick) {
            return Optional.empty();
        }
    }

    private String part() {
        StringBuilder part = new StringBuilder();
        while (at < text.length() && text.charAt(at) != TIMES && text.charAt(at) != NEXT) {
            if (text.charAt(at) == ESCAPE && at + 1 < text.length()) {
                at++;
            }
            part.append(text.charAt(at++));
        }
        return part.toString();
    }

    private boolean skip(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }
}
