package dev.noor.core.catalog;

import dev.noor.ports.catalog.Sku;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the one model name that a text spells its own way or meant by a slip of the pen: a letter for the digit that
 * looks like it, or one letter of at least four left out, doubled, swapped or mistaken. Another digit is another model,
 * and what two names are near to is neither. Immutable and thread-safe.
 */
public final class NearNames {
    private static final int FEWEST_LETTERS = 4;
    private static final int MOST_WORDS = 4;
    private static final int SHORTEST_OF_WORDS = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Map<String, Set<String>> byLook = new HashMap<>();
    private final Map<String, Set<String>> byDigits = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();

    /** @param names as the catalogue writes them */
    public NearNames(Set<String> names) {
        for (String name : new TreeSet<>(names)) {
            String fold = Sku.fold(name);
            String digits = digits(fold);
            boolean words = name.strip().contains(" ") && fold.length() >= SHORTEST_OF_WORDS;
            boolean code = !digits.isEmpty() && digits.length() < fold.length();
            if ((code || words) && written.putIfAbsent(fold, name) == null && code) {
                byLook.computeIfAbsent(look(fold), look -> new TreeSet<>()).add(fold);
                byDigits.computeIfAbsent(digits, same -> new TreeSet<>()).add(fold);
            }
        }
    }

    /**
     * A slip found in a text.
     *
     * @param written in the text
     * @param name that was meant
     * @param corrected the text with that name
     */
    public record Slip(String written, String name, String corrected) {}

    /** The name in a text, spelt well before spelt badly; empty when there is none, or several may be meant. */
    public Optional<Slip> in(String text) {
        return in(text, fold -> Optional.ofNullable(written.get(fold)))
                .or(() -> in(text, fold -> only(byLook.getOrDefault(look(fold), Set.of()))))
                .or(() -> in(text, this::near));
    }

    private static Optional<Slip> in(String text, Function<String, Optional<String>> meant) {
        List<int[]> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            words.add(new int[] {word.start(), word.end()});
        }
        for (int many = Math.min(MOST_WORDS, words.size()); many > 0; many--) {
            for (int first = 0; first + many <= words.size(); first++) {
                int from = words.get(first)[0];
                int to = words.get(first + many - 1)[1];
                String part = text.substring(from, to);
                Optional<String> name = meant.apply(Sku.fold(part));
                if (name.isPresent()) {
                    String corrected = text.substring(0, from) + name.get() + text.substring(to);
                    return Optional.of(new Slip(part, name.get(), corrected));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> near(String fold) {
        if (fold.chars().anyMatch(c -> c >= 0x80)) {
            return Optional.empty();
        }
        return only(byDigits.getOrDefault(digits(fold), Set.of()).stream()
                .filter(name -> isNear(letters(fold), letters(name)) && sameOrder(fold, name))
                .collect(Collectors.toSet()));
    }

    private Optional<String> only(Set<String> folds) {
        return folds.size() == 1
                ? Optional.ofNullable(written.get(folds.iterator().next()))
                : Optional.empty();
    }

    /** One letter more, less, other or two of them swapped; the first one stays. */
    private static boolean isNear(String written, String name) {
        if (name.length() < FEWEST_LETTERS
                || written.isEmpty()
                || written.charAt(0) != name.charAt(0)
                || Math.abs(written.length() - name.length()) > 1) {
            return false;
        }
        int first = 0;
        int shorter = Math.min(written.length(), name.length());
        while (first < shorter && written.charAt(first) == name.charAt(first)) {
            first++;
        }
        String left = written.substring(first);
        String right = name.substring(first);
        if (left.length() != right.length()) {
            String longer = left.length() > right.length() ? left : right;
            String other = left.length() > right.length() ? right : left;
            return longer.substring(1).equals(other);
        }
        boolean other = !left.isEmpty() && left.substring(1).equals(right.substring(1));
        boolean swapped = left.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
        return left.isEmpty() || other || swapped;
    }

    /** Whether letters and digits take turns alike: the 3 of "NOVO P3" does not stand in front. */
    private static boolean sameOrder(String written, String name) {
        return order(written).equals(order(name));
    }

    private static String order(String fold) {
        return fold.replaceAll("[^0-9]+", "a").replaceAll("[0-9]+", "1");
    }

    private static String look(String fold) {
        return fold.replace('O', '0').replace('I', '1').replace('L', '1');
    }

    private static String digits(String fold) {
        return fold.replaceAll("[^0-9]", "");
    }

    private static String letters(String fold) {
        return fold.replaceAll("[0-9]", "");
    }
}
