package dev.noor.app.cli.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How well labelled searches were answered, as shares of 1. */
final class SearchFigures {
    static final List<String> SCRIPTS = List.of("en", "ar", "ru", "arabizi");

    private static final int RANKS = 10;

    private final List<LabelledSearch> searches;
    private final Map<String, List<String>> answers;
    private final List<RawProduct> products;
    private final Map<String, RawProduct> byId;

    /** @param answers the ids found for each query, best first */
    SearchFigures(List<LabelledSearch> searches, Map<String, List<String>> answers, List<RawProduct> products) {
        this.searches = searches;
        this.answers = answers;
        this.products = products;
        this.byId = products.stream().collect(Collectors.toMap(RawProduct::id, Function.identity()));
    }

    /** The mean NDCG@10 of the possible wishes in a script. */
    double ndcg(String script) {
        return searches.stream()
                .filter(LabelledSearch::isPossible)
                .filter(search -> search.script().equals(script))
                .mapToDouble(this::ndcg)
                .average()
                .orElse(1);
    }

    /** Of all results of possible wishes, those that break a stated limit. */
    double limitsBroken() {
        long results = 0;
        long broken = 0;
        for (LabelledSearch search : searches) {
            if (search.isPossible()) {
                List<String> found = found(search);
                results += found.size();
                broken += found.stream()
                        .filter(id -> !search.limits().keeps(Objects.requireNonNull(byId.get(id))))
                        .count();
            }
        }
        return results == 0 ? 0 : (double) broken / results;
    }

    /** Of the wishes that no row fulfils, those answered with nothing. */
    double impossibleRefused() {
        return empty(searches.stream().filter(search -> !search.isPossible()).toList());
    }

    /** Of the wishes that some row fulfils, those answered with nothing. */
    double possibleRefused() {
        return empty(searches.stream().filter(LabelledSearch::isPossible).toList());
    }

    String table(String half) {
        List<String> rows = new ArrayList<>();
        rows.add("search, " + half + " half");
        SCRIPTS.forEach(script -> rows.add(row("NDCG@10 " + script, ndcg(script))));
        rows.add(row("results that break a limit", limitsBroken()));
        rows.add(row("impossible wishes answered with nothing", impossibleRefused()));
        rows.add(row("possible wishes answered with nothing", possibleRefused()));
        return String.join("\n", rows) + "\n";
    }

    private static String row(String name, double share) {
        return String.format(Locale.ROOT, "  %-40s %.3f", name, share);
    }

    private double empty(List<LabelledSearch> asked) {
        long refused = asked.stream().filter(search -> found(search).isEmpty()).count();
        return asked.isEmpty() ? 0 : (double) refused / asked.size();
    }

    private double ndcg(LabelledSearch search) {
        Map<String, Integer> gains = search.gains(products);
        List<Integer> ideal = gains.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(RANKS)
                .toList();
        if (ideal.isEmpty()) {
            throw new IllegalStateException(search.qid() + " is labelled possible, but no row fulfils it");
        }
        return dcg(found(search).stream().map(id -> gains.getOrDefault(id, 0)).toList()) / dcg(ideal);
    }

    private static double dcg(List<Integer> gains) {
        double sum = 0;
        for (int rank = 0; rank < gains.size(); rank++) {
            sum += gains.get(rank) * Math.log(2) / Math.log(rank + 2);
        }
        return sum;
    }

    private List<String> found(LabelledSearch search) {
        return Objects.requireNonNull(answers.get(search.qid())).stream()
                .limit(RANKS)
                .toList();
    }
}
