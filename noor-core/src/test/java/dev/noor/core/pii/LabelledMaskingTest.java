package dev.noor.core.pii;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How well texts of four scripts are masked that people labelled; {@code unseen} was written before the code. */
class LabelledMaskingTest {
    private static final Masker MASKER = new Masker(List.of("AE"));

    @ParameterizedTest
    @ValueSource(strings = {"seen", "unseen"})
    void what_names_or_reaches_a_person_is_masked_and_nothing_else(String half) {
        MaskingFigures figures = MaskingFigures.of(MASKER, LabelledText.of(half + ".jsonl"));
        if (Boolean.getBoolean("figures.show")) {
            System.out.println("masking, " + half + ": " + figures);
            // What fails in the unseen half is not shown, so that nobody builds for it.
            figures.faults().stream()
                    .filter(fault -> half.equals("seen") || Boolean.getBoolean("figures.faults"))
                    .forEach(System.out::println);
        }

        assertThat(figures.f1()).isGreaterThanOrEqualTo(0.98);
        assertThat(figures.leaked()).isLessThanOrEqualTo(0.01);
        assertThat(figures.leakedMobiles()).isZero();
        assertThat(figures.falselyMasked()).isLessThanOrEqualTo(0.015);
        assertThat(figures.notRestored()).isZero();
    }
}
