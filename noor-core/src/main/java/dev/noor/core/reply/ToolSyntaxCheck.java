package dev.noor.core.reply;

import java.util.List;
import java.util.Locale;

/** Nothing of the machinery shows: placeholders, masks, calls of tools, markers of models, JSON. */
final class ToolSyntaxCheck implements ReplyCheck {
    private static final List<String> MARKERS = List.of(
            "tool_call",
            "tool call:",
            "function_call",
            "functioncall",
            "dsml",
            "<|",
            "|>",
            "<tool",
            "</",
            "<function",
            "<think",
            "{\"",
            "\":",
            "[[",
            "]]",
            "${",
            "{{");

    @Override
    public String name() {
        return "syntax";
    }

    @Override
    public Verdict judge(Sentence sentence) {
        String lower = sentence.text().toLowerCase(Locale.ROOT);
        boolean clean = MARKERS.stream().noneMatch(lower::contains)
                && !holdsToken(lower, '{', '}')
                && !holdsMask(sentence.text());
        return Verdict.keepIf(clean);
    }

    /** An identifier in braces. */
    private static boolean holdsToken(String text, char open, char close) {
        int from = text.indexOf(open);
        while (from >= 0) {
            int to = text.indexOf(close, from);
            if (to < 0) {
                return false;
            }
            if (to > from + 1 && text.substring(from + 1, to).chars().allMatch(ToolSyntaxCheck::isIdentifier)) {
                return true;
            }
            from = text.indexOf(open, from + 1);
        }
        return false;
    }

    /** A mask such as {@code [PHONE_1]}, also one that a model has bent. */
    private static boolean holdsMask(String text) {
        int from = text.indexOf('[');
        while (from >= 0) {
            int to = text.indexOf(']', from);
            if (to < 0) {
                return false;
            }
            String inside = text.substring(from + 1, to);
            boolean letters = inside.chars().anyMatch(c -> c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
            if (letters && inside.chars().allMatch(ToolSyntaxCheck::isMaskPart)) {
                return true;
            }
            from = text.indexOf('[', from + 1);
        }
        return false;
    }

    private static boolean isIdentifier(int c) {
        return c == '_' || c == '.' || c < 128 && Character.isLetterOrDigit(c);
    }

    private static boolean isMaskPart(int c) {
        return isIdentifier(c) || c == ' ' || c == '-';
    }
}
