package dev.noor.core.pii;

/** Finds e-mail addresses written with their sign. */
final class EmailDetector {
    private static final int MAX_SPACES = 2;
    private static final int MIN_TOP_LEVEL = 2;

    void find(Letters text, Findings findings) {
        int free = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.at(at) != '@') {
                continue;
            }
            int start = localStart(text, at, free);
            int end = domainEnd(text, at);
            if (start < at && end > at) {
                findings.add(start, end, PiiType.EMAIL);
                at = end - 1;
            }
            free = at + 1;
        }
    }

    private static int localStart(Letters text, int sign, int free) {
        int end = sign;
        while (end > free && sign - end < MAX_SPACES && text.isSpace(end - 1)) {
            end--;
        }
        int start = end;
        while (start > free && (isLocal(text.at(start - 1)) || isApostrophe(text, start - 1))) {
            start--;
        }
        // A name in another script, unless Latin letters are written onto a word of it.
        while (start == end && start > free && text.isLetter(start - 1)) {
            start--;
        }
        while (start > free
                && start < end
                && text.isLetter(start)
                && !text.isLatin(start)
                && text.isLetter(start - 1)) {
            start--;
        }
        while (start < end && (text.at(start) == '.' || text.at(start) == '-')) {
            start++;
        }
        return start == end ? sign : start;
    }

    /** The one of {@code o'neil}, not a quotation mark. */
    private static boolean isApostrophe(Letters text, int at) {
        return (text.at(at) == '\'' || text.at(at) == '’') && text.isLatin(at - 1) && text.isLatin(at + 1);
    }

    private static int domainEnd(Letters text, int sign) {
        int start = sign + 1;
        while (start - sign <= MAX_SPACES && text.isSpace(start)) {
            start++;
        }
        return DomainNames.end(text, start).orElse(sign);
    }

    static boolean isLocal(char c) {
        return Letters.isLatin(c) || c >= '0' && c <= '9' || "._%+-".indexOf(c) >= 0;
    }

    static boolean isTopLevel(Letters text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!text.isLetter(i)) {
                return false;
            }
        }
        return end - start >= MIN_TOP_LEVEL;
    }
}
