package dev.noor.app.cli.pii;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.CliRun;
import org.junit.jupiter.api.Test;

class MaskCommandTest {

    @Test
    void spans_are_offsets_into_the_text_as_sent() {
        CliRun run =
                CliRun.withInput("{\"id\":1,\"text\":\"mail \ud83d\ude00 ali@example.com now\"}\n", "mask", "--jsonl");

        assertThat(run.out())
                .isEqualTo("{\"id\":1,\"masked\":\"mail \ud83d\ude00 [EMAIL_1] now\","
                        + "\"spans\":[{\"start\":8,\"end\":23,\"type\":\"EMAIL\"}]}\n");
    }

    @Test
    void tokens_count_anew_in_each_line() {
        CliRun run = CliRun.withInput(
                "{\"id\":1,\"text\":\"a@example.com\"}\n{\"id\":2,\"text\":\"b@example.com\"}\n", "mask", "--jsonl");

        assertThat(run.out().lines()).allMatch(line -> line.contains("\"masked\":\"[EMAIL_1]\""));
    }

    @Test
    void names_are_masked_only_as_given() {
        CliRun run = CliRun.withInput("""
                {"id":1,"text":"I am Omar of Northstar"}
                {"id":2,"text":"I am Omar of Northstar","known":{"name":"Omar","company":["Northstar"]}}
                {"id":3,"text":"I am Omar of Northstar","known":[{"type":"NAME","value":"Omar"}]}
                {"id":4,"text":"x","known":{"hobby":"chess"}}
                """, "mask", "--jsonl");

        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"I am Omar of Northstar\",\"spans\":[]"),
                        line -> assertThat(line).contains("\"I am [NAME_1] of [COMPANY_1]\""),
                        line -> assertThat(line).contains("\"I am [NAME_1] of Northstar\""),
                        line -> assertThat(line).contains("\"error\":\"'known' names a type"));
    }

    @Test
    void a_text_alone_is_printed_masked() {
        assertThat(CliRun.of("mask", "write", "to", "ali@example.com").out()).isEqualTo("write to [EMAIL_1]\n");
    }
}
