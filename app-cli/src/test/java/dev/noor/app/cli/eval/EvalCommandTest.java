package dev.noor.app.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.RunningHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {

    private static final String PASSING = """
            {"about":"a greeting"}
            {"text":"hi","expect":{"says":[["Noor"]],"handoff":false,"language":"en"}}
            """;
    private static final String FAILING = """
            {"text":"how much is CH 616?","expect":{"amounts":["1"],"handoff":false,"language":"en"}}
            """;

    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    @TempDir
    Path folder;

    @Test
    void packs_that_hold_are_counted_by_language_and_kind() throws IOException {
        pack("greeting", PASSING);

        CliRun run = HOME.setup().run("eval", "--packs", folder.toString());

        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
        assertThat(run.out())
                .containsPattern("en +1 of 1 +\\d+ of \\d+ +100.0 %")
                .containsPattern("hand-off +goal 100 % +1 of 1 +100.0 %")
                .contains("1 dialogues, 1 without a failure")
                .contains("0 failures that the baseline does not list");
        assertThat(run.err()).contains("1 of 1 dialogues played");
    }

    @Test
    void a_failure_is_told_with_place_expectation_and_what_was_found() throws IOException {
        Path file = pack("price", FAILING);

        CliRun run = HOME.setup().run("eval", "--packs", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains(file + ":1: money: amounts 1, but 465");
    }

    @Test
    void a_failure_that_the_baseline_lists_is_tolerated() throws IOException {
        pack("price", FAILING);
        Path baseline = baseline("# known\nprice.jsonl:1 | money | nobody sells for 1\n");

        CliRun run = HOME.setup().run("eval", "--packs", folder.toString(), "--baseline", baseline.toString());

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out())
                .contains("(known: nobody sells for 1)")
                .contains("0 failures that the baseline does not list, 1 that it lists");
    }

    @Test
    void a_listed_turn_that_passes_fails_the_run_unless_it_was_not_played() throws IOException {
        pack("greeting", PASSING);
        pack("price", FAILING);
        Path baseline = baseline("greeting.jsonl:2 | content | once\nprice.jsonl:1 | money | known\n");

        CliRun all = HOME.setup().run("eval", "--packs", folder.toString(), "--baseline", baseline.toString());
        CliRun some = HOME.setup()
                .run("eval", "--packs", folder.toString(), "--baseline", baseline.toString(), "--only", "pric");

        assertThat(all.exitCode()).isEqualTo(1);
        assertThat(all.out()).contains(baseline + ":1: unexpected pass: remove it");
        assertThat(some.exitCode()).as(some.out()).isZero();
    }

    @Test
    void a_baseline_lists_kinds_and_no_others() throws IOException {
        pack("price", FAILING);
        Path baseline = baseline("price.jsonl:1 | price | reason\nprice.jsonl:1 | money |\n");

        CliRun run = HOME.setup().run("eval", "--packs", folder.toString(), "--baseline", baseline.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(baseline + ":1: ", baseline + ":2: ", "kinds are content, money");
    }

    @Test
    void a_product_that_is_not_sold_cannot_be_expected() throws IOException {
        Path file = pack("price", FAILING.replace("\"amounts\":[\"1\"]", "\"skus\":[\"ZZ 1\"]"));

        CliRun run = HOME.setup().run("eval", "--packs", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(file + ":1: no product has the SKU 'ZZ 1'");
    }

    @Test
    void what_is_not_there_is_a_usage_error() throws IOException {
        pack("greeting", PASSING);

        assertThat(HOME.setup().run("eval", "--packs", "nowhere").exitCode()).isEqualTo(2);
        assertThat(HOME.setup()
                        .run("eval", "--packs", folder.toString(), "--only", "price")
                        .exitCode())
                .isEqualTo(2);
        assertThat(HOME.setup()
                        .run("eval", "--packs", folder.toString(), "--baseline", "nowhere.txt")
                        .exitCode())
                .isEqualTo(2);
    }

    private Path pack(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".jsonl"), text);
    }

    private Path baseline(String text) throws IOException {
        return Files.writeString(folder.resolve("known.txt"), text);
    }
}
