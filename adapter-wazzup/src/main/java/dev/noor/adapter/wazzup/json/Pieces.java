package dev.noor.adapter.wazzup.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where the parts of a JSON text begin and end, by brackets and quotation marks alone, in one pass and without
 * recursion. Whether a part is JSON is for its reader to say. Not thread-safe.
 */
public final class Pieces {
    /** A member of an object. */
    public record Member(String name, String value) {}

    private final String text;
    private int at;

    private Pieces(String text) {
        this.text = text;
    }

    /**
     * What was found before the text came to an end or to something that fits nowhere.
     *
     * @param rest what could not be cut; empty when all was
     */
    public record Cut<T>(List<T> parts, Optional<String> rest) {}

    /** The members of an object, or just the rest when it is none. */
    public static Cut<Member> members(String object) {
        Pieces pieces = new Pieces(object);
        List<Member> members = new ArrayList<>();
        return new Cut<>(members, pieces.readMembers(members));
    }

    /** The elements of an array, or just the rest when it is none. */
    public static Cut<String> elements(String array) {
        Pieces pieces = new Pieces(array);
        List<String> elements = new ArrayList<>();
        return new Cut<>(elements, pieces.readElements(elements));
    }

    private Optional<String> readMembers(List<Member> members) {
        if (!take('{')) {
            return Optional.of(text);
        }
        if (take('}')) {
            return end();
        }
        while (true) {
            int start = at;
            skipSpace();
            int name = at;
            if (!peek('"') || !skipString()) {
                return rest(start);
            }
            int nameEnd = at;
            if (!take(':')) {
                return rest(start);
            }
            skipSpace();
            int value = at;
            boolean whole = skipValue();
            if (whole || value < text.length()) {
                members.add(new Member(text.substring(name + 1, nameEnd - 1), text.substring(value, at)));
            }
            if (!whole) {
                // the member's own reader tells what is wrong with it
                return Optional.empty();
            }
            if (take('}')) {
                return end();
            }
            if (!take(',')) {
                return rest(at);
            }
        }
    }

    private Optional<String> readElements(List<String> elements) {
        if (!take('[')) {
            return Optional.of(text);
        }
        if (take(']')) {
            return end();
        }
        while (true) {
            skipSpace();
            int start = at;
            if (!skipValue()) {
                return rest(start);
            }
            elements.add(text.substring(start, at));
            if (take(']')) {
                return end();
            }
            if (!take(',')) {
                return rest(at);
            }
        }
    }

    private Optional<String> end() {
        skipSpace();
        return at == text.length() ? Optional.empty() : rest(at);
    }

    private Optional<String> rest(int from) {
        return Optional.of(text.substring(Math.min(from, text.length())));
    }

    /** Skips a value; false when the text ends within it. */
    private boolean skipValue() {
        int depth = 0;
        while (at < text.length()) {
            char character = text.charAt(at);
            switch (character) {
                case '"' -> {
                    if (!skipString()) {
                        return false;
                    }
                }
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    if (depth == 0) {
                        return true;
                    }
                    depth--;
                    at++;
                    if (depth == 0) {
                        return true;
                    }
                }
                case ',' -> {
                    if (depth == 0) {
                        return true;
                    }
                    at++;
                }
                default -> at++;
            }
        }
        return depth == 0;
    }

    private boolean skipString() {
        at++;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == '\\') {
                at += 2;
            } else if (character == '"') {
                at++;
                return true;
            } else {
                at++;
            }
        }
        at = text.length();
        return false;
    }

    private boolean take(char wanted) {
        skipSpace();
        boolean there = peek(wanted);
        if (there) {
            at++;
        }
        return there;
    }

    private boolean peek(char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }
}
