package dev.noor.core.pii;

/** Finds one known value wherever it stands as a whole word, in any case. */
record KnownDetector(Known known) implements Detector {
    private static final int MIN_LENGTH = 2;
    private static final String ARABIC_PREFIXES = "ولبفك";

    @Override
    public void find(Letters text, Findings findings) {
        String value = Letters.fold(known.value().strip());
        if (value.length() < MIN_LENGTH) {
            return;
        }
        String folded = Letters.fold(text.text());
        int at = folded.indexOf(value);
        while (at >= 0) {
            int end = at + value.length();
            boolean whole = startsWord(text, at) && !text.isLetterOrDigit(end);
            if (whole) {
                findings.add(at, end, known.type());
            }
            at = folded.indexOf(value, whole ? end : at + 1);
        }
    }

    /** At the start of a word, or behind the one letter that Arabic writes onto it. */
    private static boolean startsWord(Letters text, int at) {
        if (!text.isLetterOrDigit(at - 1)) {
            return true;
        }
        return ARABIC_PREFIXES.indexOf(text.at(at - 1)) >= 0 && !text.isLetterOrDigit(at - 2);
    }
}
