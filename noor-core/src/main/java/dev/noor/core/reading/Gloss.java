package dev.noor.core.reading;

import dev.noor.ports.reading.TextLanguage;
import dev.noor.ports.tenant.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A text in English words, as far as the lexicon knows them, for searching English data in any language. */
record Gloss(List<String> words, String searchText) {
    private static final List<Lexicon.Kind> TELLING = List.of(
            Lexicon.Kind.PRODUCT,
            Lexicon.Kind.FEATURE,
            Lexicon.Kind.ATTRIBUTE,
            Lexicon.Kind.COLOUR,
            Lexicon.Kind.MATERIAL,
            Lexicon.Kind.SHAPE,
            Lexicon.Kind.MARKER,
            Lexicon.Kind.INTENT,
            Lexicon.Kind.PLACE);
    private static final Set<Lexicon.Kind> RANKING =
            Set.of(Lexicon.Kind.PRODUCT, Lexicon.Kind.FEATURE, Lexicon.Kind.MATERIAL, Lexicon.Kind.SHAPE);
    private static final List<String> INTENT_SUFFIXES = List.of("_query", "_request", "_search");
    private static final Set<String> TOPICS = Set.of(
            "price_query",
            "availability",
            "quote_request",
            "discount_request",
            "delivery_query",
            "warranty_query",
            "payment_query",
            "location_query",
            "catalog_request",
            "custom_request",
            "order_status");

    /** Words that no lexicon knows are taken as English only in a text that has English. */
    static Gloss of(Markup markup, Contacts contacts, TextLanguage language) {
        boolean english = language == TextLanguage.ENGLISH || language == TextLanguage.MIXED;
        List<String> words = new ArrayList<>();
        Set<String> search = new LinkedHashSet<>();
        for (int i = 0; i < markup.size(); i++) {
            if (contacts.tokens().get(i)) {
                continue;
            }
            Optional<Models.Mention> model = markup.modelAt(i);
            if (model.isPresent()) {
                if (model.get().from() == i) {
                    words.add(model.get().text());
                }
                continue;
            }
            word(markup, i, words, search);
            if (english) {
                unknownWord(markup, i, words, search);
            }
        }
        return new Gloss(List.copyOf(words), String.join(" ", search));
    }

    private static void word(Markup markup, int i, List<String> words, Set<String> search) {
        boolean inProduct = false;
        for (Lexicon.Kind kind : TELLING) {
            Optional<Hit> hit = markup.at(kind, i);
            if (hit.isEmpty()) {
                continue;
            }
            boolean first = hit.get().from() == i;
            if (first && RANKING.contains(kind) && !isNegated(markup, i)) {
                search.add(hit.get().id());
            }
            if (first && !inProduct) {
                english(hit.get(), markup).stream()
                        .filter(word -> !words.contains(word))
                        .forEach(words::add);
            }
            inProduct |= kind == Lexicon.Kind.PRODUCT;
        }
    }

    private static void unknownWord(Markup markup, int i, List<String> words, Set<String> search) {
        Token token = markup.token(i);
        boolean unknown = token.is(Token.Kind.WORD) && !markup.isKnownWord(i) && !markup.is(Lexicon.Kind.PLACE, i);
        if (unknown && token.script() == Token.Script.LATIN) {
            String word = Spelling.singular(token.word());
            if (word.length() > 2 && !Character.isDigit(word.charAt(0))) {
                words.add(word);
                search.add(word);
            }
        }
    }

    private static boolean isNegated(Markup markup, int i) {
        return markup.is(Operator.NOT, i - 1) || markup.is(Operator.WITHOUT, i - 1) || markup.is(Operator.NOT, i - 2);
    }

    /** English words stay as written; others become what the entry stands for. */
    private static List<String> english(Hit hit, Markup markup) {
        boolean concept =
                hit.entry().kind() != Lexicon.Kind.MARKER && hit.entry().kind() != Lexicon.Kind.INTENT;
        if (concept) {
            return List.of(hit.id());
        }
        if (hit.id().equals(LanguageReader.NEUTRAL) || hit.script() == Lexicon.Script.ENGLISH) {
            List<String> written = new ArrayList<>();
            for (int i = hit.from(); i < hit.to(); i++) {
                if (!markup.is(Lexicon.Kind.STOP, i)) {
                    written.add(markup.token(i).word());
                }
            }
            return written;
        }
        if (hit.entry().kind() == Lexicon.Kind.INTENT && !TOPICS.contains(hit.id())) {
            return List.of();
        }
        String id = hit.id();
        for (String suffix : INTENT_SUFFIXES) {
            id = id.endsWith(suffix) ? id.substring(0, id.length() - suffix.length()) : id;
        }
        return List.of(id.replace('_', ' '));
    }
}
