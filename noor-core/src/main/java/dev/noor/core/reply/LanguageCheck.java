package dev.noor.core.reply;

import dev.noor.core.reply.claim.Audit;
import dev.noor.core.reply.claim.CurrencyWords;
import dev.noor.core.reply.claim.Proof;
import dev.noor.core.reply.claim.Token;
import dev.noor.ports.Language;
import java.lang.Character.UnicodeScript;
import java.util.List;

/** A sentence is in the language of the reply, or mixes it with another; names and units may be Latin in any. */
record LanguageCheck(Language language, Proof proof, Audit audit, long spoken) implements ReplyCheck {
    /** A greeting, thanks or a short question may be in another language than the rest. */
    private static final int COURTESY = 3;

    /** A check of the sentences of one reply, {@code spoken} words of which are in its language. */
    static LanguageCheck of(Language language, Proof proof, Audit audit, List<String> sentences) {
        UnicodeScript own = script(language);
        long spoken = sentences.stream()
                .flatMap(sentence -> audit.of(sentence).open().stream())
                .filter(token -> token.kind() == Token.Kind.WORD && script(token) == own)
                .count();
        return new LanguageCheck(language, proof, audit, spoken);
    }

    @Override
    public String name() {
        return "language";
    }

    @Override
    public Verdict judge(Sentence sentence) {
        UnicodeScript own = script(language);
        List<Token> open = audit.of(sentence.text()).open();
        List<Token> words =
                open.stream().filter(token -> token.kind() == Token.Kind.WORD).toList();
        // People of the Gulf mix languages inside a sentence; one that holds nothing of the reply's is not for them.
        if (words.stream().anyMatch(word -> script(word) == own)) {
            return Verdict.KEEP;
        }
        List<Token> told = words.stream()
                .filter(token -> !proof.holdsWord(token) && !CurrencyWords.isUnit(token))
                .toList();
        if (told.size() <= COURTESY && told.size() < spoken) {
            return Verdict.KEEP;
        }
        boolean foreign = told.stream().anyMatch(word -> script(word) != UnicodeScript.LATIN);
        boolean named = open.stream().anyMatch(Token::isFigureOrName);
        boolean latin = told.size() > 1 || !named && !told.isEmpty();
        return Verdict.keepIf(!foreign && !latin);
    }

    private static UnicodeScript script(Token word) {
        return UnicodeScript.of(word.text().codePointAt(0));
    }

    private static UnicodeScript script(Language language) {
        return switch (language) {
            case EN -> UnicodeScript.LATIN;
            case AR -> UnicodeScript.ARABIC;
            case RU -> UnicodeScript.CYRILLIC;
        };
    }
}
