package dev.noor.core.pii;

/** Finds e-mail addresses written with their sign. */
final class EmailDetector implements Detector {
    private static final int MAX_SPACES = 2;
    private static final int MIN_TOP_LEVEL = 2;

    @Override
    public void find(Letters text, Findings findings) {
        int free = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.at(at) != '@' && text.at(at) != '＠') {
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
        while (start > free && isLocal(text.at(start - 1))) {
            start--;
        }
        while (start < end && (text.at(start) == '.' || text.at(start) == '-')) {
            start++;
        }
        return start == end ? sign : start;
    }

    private static int domainEnd(Letters text, int sign) {
        int start = sign + 1;
        while (start - sign <= MAX_SPACES && text.isSpace(start)) {
            start++;
        }
        return DomainNames.end(text, start).orElse(sign);
    }

    static boolean isLocal(char c) {
        return Letters.isLatin(c) || c >= '0' && c <= '9' || "._%+-'".indexOf(c) >= 0 && c != '\'';
    }

    static boolean isTopLevel(Letters text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!text.isLatin(i)) {
                return false;
            }
        }
        return end - start >= MIN_TOP_LEVEL;
    }
}
