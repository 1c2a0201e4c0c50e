package dev.noor.core.wording;

import dev.noor.ports.Language;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.tenant.Templates;
import java.util.List;
import java.util.Map;

/**
 * The tenant's sentences in one language. Variants rotate with the turn, so that two replies in a row are not alike and
 * a repeated run says the same. Immutable.
 */
public final class Wording {
    private final Templates templates;
    private final Language language;
    private final long turn;

    public Wording(Templates templates, Language language, long turn) {
        this.templates = templates;
        this.language = language;
        this.turn = turn;
    }

    /** The language of every sentence. */
    public Language language() {
        return language;
    }

    /** A phrase without placeholders. */
    public String say(Phrase phrase) {
        return say(phrase, Map.of());
    }

    /** A phrase with its placeholders filled; braces inside a value are kept as they are. */
    public String say(Phrase phrase, Map<String, String> values) {
        if (!values.keySet().equals(phrase.placeholders())) {
            throw new IllegalArgumentException("'" + phrase.key() + "' takes " + phrase.placeholders());
        }
        List<String> variants = templates.of(language, phrase);
        return fill(variants.get((int) Math.floorMod(turn, (long) variants.size())), values);
    }

    private static String fill(String template, Map<String, String> values) {
        StringBuilder filled = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            filled.append(template, from, open).append(values.get(template.substring(open + 1, close)));
            from = close + 1;
        }
        return filled.append(template, from, template.length()).toString();
    }
}
