package dev.noor.core.model;

import dev.noor.core.ledger.Selection;
import dev.noor.core.tool.Workbench;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.turn.Evidence;
import dev.noor.ports.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether facts that a model wants recorded were said: every word and number of a value stands in the customer's
 * own messages or is known already, and what is chosen was shown or looked up.
 *
 * @param words of the customer in this chat, folded
 */
record SaidByCustomer(Set<String> words) {
    static SaidByCustomer in(List<String> texts) {
        Set<String> words = new HashSet<>();
        texts.forEach(text -> words.addAll(words(text)));
        return new SaidByCustomer(words);
    }

    /** The slots of facts that nobody said. */
    List<String> unsaid(Value.Object arguments, Workbench bench) {
        List<String> unsaid = new ArrayList<>();
        if (arguments.members().get("facts") instanceof Value.Array facts) {
            for (Value fact : facts.items()) {
                if (fact instanceof Value.Object object
                        && object.members().get("slot") instanceof Value.Text slot
                        && object.members().get("value") instanceof Value.Text value
                        && !isSaid(slot.value(), value.value(), bench)) {
                    unsaid.add(slot.value().length() > 40 ? "that" : slot.value());
                }
            }
        }
        return unsaid;
    }

    private boolean isSaid(String slot, String value, Workbench bench) {
        Optional<FactSlot> known = Arrays.stream(FactSlot.values())
                .filter(each -> each.wire().equals(slot))
                .findFirst();
        // An unknown slot is for the schema to refuse.
        return known.isEmpty()
                || switch (known.get()) {
                    case SELECTION -> isChosen(value, bench);
                    case BUDGET_PER -> true;
                    case COMPANY -> value.equals("individual") || holds(value);
                    // Canonical English words for what may have been said in another language.
                    case PRODUCT,
                            COLOUR,
                            EXCLUDED_COLOUR,
                            EXCLUDED_MATERIAL,
                            FEATURE,
                            LIMITS,
                            PIECES,
                            DISCOUNT,
                            APPROVED_DISCOUNT -> false;
                    case QUANTITY,
                            BUDGET_MIN,
                            BUDGET_MAX,
                            WIDTH_CM,
                            DEPTH_CM,
                            HEIGHT_CM,
                            SEATS,
                            DELIVERY_PLACE,
                            ADDRESS,
                            CUSTOMER_NAME,
                            EMAIL,
                            PHONE,
                            ORDER_NUMBER,
                            RATING -> holds(value);
                    case TAX_NUMBER -> words.stream().anyMatch(said -> said.contains(value)) || holds(value);
                };
    }

    private boolean holds(String value) {
        return words.containsAll(words(value)) && !words(value).isEmpty();
    }

    private boolean isChosen(String value, Workbench bench) {
        Set<String> seen = new HashSet<>();
        bench.shown().forEach(sku -> seen.add(sku.folded()));
        bench.evidence().forEach(evidence -> {
            if (evidence instanceof Evidence.ProductRow row) {
                seen.add(row.product().sku().folded());
            }
        });
        return Selection.parse(value)
                .map(selection -> selection.picks().stream()
                        .allMatch(pick -> seen.contains(folded(pick.sku()))
                                && (words.contains(
                                                String.valueOf(pick.quantity().value()))
                                        || bench.ledger().quantity().equals(Optional.of(pick.quantity())))))
                // What is no selection is for the tool to refuse.
                .orElse(true);
    }

    private static String folded(Sku sku) {
        return sku.folded();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                word.append(Character.digit(c, 10));
            } else if (Character.isLetter(c)) {
                word.appendCodePoint(c);
            } else if (c != ',' && c != '\u066C' && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }
}
