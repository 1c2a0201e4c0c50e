package dev.noor.core.reading;

import dev.noor.core.pii.Masker;
import dev.noor.core.pii.PiiType;
import dev.noor.core.pii.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What is somebody's number or address is neither a quantity nor a price nor a model, whatever its parts look like.
 * Which it is, the finder of personal data tells.
 */
final class PersonalValues {
    private final Masker masker;

    /** Reads what stands at a place of a text and tells where it ends. */
    interface Step {
        int next(String text, int at, List<Token> tokens);
    }

    PersonalValues(String region) {
        this.masker = new Masker(List.of(region));
    }

    /** The tokens of a text by {@code step}, personal values whole. */
    List<Token> tokens(String text, Step step) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (Span span : masker.find(text, List.of())) {
            while (at < span.start()) {
                at = step.next(text, at, tokens);
            }
            if (at == span.start()) {
                at = whole(text, span, step, tokens);
            }
        }
        while (at < text.length()) {
            at = step.next(text, at, tokens);
        }
        return tokens;
    }

    /** What the step reads as far as the value goes is read by it; what it reads a part of is one token. */
    private int whole(String text, Span span, Step step, List<Token> tokens) {
        List<Token> read = new ArrayList<>();
        int end = step.next(text, span.start(), read);
        if (end < span.end()) {
            read = List.of(token(text, span));
            end = span.end();
        }
        tokens.addAll(read);
        return end;
    }

    private Token token(String text, Span span) {
        String raw = text.substring(span.start(), span.end());
        return span.type() == PiiType.EMAIL
                ? new Token(Token.Kind.EMAIL, raw, masker.canonical(raw, PiiType.EMAIL), span.start(), span.end())
                : new Token(Token.Kind.STAMP, raw, raw, span.start(), span.end());
    }
}
