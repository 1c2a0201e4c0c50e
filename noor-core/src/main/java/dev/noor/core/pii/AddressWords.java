package dev.noor.core.pii;

import dev.noor.core.pii.SpokenWord.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of a text as spoken e-mail addresses divide it: at spaces, brackets and their signs. */
final class AddressWords {
    /**
     * A run of characters without space, the marks around it left out; folded.
     *
     * @param said what it stands for in an address, if anything
     * @param bracketed whether a bracket stands before it
     */
    record Word(String text, Optional<SpokenWord> said, int start, int end, boolean bracketed) {
        boolean is(Role role) {
            return said.isPresent() && said.get().role() == role;
        }
    }

    private static final Set<String> PROVIDERS = Set.of(
            "gmail",
            "yahoo",
            "hotmail",
            "outlook",
            "icloud",
            "live",
            "msn",
            "proton",
            "protonmail",
            "yandex",
            "mail",
            "aol",
            "zoho",
            "bk",
            "inbox",
            "list",
            "rambler",
            "googlemail",
            "ymail",
            "мейл",
            "маил",
            "гмейл",
            "гмаил",
            "джимейл",
            "яндекс",
            "рамблер",
            "جيميل",
            "جميل",
            "ياهو",
            "هوتميل",
            "اوتلوك");
    private static final Set<String> MAIL_ONLY =
            Set.of("gmail", "hotmail", "yahoo", "icloud", "outlook", "جيميل", "هوتميل", "гмейл", "джимейл");
    private static final Set<String> MAIL_WORDS = Set.of(
            "email", "e-mail", "mail", "gmail", "address", "imeil", "почта", "почту", "мейл", "мыло", "имейл", "емейл",
            "адрес", "ايميل", "ايميلي", "الايميل", "ايميله", "البريد", "بريدي", "بريد", "ميل", "ميلي");
    private static final Set<String> TOP_LEVELS = Set.of(
            "com", "ae", "net", "org", "ru", "sa", "co", "info", "me", "io", "biz", "qa", "kw", "om", "bh", "uk", "in",
            "pk", "eu", "shop", "store", "online", "tech", "app", "dev", "ai", "group", "company", "by", "kz", "ua",
            "tr", "cn", "es", "it", "ca", "au", "nl", "ch", "design", "agency", "xyz", "ir", "jo", "lb", "eg", "de",
            "fr", "us", "gov", "edu", "рф", "su", "ком", "ру", "нет", "كوم", "نت", "اورج", "امارات");
    /** Words that stand before "at" in sentences and name no mailbox. */
    private static final Set<String> NO_BOXES = Set.of(
            "me",
            "it",
            "us",
            "you",
            "u",
            "him",
            "her",
            "them",
            "this",
            "that",
            "these",
            "those",
            "is",
            "are",
            "am",
            "was",
            "were",
            "be",
            "look",
            "looked",
            "looking",
            "find",
            "found",
            "see",
            "saw",
            "buy",
            "bought",
            "here",
            "there",
            "order",
            "ordered",
            "shop",
            "available",
            "price",
            "cheaper",
            "one",
            "same",
            "chair",
            "chairs",
            "desk",
            "desks",
            "table",
            "sofa",
            "work",
            "works",
            "now",
            "only",
            "stock",
            "sold",
            "sells",
            "up",
            "out",
            "arrive",
            "meet",
            "live",
            "sale",
            "online",
            "listed",
            "priced",
            "and",
            "or",
            "not");

    private static final int CONTEXT = 4;
    private static final Optional<SpokenWord> SIGN = SpokenWord.of("@");

    private AddressWords() {}

    static boolean isProvider(String word) {
        int point = word.indexOf('.');
        return PROVIDERS.contains(point < 0 ? word : word.substring(0, point));
    }

    /** Whether a word is a mailbox rather than a word of a sentence. */
    static boolean isPlainlyBox(String word) {
        boolean letters = word.chars().anyMatch(Character::isLetter);
        boolean others = word.chars().anyMatch(c -> c == '.' || Character.isDigit(c));
        return letters && others && word.indexOf('_') < 0;
    }

    /** Providers that are nothing else. */
    static boolean isMailOnly(String word) {
        return MAIL_ONLY.contains(word);
    }

    static boolean isTopLevel(String word) {
        return TOP_LEVELS.contains(word);
    }

    static boolean isBox(String word) {
        boolean latin = word.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        boolean other = word.chars().anyMatch(c -> c > 127);
        return !word.isEmpty()
                && !(latin && other)
                && !NO_BOXES.contains(word)
                && word.chars().allMatch(AddressWords::isBoxSign);
    }

    private static boolean isBoxSign(int c) {
        return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
    }

    static boolean isLabel(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c == '-' || c == '.' || Character.isLetterOrDigit(c));
    }

    /** Whether a word shortly before says that an address follows. */
    static boolean isAnnounced(List<Word> words, int at) {
        for (int i = Math.max(0, at - CONTEXT); i < at; i++) {
            if (MAIL_WORDS.contains(words.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    static List<Word> of(Letters text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (isBetween(text, at) || isJoin(text, at)) {
                at++;
                continue;
            }
            int start = at;
            while (at < text.length() && !isBetween(text, at) && text.at(at) != '@' && !isJoin(text, at)) {
                at++;
            }
            at += at == start ? 1 : 0;
            words.add(word(text, start, at));
        }
        return words;
    }

    private static boolean isBetween(Letters text, int at) {
        return text.isGap(at) || ",،:;؛([{<>}])".indexOf(text.at(at)) >= 0;
    }

    /** The hyphen of {@code omar-at-gmail-dot-com}. */
    private static boolean isJoin(Letters text, int at) {
        if (at >= text.length() || text.at(at) != '-' && text.at(at) != '_') {
            return false;
        }
        return isSign(text, at + 1, at + 3)
                || isSign(text, at - 2, at)
                || isSign(text, at + 1, at + 4)
                || isSign(text, at - 3, at);
    }

    private static boolean isSign(Letters text, int start, int end) {
        if (start < 1 || end >= text.length() || text.isLetterOrDigit(start - 1) || text.isLetterOrDigit(end)) {
            return false;
        }
        String word = Letters.fold(text.between(start, end));
        return word.equals("at") || word.equals("dot");
    }

    private static Word word(Letters text, int outerStart, int outerEnd) {
        int start = outerStart;
        int end = outerEnd;
        while (end - start > 1 && ".!?؟\"'«»“”*".indexOf(text.at(end - 1)) >= 0) {
            end--;
        }
        while (end - start > 1 && "\"'«».“”*".indexOf(text.at(start)) >= 0) {
            start++;
        }
        if (end - start == 1 && text.at(start) == '@') {
            return new Word("@", SIGN, start, end, false);
        }
        boolean bracketed = outerStart > 0 && "([{<".indexOf(text.at(outerStart - 1)) >= 0;
        String folded = folded(text, start, end);
        // "(a)" stands for the sign only in its brackets.
        String said = bracketed && folded.equals("a") ? "at" : folded;
        return new Word(folded, SpokenWord.of(said), start, end, bracketed);
    }

    private static String folded(Letters text, int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (!text.isMark(i)) {
                folded.append(Letters.fold(text.at(i)));
            }
        }
        return folded.toString();
    }
}
