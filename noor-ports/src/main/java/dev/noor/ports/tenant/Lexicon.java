package dev.noor.ports.tenant;

import java.util.List;

/**
 * The words customers use, as data.
 *
 * @param weights what their words tell of their intent, beyond the entries
 */
public record Lexicon(List<Entry> entries, IntentWeights weights) {
    public Lexicon {
        entries = List.copyOf(entries);
    }

    /** Words from which nothing was learnt. */
    public Lexicon(List<Entry> entries) {
        this(entries, IntentWeights.NONE);
    }

    /** The entries of this lexicon followed by those of {@code other}. */
    public Lexicon plus(Lexicon other) {
        List<Entry> both = java.util.stream.Stream.concat(entries.stream(), other.entries.stream())
                .toList();
        return new Lexicon(both, weights.plus(other.weights));
    }

    /**
     * What a group of words or phrases stands for.
     *
     * @param id the canonical English value: a concept id, a colour, an intent's wire name, a number
     * @param parents for a product, the broader concepts it also belongs to, nearest first; for a marker, {@code no
     *     service} where it is nothing that a company does for its customers
     * @param near for a product, other kinds that serve a customer when there are few of it, nearest first
     * @param forms words and phrases of one language and script each
     * @param source where it stands, such as {@code treejar/lexicon/products.yaml:3}; empty when in no file
     */
    public record Entry(
            Kind kind, String id, List<String> parents, List<String> near, List<Form> forms, String source) {
        public Entry {
            if (id.isBlank()) {
                throw new IllegalArgumentException("a lexicon entry has an id");
            }
            parents = List.copyOf(parents);
            near = List.copyOf(near);
            forms = List.copyOf(forms);
        }

        /** An entry of no file, without other kinds near it. */
        public Entry(Kind kind, String id, List<String> parents, List<Form> forms) {
            this(kind, id, parents, List.of(), forms, "");
        }
    }

    /** A word or phrase as customers write it; {@code *} at the end of a word matches any ending. */
    public record Form(Script script, String text) {
        public Form {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a form of a lexicon entry has text");
            }
        }

        /** The forms that a text with alternatives stands for: {@code (red|blue) chair} for two of them. */
        public static List<Form> of(Script script, String text) {
            return FormPattern.expand(text).stream()
                    .map(form -> new Form(script, form))
                    .toList();
        }
    }

    /** Language and script of a form. */
    public enum Script {
        ENGLISH,
        ARABIC,
        RUSSIAN,
        ARABIZI,
        LATIN_RUSSIAN
    }

    /** What the entries of a kind stand for. */
    public enum Kind {
        /** A concept id of a product. */
        PRODUCT,
        COLOUR,
        MATERIAL,
        SHAPE,
        FEATURE,
        /** A property that customers ask about, such as the material; the id is its English name. */
        ATTRIBUTE,
        /**
         * What a catalogue states of an attribute, such as {@code headrest: adjustable}, or an attribute's own name.
         * Its forms are what is said of it; they are not looked for in customers' texts.
         */
        VALUE,
        PLACE,
        /** A room to be furnished; its neighbours are the products that furnish one, the main one first. */
        ROOM,
        /** A phrase that tells an intent; the id is the intent's wire name. */
        INTENT,
        /** A number word; the id is the number in digits, with an x in front when it multiplies the one beside it. */
        NUMBER,
        /** A word that follows a count of pieces, such as "pcs". */
        PIECE,
        /** A word for people or places to sit; a number before it counts seats. */
        SEAT,
        /** A currency; the id is its ISO code. */
        CURRENCY,
        /** A length unit; the id is its length in millimetres. */
        LENGTH,
        /**
         * A part of a grammar such as {@code at_most}, {@code at_least}, {@code each}, {@code in_total}, {@code not}.
         */
        OPERATOR,
        /** A word without meaning for search. */
        STOP,
        /** A word that only tells the language it is written in. */
        MARKER,
        /** What customers ask a company about beyond its products. */
        TOPIC,
        /** Whole questions as customers write them; the id is the topic that they ask about. */
        QUESTION,
        /** A plain word with its synonyms, for what no topic covers. */
        WORD,
        /** A plain word of a seller that claims nothing of a product or a company; replies are held against it. */
        TALK;

        /** Whether customers' texts are not read by it: its words are too many to tell a wish by. */
        public boolean isOutsideReading() {
            return this == TOPIC || this == QUESTION || this == WORD || this == TALK;
        }
    }
}
