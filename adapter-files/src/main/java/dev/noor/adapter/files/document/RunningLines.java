package dev.noor.adapter.files.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the lines at the heads and feet of pages: the same on most pages but for their numbers, or numbers alone. */
record RunningLines(List<SetLine> lines) {
    private static final int AT_EDGE = 2;
    private static final int FEWEST_PAGES = 3;
    private static final Pattern NUMBER = Pattern.compile("[0-9٠-٩]+");
    private static final Pattern ONLY_NUMBER = Pattern.compile("\\W*#\\W*(?:(?:of|/|из|من)\\W*#\\W*)?");

    List<SetLine> without() {
        Map<Integer, List<SetLine>> pages = new TreeMap<>();
        lines.forEach(line ->
                pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        Map<String, Set<Integer>> seen = new HashMap<>();
        Set<SetLine> edges = new HashSet<>();
        for (List<SetLine> page : pages.values()) {
            List<SetLine> down =
                    page.stream().sorted(Comparator.comparing(SetLine::top)).toList();
            edges.addAll(down.subList(0, Math.min(AT_EDGE, down.size())));
            edges.addAll(down.subList(Math.max(0, down.size() - AT_EDGE), down.size()));
        }
        edges.forEach(line ->
                seen.computeIfAbsent(folded(line), text -> new HashSet<>()).add(line.page()));
        int most = Math.max(FEWEST_PAGES, (pages.size() + 1) / 2);
        return lines.stream()
                .filter(line -> !edges.contains(line)
                        || seen.getOrDefault(folded(line), Set.of()).size() < most
                                && !(pages.size() > 1
                                        && ONLY_NUMBER.matcher(folded(line)).matches()))
                .toList();
    }

    private static String folded(SetLine line) {
        return NUMBER.matcher(line.text()).replaceAll("#");
    }
}
