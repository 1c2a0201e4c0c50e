package dev.noor.core.pii;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The personal data of one conversation and their tokens. A value keeps its token however it is spelled: tokens are
 * numbered by kind in the order in which values first appear, and unmasking gives the spelling that came first. Not
 * thread-safe: one turn at a time uses it. Nothing of it is printed.
 */
public final class PiiVault {
    private record Value(PiiType type, String canonical) {}

    private final Masker masker;
    private final Map<Value, Integer> numbers = new HashMap<>();
    private final Map<PiiType, Map<Integer, String>> originals = new EnumMap<>(PiiType.class);

    public PiiVault(Masker masker) {
        this.masker = masker;
    }

    /** {@code text} with tokens for its personal data and for the {@code known} values. */
    public Masked mask(String text, List<Known> known) {
        List<Span> spans = masker.find(text, known);
        StringBuilder masked = new StringBuilder(text.length());
        int from = 0;
        for (Span span : spans) {
            masked.append(text, from, span.start());
            masked.append(token(span.type(), text.substring(span.start(), span.end())));
            from = span.end();
        }
        return new Masked(masked.append(text, from, text.length()).toString(), spans);
    }

    /**
     * {@code masked} with the values for their tokens, also where a model has bent a token: {@code [phone 1]},
     * {@code PHONE_1}. A token that was never given out is removed.
     */
    public String unmask(String masked) {
        return new TokenReader(masked, this::original).unmasked();
    }

    private String token(PiiType type, String original) {
        Map<Integer, String> ofType = originals.computeIfAbsent(type, key -> new HashMap<>());
        int number =
                numbers.computeIfAbsent(new Value(type, masker.canonical(original, type)), value -> ofType.size() + 1);
        ofType.putIfAbsent(number, original);
        return "[" + type + "_" + number + "]";
    }

    private Optional<String> original(PiiType type, int number) {
        return Optional.ofNullable(originals.getOrDefault(type, Map.of()).get(number));
    }
}
