package dev.noor.core.pii;

import dev.noor.core.pii.Findings.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The personal data of one conversation and their tokens. A value keeps its number however it is spelled: values are
 * numbered by kind in the order in which they first appear, {@code [PHONE_1]}, and another spelling of one adds its own
 * number, {@code [PHONE_1_2]}, so that unmasking gives every text back exactly. Not thread-safe: one turn at a time
 * uses it. Nothing of it is printed.
 */
public final class PiiVault {
    private record Value(PiiType type, String canonical) {}

    private static final int TELLING = 5;

    private final Masker masker;
    private final Map<Value, Integer> numbers = new HashMap<>();
    /** For each kind the spellings of its values, by their numbers from 1. */
    private final Map<PiiType, List<List<String>>> originals = new EnumMap<>(PiiType.class);

    public PiiVault(Masker masker) {
        this.masker = masker;
    }

    /** {@code text} with tokens for its personal data and for the {@code known} values. */
    public Masked mask(String text, List<Known> known) {
        List<Found> found = masker.found(text, known);
        List<Span> spans = found.stream().map(Found::span).toList();
        List<Found> hidden = new ArrayList<>(found);
        hidden.addAll(literals(text, spans));
        hidden.sort(Comparator.comparingInt(one -> one.span().start()));
        StringBuilder masked = new StringBuilder(text.length());
        int from = 0;
        for (Found one : hidden) {
            Span span = one.span();
            masked.append(text, from, span.start());
            masked.append(token(span.type(), masker.canonical(text, one), text.substring(span.start(), span.end())));
            from = span.end();
        }
        return new Masked(masked.append(text, from, text.length()).toString(), spans);
    }

    /**
     * The names of mailboxes in {@code texts} that tell their owner without the rest of the address, since they hold
     * letters and digits: they are hidden wherever else they stand.
     */
    public List<Known> mailboxes(List<String> texts) {
        return texts.stream()
                .flatMap(text -> masker.find(text, List.of()).stream()
                        .filter(span -> span.type() == PiiType.EMAIL)
                        .map(span -> SpokenEmailDetector.canonical(text.substring(span.start(), span.end()))))
                .map(address -> address.substring(0, Math.max(0, address.indexOf('@'))))
                .filter(PiiVault::isTelling)
                .distinct()
                .map(box -> new Known(PiiType.EMAIL, box))
                .toList();
    }

    private static boolean isTelling(String mailbox) {
        return mailbox.length() >= TELLING
                && mailbox.chars().anyMatch(Character::isDigit)
                && mailbox.chars().anyMatch(Character::isLetter);
    }

    /** What a person typed as tokens look is hidden too, else unmasking would put somebody's data in its place. */
    private static List<Found> literals(String text, List<Span> spans) {
        return TokenReader.tokens(text).stream()
                .filter(token ->
                        spans.stream().noneMatch(span -> span.start() < token.end() && token.start() < span.end()))
                .map(token -> new Found(
                        new Span(token.start(), token.end(), token.type()),
                        "literal " + text.substring(token.start(), token.end())))
                .toList();
    }

    /**
     * {@code masked} with the values for their tokens, also where a model has bent a token: {@code [phone 1]},
     * {@code PHONE_1}, {@code [телефон 1]}. A token that was never given out is removed; one without a number is put
     * back where only one value is of its kind.
     */
    public String unmask(String masked) {
        return TokenReader.unmasked(masked, this::original);
    }

    private String token(PiiType type, String canonical, String original) {
        List<List<String>> ofType = originals.computeIfAbsent(type, key -> new ArrayList<>());
        int number = numbers.computeIfAbsent(new Value(type, canonical), value -> {
            ofType.add(new ArrayList<>());
            return ofType.size();
        });
        List<String> spellings = ofType.get(number - 1);
        if (!spellings.contains(original)) {
            spellings.add(original);
        }
        int spelling = spellings.indexOf(original) + 1;
        return "[" + type + "_" + number + (spelling == 1 ? "]" : "_" + spelling + "]");
    }

    private Optional<String> original(TokenReader.Token token) {
        List<List<String>> ofType = originals.getOrDefault(token.type(), List.of());
        int number = token.number() == 0 && ofType.size() == 1 ? 1 : token.number();
        if (number < 1 || number > ofType.size()) {
            return Optional.empty();
        }
        List<String> spellings = ofType.get(number - 1);
        // A spelling that a model made up is that of the value all the same.
        int spelling = token.spelling() <= spellings.size() ? Math.max(1, token.spelling()) : 1;
        return Optional.of(spellings.get(spelling - 1));
    }
}
