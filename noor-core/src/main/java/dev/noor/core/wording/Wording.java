package dev.noor.core.wording;

import dev.noor.ports.Language;
import dev.noor.ports.tenant.CountedForms;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.tenant.TemplateKey;
import dev.noor.ports.tenant.Templates;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The tenant's sentences in one language. Variants rotate with the turn, so that two replies in a row are not alike and
 * a repeated run says the same. Immutable.
 */
public final class Wording {
    private static final int MOST_DIGITS = 15;

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

    /** What separates the parts of a list. */
    public String comma() {
        return language == Language.AR ? "، " : ", ";
    }

    /** A list as it is said: "one, two and three". */
    public String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String first = String.join(comma(), parts.subList(0, parts.size() - 1));
        return say(Phrase.LIST_AND, Map.of("first", first, "last", parts.getLast()));
    }

    /** A phrase without placeholders. */
    public String say(TemplateKey phrase) {
        return say(phrase, Map.of());
    }

    /** A phrase with its placeholders filled; braces inside a value are kept as they are. */
    public String say(TemplateKey phrase, Map<String, String> values) {
        if (!values.keySet().equals(phrase.placeholders())) {
            throw new IllegalArgumentException("'" + phrase.key() + "' takes " + phrase.placeholders());
        }
        List<String> variants = templates.of(language, phrase);
        return fill(variants.get((int) Math.floorMod(turn, (long) variants.size())), values);
    }

    private String fill(String template, Map<String, String> values) {
        StringBuilder filled = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            filled.append(template, from, open).append(value(template.substring(open + 1, close), values));
            from = close + 1;
        }
        return filled.append(template, from, template.length()).toString();
    }

    /** A value as it is, or in the form that its number asks for: {@code years:# year|# years}. */
    private String value(String placeholder, Map<String, String> values) {
        int colon = placeholder.indexOf(':');
        if (colon < 0) {
            return Objects.requireNonNull(values.get(placeholder));
        }
        String number = Objects.requireNonNull(values.get(placeholder.substring(0, colon)));
        String digits = number.replaceAll("[^0-9]", "");
        long count = digits.isEmpty() || digits.length() > MOST_DIGITS ? 0 : Long.parseLong(digits);
        String[] forms = placeholder.substring(colon + 1).split("\\|", -1);
        return forms[Math.min(CountedForms.index(language, count), forms.length - 1)].replace("#", number);
    }
}
