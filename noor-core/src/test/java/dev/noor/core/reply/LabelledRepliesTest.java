package dev.noor.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Good replies in four mixes of languages pass untouched; {@code unseen} was written before the code. */
class LabelledRepliesTest {
    private static final List<String> FILES = List.of("en", "ar", "ru", "mixed");
    private static final int DRAWS = 5;
    private final ReplyVerifier verifier = new ReplyVerifier();

    @ParameterizedTest
    @ValueSource(strings = {"seen", "unseen"})
    void good_replies_are_not_touched(String half) {
        List<String> touched = new ArrayList<>();
        Random random = new Random(17);
        for (String file : FILES) {
            Set<String> replies = new LinkedHashSet<>();
            int of = touched.size();
            for (ReplyTemplate template : ReplyTemplate.of(half + "-" + file + ".txt")) {
                for (int draw = 0; draw < DRAWS; draw++) {
                    SampleOrder order = SampleOrder.of(random);
                    String reply = template.filled(order);
                    if (replies.add(reply)) {
                        Verified verified = verify(template.language(), reply, order);
                        if (!(verified instanceof Verified.Passed)) {
                            touched.add(reply + " → " + verified.changes());
                        }
                    }
                }
            }
            show("replies, " + half + " " + file + ": touched " + (touched.size() - of) + " of " + replies.size());
            assertThat(replies.size()).isGreaterThanOrEqualTo(half.equals("unseen") ? 250 : 120);
        }
        if (half.equals("seen") || Boolean.getBoolean("figures.faults")) {
            touched.forEach(LabelledRepliesTest::show);
        }

        assertThat(touched.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen", "unseen"})
    void every_false_figure_is_stopped(String half) {
        List<String> missed = new ArrayList<>();
        Map<ReplyMutants.Kind, Integer> made = new EnumMap<>(ReplyMutants.Kind.class);
        Map<ReplyMutants.Kind, Integer> passed = new EnumMap<>(ReplyMutants.Kind.class);
        Random random = new Random(23);
        for (String file : FILES) {
            for (ReplyTemplate template : ReplyTemplate.of(half + "-" + file + ".txt")) {
                for (int draw = 0; draw < (half.equals("seen") ? 2 : 1); draw++) {
                    SampleOrder order = SampleOrder.of(random);
                    for (ReplyMutants.Mutant mutant : new ReplyMutants(template, order, random).all()) {
                        made.merge(mutant.kind(), 1, Integer::sum);
                        Verified verified = verify(template.language(), mutant.text(), order);
                        if (holds(verified, mutant)) {
                            passed.merge(mutant.kind(), 1, Integer::sum);
                            missed.add(mutant.kind() + " " + template.language() + " '" + mutant.wrong() + "': "
                                    + mutant.text());
                        }
                    }
                }
            }
        }
        show("mutants, " + half + ": made " + made + ", not stopped " + passed);
        if (half.equals("seen") || Boolean.getBoolean("figures.faults")) {
            missed.forEach(LabelledRepliesTest::show);
        }

        assertThat(made.values().stream().mapToInt(Integer::intValue).sum())
                .isGreaterThanOrEqualTo(half.equals("seen") ? 1_000 : 2_000);
        assertThat(missed).isEmpty();
    }

    private static boolean holds(Verified verified, ReplyMutants.Mutant mutant) {
        return switch (verified) {
            case Verified.Passed untouched -> true;
            case Verified.Repaired repaired ->
                repaired.paragraphs().stream()
                        .anyMatch(text -> whole(mutant.wrong()).matcher(text).find());
            case Verified.Emptied emptied -> false;
        };
    }

    /** Not as a part of a longer number: what is left of a reply may say 465 where 46 was wrong. */
    private static Pattern whole(String wrong) {
        return Pattern.compile("(?<!\\p{Nd})" + Pattern.quote(wrong) + "(?!\\p{Nd})");
    }

    private Verified verify(Language language, String reply, SampleOrder order) {
        return verifier.verify(Draft.of(reply), order.context(language));
    }

    private static void show(String line) {
        if (Boolean.getBoolean("figures.show")) {
            System.out.println(line);
        }
    }
}
