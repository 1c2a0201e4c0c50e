package dev.noor.core.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the one known word that differs from a written one by a letter left out, doubled, swapped or mistaken. Words of
 * fewer than five letters and a different first letter are never taken for slips.
 */
final class SpellingSlips {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 20;
    private final Map<String, String> byDeletion = new HashMap<>();

    SpellingSlips(Set<String> words) {
        for (String word : new java.util.TreeSet<>(words)) {
            if (word.length() >= SHORTEST
                    && word.length() <= LONGEST
                    && word.chars().noneMatch(Character::isDigit)) {
                byDeletion.put(word, word);
                for (int i = 1; i < word.length(); i++) {
                    byDeletion.putIfAbsent(without(word, i), word);
                }
            }
        }
    }

    Optional<String> meant(String written) {
        if (written.length() < SHORTEST || written.length() > LONGEST || hasDigit(written)) {
            return Optional.empty();
        }
        String longer = byDeletion.get(written);
        if (longer != null) {
            return Optional.of(longer);
        }
        for (int i = 1; i < written.length(); i++) {
            String known = byDeletion.get(without(written, i));
            if (known != null && isNear(written, known)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** Of one length and different in one place, or in two places swapped, or one letter longer. */
    private static boolean isNear(String written, String known) {
        if (written.length() != known.length()) {
            return written.length() == known.length() + 1;
        }
        int first = 0;
        while (first < known.length() && written.charAt(first) == known.charAt(first)) {
            first++;
        }
        int last = known.length() - 1;
        while (last > first && written.charAt(last) == known.charAt(last)) {
            last--;
        }
        boolean swapped = last == first + 1
                && written.charAt(first) == known.charAt(last)
                && written.charAt(last) == known.charAt(first);
        return swapped || last == first && known.length() > SHORTEST;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static String without(String word, int at) {
        return word.substring(0, at) + word.substring(at + 1);
    }
}
