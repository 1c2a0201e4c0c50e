package dev.noor.app.cli.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.CliRun;
import org.junit.jupiter.api.Test;

class QuoteCommandTest {

    @Test
    void figures_may_be_numbers_or_strings_and_keep_every_decimal() {
        CliRun run = CliRun.withInput("""
                {"id":"n","lines":[{"qty":3,"unitPrice":0.335,"discountPct":0}],"vatPct":5}
                {"id":"s","lines":[{"qty":"3","unitPrice":"0.335"}],"vatPct":"5.0"}
                """, "quote", "--jsonl");

        assertThat(run.out().lines())
                .containsExactly(
                        "{\"id\":\"n\",\"lines\":[{\"net\":\"1.01\"}],\"subtotal\":\"1.01\",\"vat\":\"0.05\",\"total\":\"1.06\"}",
                        "{\"id\":\"s\",\"lines\":[{\"net\":\"1.01\"}],\"subtotal\":\"1.01\",\"vat\":\"0.05\",\"total\":\"1.06\"}");
    }

    @Test
    void an_order_that_makes_no_sense_is_refused_by_field() {
        CliRun run = CliRun.withInput("""
                {"id":1,"lines":[],"vatPct":5}
                {"id":2,"lines":[{"qty":0,"unitPrice":1}],"vatPct":5}
                {"id":3,"lines":[{"qty":1,"unitPrice":[]}],"vatPct":5}
                {"id":4,"lines":[7],"vatPct":5}
                {"id":5,"lines":{"qty":1},"vatPct":5}
                """, "quote", "--jsonl");

        assertThat(run.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"error\":\"lines must"),
                        line -> assertThat(line).contains("\"error\":\"lines[0].qty must"),
                        line -> assertThat(line).contains("\"error\":\"lines[0].unitPrice must"),
                        line -> assertThat(line).contains("\"error\":\"lines[0] is not an object"),
                        line -> assertThat(line).contains("\"error\":\"'lines' is not an array"));
    }

    @Test
    void without_a_filter_option_the_command_says_what_it_reads() {
        CliRun run = CliRun.of("quote");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--jsonl");
    }
}
