package dev.noor.core.knowledge;

import dev.noor.core.reading.ArabicInLatin;
import dev.noor.core.reading.RussianInLatin;
import dev.noor.core.reading.Spelling;
import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Lexicon.Script;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What words in Latin letters stand for among the words of a lexicon in Arabic and Russian. Immutable. */
final class LatinSpellings {
    private final ArabicInLatin arabic;
    private final RussianInLatin russian;

    LatinSpellings(Lexicon lexicon) {
        Set<String> arabicWords = new HashSet<>();
        Set<String> russianWords = new HashSet<>();
        Set<String> russianStems = new HashSet<>();
        for (Lexicon.Entry entry : lexicon.entries()) {
            if (entry.kind() == Lexicon.Kind.QUESTION) {
                continue;
            }
            for (Lexicon.Form form : entry.forms()) {
                for (String part : form.text().split("[\\s-]+")) {
                    String word = Spelling.fold(QuestionWords.plain(part));
                    boolean stem = word.endsWith("*");
                    if (form.script() == Script.ARABIC && !stem && !word.startsWith("<")) {
                        arabicWords.add(Spelling.withoutArticle(word));
                    } else if (form.script() == Script.RUSSIAN && !word.startsWith("<")) {
                        (stem ? russianStems : russianWords).add(stem ? word.substring(0, word.length() - 1) : word);
                    }
                }
            }
        }
        this.arabic = new ArabicInLatin(arabicWords);
        this.russian = new RussianInLatin(russianWords, russianStems);
    }

    List<String> arabic(String latin) {
        return arabic.words(latin.replace(String.valueOf(QuestionWords.DOTTED), ""));
    }

    List<String> russian(String latin) {
        return russian.words(latin);
    }
}
