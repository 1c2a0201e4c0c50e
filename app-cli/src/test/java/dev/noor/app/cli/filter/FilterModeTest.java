package dev.noor.app.cli.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.CliRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every filter keeps to, seen through the simplest of them. */
class FilterModeTest {

    private static final String GOOD =
            "{\"id\":7,\"note\":\"ignored\",\"lines\":[{\"qty\":3,\"unitPrice\":19.99,\"discountPct\":10}],\"vatPct\":5}";
    private static final String ANSWER =
            "{\"id\":7,\"lines\":[{\"net\":\"53.97\"}],\"subtotal\":\"53.97\",\"vat\":\"2.70\",\"total\":\"56.67\"}";

    @Test
    void a_line_gives_a_line_and_unknown_members_are_ignored() {
        CliRun run = CliRun.withInput(GOOD + "\n", "quote", "--jsonl");

        assertThat(run.out()).isEqualTo(ANSWER + "\n");
        assertThat(run.err()).contains("1 line, 0 errors");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void a_bad_line_gives_an_error_in_its_place_and_the_run_goes_on() {
        CliRun run = CliRun.withInput("{\"id\":\"a\"}\n{oops\n\n[1]\n{\"vatPct\":5}\r\n" + GOOD, "quote", "--jsonl");

        assertThat(run.out().lines())
                .containsExactly(
                        "{\"id\":\"a\",\"error\":\"'lines' is missing\"}",
                        "{\"id\":null,\"error\":\"malformed JSON at column 2\"}",
                        "{\"id\":null,\"error\":\"the line is not a JSON object\"}",
                        "{\"id\":null,\"error\":\"'id' is missing or is neither a string nor a number\"}",
                        ANSWER);
        assertThat(run.err()).contains("5 lines, 4 errors");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void strict_makes_a_bad_line_a_failure() {
        assertThat(CliRun.withInput("{\n" + GOOD, "quote", "--jsonl", "--strict")
                        .exitCode())
                .isEqualTo(1);
        assertThat(CliRun.withInput(GOOD, "quote", "--jsonl", "--strict").exitCode())
                .isZero();
    }

    @Test
    void a_line_that_is_not_utf_8_spoils_no_other() {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.writeBytes(new byte[] {'{', '"', 'i', 'd', '"', ':', '"', (byte) 0xC3, '"', '}', '\n'});
        input.writeBytes(GOOD.getBytes(StandardCharsets.UTF_8));

        assertThat(CliRun.withInput(input.toByteArray(), "quote", "--jsonl")
                        .out()
                        .lines())
                .containsExactly("{\"id\":null,\"error\":\"the line is not valid UTF-8\"}", ANSWER);
    }

    @Test
    void a_byte_order_mark_and_foreign_line_ends_are_read_over() {
        assertThat(CliRun.withInput("\uFEFF" + GOOD + "\r\n", "quote", "--jsonl")
                        .out())
                .isEqualTo(ANSWER + "\n");
    }

    @Test
    void nul_and_very_long_members_are_just_text() {
        String line = GOOD.replace("ignored", "\\u0000" + "x".repeat(300_000));

        assertThat(CliRun.withInput(line, "quote", "--jsonl").out()).isEqualTo(ANSWER + "\n");
    }

    @Test
    void half_a_surrogate_pair_survives_as_its_escape() {
        assertThat(CliRun.withInput("{\"id\":\"\\ud83d\"}", "quote", "--jsonl").out())
                .isEqualTo("{\"id\":\"\\ud83d\",\"error\":\"'lines' is missing\"}\n");
    }

    @Test
    void lines_come_from_a_file_as_well(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("orders.jsonl"), GOOD);

        assertThat(CliRun.of("quote", "--in", file.toString()).out()).isEqualTo(ANSWER + "\n");
    }

    @Test
    void a_file_that_is_not_there_is_named(@TempDir Path folder) {
        Path missing = folder.resolve("missing.jsonl");

        CliRun run = CliRun.of("quote", "--in", missing.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains(missing.toString())
                .contains("no such file")
                .doesNotContain("\tat ");
    }

    @Test
    void a_reader_that_leaves_ends_the_run_quietly() {
        CliRun run = CliRun.withoutReader(GOOD + "\n" + GOOD, "quote", "--jsonl");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }
}
