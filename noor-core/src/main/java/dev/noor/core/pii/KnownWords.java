package dev.noor.core.pii;

import dev.noor.core.pii.TextWords.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The words by which a known value is found: the value itself, one name of a full name, a company without its form. */
record KnownWords(PiiType type, List<String> words, String joined, boolean common) {
    private static final int MIN_PART = 3;
    /** The parts of names that name nobody alone. */
    private static final Set<String> PARTICLES = words("""
            al el bin ibn abu bint abd von van der de la di da dos st mr mrs ms dr eng sheikh mohd
            بن ابن ابو بنت عبد ال ام شيخ الشيخ استاذ مهندس دكتور
            бин ибн абу аль эль оглы кызы
            """);
    /** The forms of companies, as they stand before or behind a name. */
    private static final Set<String> FORMS = words("""
            llc l c fzc fze fz fzco dmcc ltd limited inc co company corp est establishment pjsc wll spc plc gmbh sole
            proprietorship the
            ооо оао зао пао ао ип тоо компания компании фирма
            شركه مؤسسه الشركه ذ م ش ذمم مجموعه
            """);

    private static final Set<String> TRADES = words("""
            trading general contracting services group holding technologies interiors furniture solutions consulting
            trade international
            """);
    /** Names that are words of every day: they name somebody only with a capital letter inside a sentence. */
    private static final Set<String> COMMON = words("""
            will may mark grant bill rose april june august hope faith joy frank rich art max price young long white
            black brown green gray grey king summer sky star grace dean chase rob sue pat drew gene miles dawn ivy
            lily jade ruby amber page bell wood stone field hill lane park small best bright cook baker carter mason
            carpenter taylor office
            جميل سعيد امل كريم فرح حبيب
            вера надежда любовь лев роман мир
            """);

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.strip().split("\\s+")));
    }

    /** The longest first. */
    static List<KnownWords> of(List<Known> known) {
        List<KnownWords> all = new ArrayList<>();
        for (Known value : known) {
            List<String> words = TextWords.of(new Letters(value.value())).stream()
                    .map(Word::text)
                    .toList();
            if (words.isEmpty()) {
                continue;
            }
            add(all, value.type(), words);
            switch (value.type()) {
                case NAME -> names(all, words);
                case COMPANY -> company(all, words);
                default -> {}
            }
        }
        all.sort(Comparator.comparingInt((KnownWords value) -> value.joined().length())
                .reversed());
        return all;
    }

    /** Each name of a full name, each two of them in any order, and one with the initial of another. */
    private static void names(List<KnownWords> all, List<String> words) {
        List<List<String>> units = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean particle = PARTICLES.contains(words.get(i)) && i + 1 < words.size();
            units.add(particle ? List.of(words.get(i), words.get(i + 1)) : List.of(words.get(i)));
            i += particle ? 1 : 0;
        }
        for (List<String> unit : units) {
            if (words.size() > 1) {
                name(all, unit);
                name(all, List.of(unit.getLast()));
            }
            for (List<String> other : units) {
                if (!unit.equals(other)) {
                    add(all, PiiType.NAME, joined(unit, other));
                    add(all, PiiType.NAME, joined(List.of(initial(unit)), other));
                    add(all, PiiType.NAME, joined(unit, List.of(initial(other))));
                }
            }
        }
    }

    private static void name(List<KnownWords> all, List<String> words) {
        if (!PARTICLES.contains(words.getLast())) {
            add(all, PiiType.NAME, words);
        }
    }

    private static String initial(List<String> unit) {
        return unit.getLast().substring(0, 1);
    }

    private static List<String> joined(List<String> one, List<String> other) {
        List<String> joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }

    private static void company(List<KnownWords> all, List<String> words) {
        int from = 0;
        int to = words.size();
        while (from < to && FORMS.contains(words.get(from))) {
            from++;
        }
        while (to > from && FORMS.contains(words.get(to - 1))) {
            to--;
        }
        List<String> core = words.subList(from, to);
        if (core.size() < words.size() && String.join("", core).length() > MIN_PART) {
            add(all, PiiType.COMPANY, core);
        }
        while (to > from && TRADES.contains(words.get(to - 1))) {
            to--;
        }
        if (to - from > 1 && to - from < core.size()) {
            add(all, PiiType.COMPANY, words.subList(from, to));
        }
    }

    private static void add(List<KnownWords> all, PiiType type, List<String> words) {
        String joined = String.join("", words);
        boolean common = words.size() == 1 && (joined.length() < MIN_PART || COMMON.contains(joined));
        if (joined.length() > 1 && all.stream().noneMatch(other -> other.is(type, joined))) {
            all.add(new KnownWords(type, List.copyOf(words), joined, common));
        }
    }

    private boolean is(PiiType otherType, String otherJoined) {
        return type == otherType && joined.equals(otherJoined);
    }
}
