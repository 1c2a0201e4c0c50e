package dev.noor.core.pii;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Finds IBANs: by the check digits, and for AE and SA by their shape alone. */
final class IbanDetector {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 34;
    private static final int MODULUS = 97;
    /** Countries whose numbers hold digits only; there a slip in the check digits is still an IBAN. */
    private static final Set<String> HOME = Set.of("AE", "SA");

    private static final Map<String, Integer> LENGTHS = lengths("AE23 SA24 KW30 QA29 BH22 OM23 EG29 JO30 LB28 IQ23 "
            + "PK24 TR26 RU33 KZ20 UA29 GE22 AZ28 GB22 IE22 DE22 FR27 IT27 ES24 PT25 NL18 BE16 LU20 CH21 AT20 PL28 "
            + "CZ24 SE24 NO15 DK18 FI18 GR27 CY28 RO24 BG22 HU28 IL23 TN24 MT31");

    private static Map<String, Integer> lengths(String codes) {
        Map<String, Integer> lengths = new HashMap<>();
        for (String code : codes.split(" ")) {
            lengths.put(code.substring(0, 2), Integer.valueOf(code.substring(2)));
        }
        return lengths;
    }

    void find(Letters text, Findings findings) {
        int at = 0;
        while (at + SHORTEST <= text.length()) {
            int end = starts(text, at) ? end(text, at) : at;
            if (end > at) {
                findings.add(at, end, PiiType.IBAN);
                at = end;
            } else {
                at++;
            }
        }
    }

    private static boolean starts(Letters text, int at) {
        return text.isLatin(at)
                && text.isLatin(at + 1)
                && !(text.isLatin(at - 1) || text.isDigit(at - 1))
                && (text.isDigit(at + 2) || text.isSpace(at + 2) && text.isDigit(at + 3));
    }

    /** The end of the longest IBAN that starts at {@code at}; {@code at} when there is none. */
    private static int end(Letters text, int at) {
        StringBuilder iban = new StringBuilder();
        int best = at;
        int letters = 0;
        for (int i = at; i < text.length() && iban.length() < LONGEST; i++) {
            char c = text.at(i);
            if (Letters.isLatin(c) || text.isDigit(i)) {
                letters += iban.length() >= 2 && !text.isDigit(i) ? 1 : 0;
                iban.append(Character.toUpperCase(c));
                boolean closed = !text.isLatin(i + 1) && !text.isDigit(i + 1);
                if (closed && iban.length() >= SHORTEST && isIban(iban, letters)) {
                    best = i + 1;
                }
            } else if (!text.isGap(i) && "-.‑–".indexOf(c) < 0 || !isPart(text, i - 1) && !isPart(text, i - 2)) {
                break;
            }
        }
        return best;
    }

    private static boolean isPart(Letters text, int at) {
        return text.isLatin(at) || text.isDigit(at);
    }

    private static boolean isIban(StringBuilder iban, int letters) {
        String country = iban.substring(0, 2);
        Integer length = LENGTHS.get(country);
        if (length == null || iban.length() != length || letters * 2 > iban.length()) {
            return false;
        }
        return letters == 0 && HOME.contains(country) || hasCheckDigits(iban);
    }

    private static boolean hasCheckDigits(StringBuilder iban) {
        if (!Character.isDigit(iban.charAt(2)) || !Character.isDigit(iban.charAt(3))) {
            return false;
        }
        int rest = 0;
        for (int i = 0; i < iban.length(); i++) {
            int value = Character.getNumericValue(iban.charAt((i + 4) % iban.length()));
            rest = (rest * (value > 9 ? 100 : 10) + value) % MODULUS;
        }
        return rest == 1;
    }
}
