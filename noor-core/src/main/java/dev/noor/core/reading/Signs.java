package dev.noor.core.reading;

import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a text shows of its intent, as strings that weights are learnt for: its words, pairs of neighbours, beginnings
 * and parts of words, how they sound, and what the rules made of it. What varies without changing what is meant
 * (products, places, colours, figures, names) stands as one sign each. Linear in the length of the text.
 */
final class Signs {
    private static final int LONGEST_WORD = 20;
    private static final int[] BEGINNINGS = {3, 4, 5, 6};
    private static final int PART = 4;
    private static final String EDGE = "^";

    /** A model of the catalogue is named. */
    static final String MODEL = "<model>";

    /** Something to buy is named. */
    static final String ITEM = "has:item";

    /** A property of goods is asked for, as by somebody who looks at them. */
    static final String ATTRIBUTE = "has:attribute";

    /** Who would sell on what they buy. */
    static final String DEALER = "operator:dealer";

    private static final List<Lexicon.Kind> INTERCHANGEABLE =
            List.of(Lexicon.Kind.PRODUCT, Lexicon.Kind.PLACE, Lexicon.Kind.COLOUR);
    private final Markup markup;
    private final Contacts contacts;
    private final Set<String> signs = new LinkedHashSet<>();
    private String soundBefore = "";

    private Signs(Markup markup, Contacts contacts) {
        this.markup = markup;
        this.contacts = contacts;
    }

    /** @param ruled the intents that rules read, weightiest first */
    static Set<String> of(
            Markup markup, Contacts contacts, List<Item> items, List<Reference> references, List<Intent> ruled) {
        Signs found = new Signs(markup, contacts);
        found.words();
        found.lexicon();
        found.found("item", !items.isEmpty());
        found.found("reference", !references.isEmpty());
        found.found("attribute", !markup.hits(Lexicon.Kind.ATTRIBUTE).isEmpty());
        found.found("contact", contacts.any());
        String main = ruled.isEmpty() ? "none" : ruled.get(0).wire();
        found.signs.add("rules:main " + main);
        found.found("rules:main " + main + " of an item", !items.isEmpty());
        ruled.forEach(intent -> found.signs.add("rules:" + intent.wire()));
        return found.signs;
    }

    private void found(String what, boolean there) {
        if (there) {
            signs.add(what.startsWith("rules:") ? what : "has:" + what);
        }
    }

    private void words() {
        List<String> units = new ArrayList<>();
        int at = 0;
        while (at < markup.size()) {
            at = unit(at, units);
        }
        String before = EDGE;
        String earlier = "";
        for (String unit : units) {
            signs.add(unit);
            signs.add(before + " " + unit);
            if (!earlier.isEmpty()) {
                signs.add(earlier + " _ " + unit);
            }
            earlier = before;
            before = unit;
        }
        signs.add(before + " " + EDGE);
        signs.add("length:" + length(units.size()));
    }

    private static String length(int units) {
        return units < 3 ? Integer.toString(units) : units < 6 ? "few" : units < 14 ? "some" : "many";
    }

    /** Adds what stands at a token and says where the next begins. */
    private int unit(int at, List<String> units) {
        Token token = markup.token(at);
        if (contacts.tokens().get(at)) {
            units.add("<name>");
            return contacts.tokens().nextClearBit(at);
        }
        Optional<Models.Mention> model = markup.modelAt(at);
        if (model.isPresent()) {
            units.add(MODEL);
            return model.get().to();
        }
        for (Lexicon.Kind kind : INTERCHANGEABLE) {
            Optional<Hit> hit = markup.at(kind, at);
            if (hit.isPresent()) {
                units.add("<" + kind.name().toLowerCase(Locale.ROOT) + ">");
                return Math.max(at + 1, hit.get().to());
            }
        }
        Optional<Figure> figure = markup.figureAt(at);
        if (figure.isPresent()) {
            units.add("<number>");
            return figure.get().to();
        }
        if (markup.is(Lexicon.Kind.CURRENCY, at)) {
            units.add("<money>");
        } else if (token.is(Token.Kind.WORD)) {
            String word = heard(token);
            units.add(word);
            parts(word);
            sound(token);
        } else if (token.isMark('?')) {
            units.add("?");
        } else if (!token.separates()) {
            units.add("<" + token.kind().name().toLowerCase(Locale.ROOT) + ">");
        }
        return at + 1;
    }

    /** Russian counts as it sounds, so that it tells the same in Latin letters. */
    private String heard(Token token) {
        return switch (token.script()) {
            case CYRILLIC -> RussianInLatin.russianKey(token.word());
            case LATIN -> markup.tongue() == Tongue.RUSSIAN ? RussianInLatin.latinKey(token.word()) : token.word();
            case ARABIC, OTHER -> token.word();
        };
    }

    /** Arabic counts as written and as it sounds, which Latin letters tell too, if less well. */
    private void sound(Token token) {
        String sound = switch (token.script()) {
            case ARABIC -> ArabicSounds.ofArabic(token.word());
            case LATIN -> markup.tongue() == Tongue.ARABIC ? ArabicSounds.ofLatin(token.word()) : "";
            case CYRILLIC, OTHER -> "";
        };
        if (sound.length() > 1) {
            signs.add("~" + sound);
        }
        if (!soundBefore.isEmpty() && !sound.isEmpty()) {
            signs.add("~" + soundBefore + " " + sound);
        }
        soundBefore = sound;
    }

    private void parts(String word) {
        for (int length : BEGINNINGS) {
            if (word.length() > length) {
                signs.add(word.substring(0, length) + "*");
            }
        }
        String whole = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
        for (int i = 1; i + PART <= whole.length(); i++) {
            signs.add("*" + whole.substring(i, i + PART) + "*");
        }
    }

    private void lexicon() {
        for (Hit hit : markup.hits(Lexicon.Kind.INTENT)) {
            signs.add("intent:" + hit.id());
        }
        for (Hit hit : markup.hits(Lexicon.Kind.OPERATOR)) {
            signs.add("operator:" + hit.id());
        }
        for (Hit hit : markup.hits(Lexicon.Kind.MARKER)) {
            signs.add("marker:" + hit.id());
        }
    }
}
