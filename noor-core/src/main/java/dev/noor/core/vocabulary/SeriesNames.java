package dev.noor.core.vocabulary;

import dev.noor.core.reading.Spelling;
import dev.noor.core.vocabulary.Missing.Gap;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.tenant.Lexicon.Entry;
import dev.noor.ports.tenant.Lexicon.Form;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Lexicon.Script;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names of lines, stated as such or written in capitals among other words of several products' names. Customers who
 * write in Arabic or Russian letters find them by the spelling that a lexicon gives them.
 */
final class SeriesNames {
    /** What is shorter is written in Latin letters by everybody, as part of an article number. */
    private static final int SHORTEST = 3;

    private static final int FEWEST_CAPITALS = 2;
    private static final Pattern NAME = Pattern.compile("\\p{IsLatin}[\\p{IsLatin} '-]{1,39}");
    /** "BILLY / OXBERG" is of two lines. */
    private static final Pattern SLASH = Pattern.compile("/");

    private static final Pattern SPACE = Pattern.compile("[\\s/,()]+");

    private final Known known;

    SeriesNames(Known known) {
        this.known = known;
    }

    /** The folded words of all names of lines, known or not. */
    static Set<String> in(List<Product> products) {
        return Segments.wordsOf(tally(products).all());
    }

    Stream<Missing> missing(List<Product> products) {
        Tally names = tally(products);
        return names.all().stream()
                .filter(name -> name.length() >= SHORTEST && NAME.matcher(name).matches())
                .flatMap(name -> missing(name, names).stream());
    }

    private Optional<Missing> missing(String name, Tally names) {
        List<Form> translations = known.translations(Kind.FEATURE, name);
        if (scripts(translations).containsAll(Set.of(Script.ARABIC, Script.RUSSIAN))) {
            return Optional.empty();
        }
        List<Form> forms = Stream.concat(
                        Stream.of(new Form(Script.ENGLISH, Spelling.fold(name))), translations.stream())
                .toList();
        Entry entry = new Entry(Kind.FEATURE, name, List.of(), forms);
        return Optional.of(new Missing(entry, Gap.SERIES, Optional.empty(), names.skus(name)));
    }

    private static Set<Script> scripts(List<Form> forms) {
        return forms.stream().map(Form::script).collect(Collectors.toSet());
    }

    private static Tally tally(List<Product> products) {
        Tally stated = new Tally();
        Tally capitals = new Tally();
        for (Product product : products) {
            product.series().ifPresent(series -> stated.add(series.strip(), product));
            if (product.series().isPresent()) {
                SLASH.splitAsStream(product.name().english())
                        .map(String::strip)
                        .filter(SeriesNames::isName)
                        .forEach(other -> stated.add(other, product));
            } else {
                inCapitals(product.name().english()).forEach(word -> capitals.add(word, product));
            }
        }
        capitals.all().stream()
                .filter(word -> capitals.count(word) >= FEWEST_CAPITALS)
                .forEach(word -> stated.addAll(word, capitals.skus(word)));
        return stated;
    }

    /** Words in capitals, of at least one letter more than a code, in a name that has others too. */
    private static Stream<String> inCapitals(String name) {
        String[] words = SPACE.split(name.strip());
        boolean mixed = name.chars().anyMatch(Character::isLowerCase);
        return IntStream.range(0, words.length)
                .filter(i -> mixed && isName(words[i]))
                .mapToObj(i -> words[i])
                .distinct();
    }

    private static boolean isName(String word) {
        return word.length() > SHORTEST && word.chars().allMatch(Character::isUpperCase);
    }
}
