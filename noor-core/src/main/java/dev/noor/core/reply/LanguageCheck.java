package dev.noor.core.reply;

import dev.noor.core.reply.claim.Audit;
import dev.noor.core.reply.claim.CurrencyWords;
import dev.noor.core.reply.claim.Proof;
import dev.noor.core.reply.claim.Token;
import dev.noor.ports.Language;
import java.lang.Character.UnicodeScript;
import java.util.List;

/** A sentence is in the language of the reply; names and units may be Latin in any. */
record LanguageCheck(Language language, Proof proof, Audit audit) implements ReplyCheck {
    @Override
    public String name() {
        return "language";
    }

    @Override
    public Verdict judge(Sentence sentence) {
        List<Token> open = audit.of(sentence.text()).open();
        List<Token> words = open.stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .filter(token -> !proof.holdsWord(token) && !CurrencyWords.isUnit(token))
                .toList();
        UnicodeScript own = script(language);
        long foreign = words.stream()
                .filter(word -> script(word) != own && script(word) != UnicodeScript.LATIN)
                .count();
        if (foreign > 0 || own == UnicodeScript.LATIN) {
            return Verdict.keepIf(foreign == 0);
        }
        long local = words.stream().filter(word -> script(word) == own).count();
        long latin = words.size() - local;
        boolean nothingElse = local == 0 && open.stream().noneMatch(Token::isFigureOrName);
        boolean other = latin > local && (latin > 1 || nothingElse && latin > 0);
        return Verdict.keepIf(!other);
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
