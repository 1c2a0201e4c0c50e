package dev.noor.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Cuts a cleaned text into tokens, each character looked at a bounded number of times. */
final class Tokenizer {
    private static final int LONGEST_EMAIL_SIDE = 100;
    private static final int LONGEST_GROUP_OF_DATE = 4;
    private static final String EMAIL_SIGNS = "._%+-";
    private static final String CURRENCY_SIGNS = "$\u20AC\u20BD";
    private static final List<String> CURRENCY_CODES = List.of("usd", "eur", "rub");
    private final PhoneScanner phones;
    private final PersonalValues personal;
    private final Predicate<String> unit;
    private final Predicate<String> word;

    /**
     * @param region whose local phone numbers are read without a prefix
     * @param unit whether a folded word may stand glued to a number, such as "cm" or "pcs"
     * @param word whether a folded word with digits in it is one word, such as "3eshreen"
     */
    Tokenizer(String region, Predicate<String> unit, Predicate<String> word) {
        this.word = word;
        this.phones = new PhoneScanner(region);
        this.personal = new PersonalValues(region);
        this.unit = unit;
    }

    List<Token> tokens(String text) {
        return personal.tokens(text, this::next);
    }

    private int next(String text, int at, List<Token> tokens) {
        char c = text.charAt(at);
        if (c == '\n') {
            tokens.add(new Token(Token.Kind.BREAK, "\n", "\n", at, at + 1));
            return at + 1;
        }
        if (c == '+' || c == '(' || isDigit(c)) {
            Optional<Token> phone = phones.at(text, at);
            if (phone.isPresent()) {
                tokens.add(phone.get());
                return phone.get().end();
            }
        }
        int document = DocumentNumbers.end(text, at, unit);
        if (document > 0) {
            String raw = text.substring(at, document);
            tokens.add(new Token(Token.Kind.STAMP, raw, raw, at, document));
            return document;
        }
        if (isDigit(c)) {
            return figure(text, at, tokens);
        }
        if (Character.isLetter(c) || Character.isSurrogate(c) && Character.isLetter(text.codePointAt(at))) {
            return word(text, at, tokens);
        }
        int currency = CURRENCY_SIGNS.indexOf(c);
        if (currency >= 0) {
            String sign = text.substring(at, at + 1);
            tokens.add(new Token(Token.Kind.WORD, sign, CURRENCY_CODES.get(currency), at, at + 1));
            return at + 1;
        }
        if (!Character.isWhitespace(c) && c != '\'') {
            boolean joins =
                    c == '-' && isLetterAt(text, at + 1) && (isLetterAt(text, at - 1) || isDigitAt(text, at - 1))
                            || c == '-' && isLetterAt(text, at - 1) && isDigitAt(text, at + 1);
            if (!joins) {
                tokens.add(
                        new Token(Token.Kind.MARK, text.substring(at, at + 1), text.substring(at, at + 1), at, at + 1));
            }
        }
        return at + 1;
    }

    private int word(String text, int at, List<Token> tokens) {
        int end = runEnd(text, at);
        if (end < text.length() && (text.charAt(end) == '@' || EMAIL_SIGNS.indexOf(text.charAt(end)) >= 0)) {
            int after = emailEnd(text, at);
            if (after > 0) {
                tokens.add(
                        new Token(Token.Kind.EMAIL, text.substring(at, after), text.substring(at, after), at, after));
                return after;
            }
        }
        int link = linkEnd(text, at);
        if (link > 0) {
            tokens.add(new Token(Token.Kind.LINK, text.substring(at, link), text.substring(at, link), at, link));
            return link;
        }
        addParts(text, at, end, tokens);
        return end;
    }

    /** Where a run of letters, digits and inner apostrophes ends. */
    private static int runEnd(String text, int at) {
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inner = c == '\'' && end > at && (isLetterAt(text, end + 1) || isSound(text, end));
            if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && !inner) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Latin letters write an Arabic sound with an apostrophe and a digit: "ma3ra'9". */
    private static boolean isSound(String text, int apostrophe) {
        return isLetterAt(text, apostrophe - 1) && isDigitAt(text, apostrophe + 1);
    }

    /** A run of letters and digits: one word, unless every word in it is a unit of the number beside it. */
    private void addParts(String text, int start, int end, List<Token> tokens) {
        List<Token> parts = new ArrayList<>();
        boolean allUnits = true;
        boolean digits = false;
        int at = start;
        while (at < end) {
            int from = at;
            boolean number = isDigit(text.charAt(at));
            at++;
            while (at < end && isDigit(text.charAt(at)) == number) {
                at++;
            }
            String raw = text.substring(from, at);
            if (number) {
                digits = true;
                parts.add(new Token(Token.Kind.NUMBER, raw, raw, from, at));
            } else {
                String folded = Spelling.fold(raw);
                allUnits &= unit.test(folded);
                parts.add(new Token(Token.Kind.WORD, raw, folded, from, at));
            }
        }
        // "na3am" is one word, though "na" and "am" may stand beside a number
        boolean around = parts.size() > 2
                && parts.get(0).is(Token.Kind.WORD)
                && parts.getLast().is(Token.Kind.WORD)
                && parts.getLast().word().length() > 1;
        String raw = text.substring(start, end);
        String folded = Spelling.fold(raw);
        if (digits && allUnits && !around && parts.size() <= 8 && !(parts.size() > 1 && word.test(folded))) {
            tokens.addAll(parts);
            return;
        }
        if (!folded.isEmpty()) {
            tokens.add(new Token(Token.Kind.WORD, raw, folded, start, end));
        }
    }

    private int figure(String text, int at, List<Token> tokens) {
        int after = runEnd(text, at);
        if (after < text.length() && (text.charAt(after) == '@' || EMAIL_SIGNS.indexOf(text.charAt(after)) >= 0)) {
            int email = emailEnd(text, at);
            if (email > 0) {
                tokens.add(
                        new Token(Token.Kind.EMAIL, text.substring(at, email), text.substring(at, email), at, email));
                return email;
            }
        }
        int end = at;
        int separators = 0;
        boolean stamp = false;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (isDigit(c)) {
                end++;
            } else if ((c == '.' || c == ',' || c == ':' || c == '/') && isDigitAt(text, end + 1)) {
                separators++;
                stamp |= c == ':' || c == '/';
                end++;
            } else {
                break;
            }
        }
        int date = dateEnd(text, at);
        if (date > 0) {
            tokens.add(new Token(Token.Kind.STAMP, text.substring(at, date), text.substring(at, date), at, date));
            return date;
        }
        String raw = text.substring(at, end);
        if (separators == 0 && end < after) {
            addParts(text, at, after, tokens);
            return after;
        }
        Optional<String> number = stamp ? Optional.empty() : number(raw);
        tokens.add(
                new Token(number.isPresent() ? Token.Kind.NUMBER : Token.Kind.STAMP, raw, number.orElse(raw), at, end));
        return end;
    }

    /** Where a date such as 2026-10-04 or 4-10-26 ends; 0 when none starts at {@code at}. */
    private static int dateEnd(String text, int at) {
        int end = at;
        int groups = 0;
        while (groups < 3) {
            int from = end;
            while (isDigitAt(text, end) && end - from <= LONGEST_GROUP_OF_DATE) {
                end++;
            }
            boolean fits = end - from >= 1 && end - from <= LONGEST_GROUP_OF_DATE;
            if (!fits) {
                return 0;
            }
            groups++;
            boolean dash = end < text.length() && text.charAt(end) == '-' && isDigitAt(text, end + 1);
            if (groups < 3 && !dash || groups == 3 && dash) {
                return 0;
            }
            end += groups < 3 ? 1 : 0;
        }
        return isLetterAt(text, end) ? 0 : end;
    }

    /** The plain digits of a figure with separators; empty for what is no number, such as a date. */
    private static Optional<String> number(String raw) {
        String[] groups = raw.split("[.,]", -1);
        if (groups.length == 1) {
            return Optional.of(raw);
        }
        boolean thousands = groups[0].length() <= 3 && !groups[0].equals("0");
        for (int i = 1; i < groups.length - 1; i++) {
            thousands &= groups[i].length() == 3;
        }
        String last = groups[groups.length - 1];
        boolean oneSign = raw.chars().filter(c -> c == '.').count() == 0
                || raw.chars().filter(c -> c == ',').count() == 0;
        if (thousands && oneSign && last.length() == 3) {
            return Optional.of(String.join("", groups));
        }
        if (groups.length == 2) {
            return Optional.of(groups[0] + "." + last);
        }
        boolean decimals = thousands && !oneSign && last.length() <= 2;
        return decimals
                ? Optional.of(String.join("", List.of(groups).subList(0, groups.length - 1)) + "." + last)
                : Optional.empty();
    }

    /** Where an e-mail that starts at {@code at} ends; 0 when none does. */
    private static int emailEnd(String text, int at) {
        int sign = at;
        while (sign < text.length() && sign - at < LONGEST_EMAIL_SIDE && isEmailSign(text.charAt(sign))) {
            sign++;
        }
        if (sign == at || sign >= text.length() || text.charAt(sign) != '@') {
            return 0;
        }
        int end = sign + 1;
        while (end < text.length() && end - sign < LONGEST_EMAIL_SIDE && isHostSign(text.charAt(end))) {
            end++;
        }
        while (end > sign && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '@') {
            end--;
        }
        int dot = text.lastIndexOf('.', end - 1);
        return dot > sign + 1 && end - dot > 2 ? end : 0;
    }

    private static int linkEnd(String text, int at) {
        boolean link = text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at);
        if (!link) {
            return 0;
        }
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isEmailSign(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || EMAIL_SIGNS.indexOf(c) >= 0);
    }

    private static boolean isHostSign(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isDigitAt(String text, int at) {
        return at >= 0 && at < text.length() && isDigit(text.charAt(at));
    }

    private static boolean isLetterAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
