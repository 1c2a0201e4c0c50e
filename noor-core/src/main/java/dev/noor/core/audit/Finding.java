package dev.noor.core.audit;

/**
 * Something that does not fit together.
 *
 * @param place file and line, such as {@code treejar/faq/delivery.yaml:3}
 * @param what is wrong and what would mend it, as a sentence without its end
 */
public record Finding(Kind kind, String place, String what) {

    /** What sort of mistake, the worst first. */
    public enum Kind {
        /** Two places say different things; a customer may be told either. */
        CONTRADICTION,
        /** Words that a customer reads exist in some languages only. */
        MISSING_TRANSLATION,
        /** A product that no customer can ask for. */
        UNREACHABLE_PRODUCT,
        /** Words of the catalogue or of customers that the lexicon does not know, or knows twice. */
        LEXICON_GAP;

        /** Whether customers are told wrong things or find nothing, rather than merely less than they could. */
        public boolean isFault() {
            return this != LEXICON_GAP;
        }
    }
}
