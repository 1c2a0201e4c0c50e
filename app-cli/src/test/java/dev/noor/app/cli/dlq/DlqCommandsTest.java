package dev.noor.app.cli.dlq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.RunningHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DlqCommandsTest {
    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    private static final String REPLY = "out-00000000-0000-4000-8000-0000000000cc";

    @BeforeEach
    void a_message_a_reply_and_a_post_that_came_to_nothing() {
        run("list");
        HOME.sql("TRUNCATE conversation, turn, webhook_reject CASCADE");
        HOME.sql("""
            INSERT INTO conversation (id, tenant_id, channel_id, chat_id, turn_seq, version, out_seq)
            VALUES ('00000000-0000-4000-8000-0000000000aa', 'treejar', 'wa', '971501234567', 1, 1, 1);
            INSERT INTO turn (id, tenant_id, conversation_id, seq, outcome, reason, brain, model_calls, tokens_in,
                tokens_out, cost_micros, report, at) VALUES ('00000000-0000-4000-8000-0000000000bb', 'treejar',
                '00000000-0000-4000-8000-0000000000aa', 1, 'REPLIED', '', 'rules', 0, 0, 0, 0, '{}', now());
            INSERT INTO outbound_message (id, tenant_id, conversation_id, turn_id, ordinal, seq, kind, body, state, at,
                last_error, first_attempt_at, created_at) VALUES ('00000000-0000-4000-8000-0000000000cc', 'treejar',
                '00000000-0000-4000-8000-0000000000aa', '00000000-0000-4000-8000-0000000000bb', 1, 1, 'TEXT',
                'Three chairs', 'UNKNOWN', now(), 'timeout', now(), now() - interval '90 min');
            INSERT INTO inbound_message (tenant_id, channel_id, provider_message_id, message_id, conversation_id,
                author, kind, body, provider_at, state, reason, received_at) VALUES ('treejar', 'wa', 'p1',
                gen_random_uuid(), '00000000-0000-4000-8000-0000000000aa', 'CUSTOMER', 'TEXT', 'Need chairs', now(),
                'DEAD', 'turn.failed', now() - interval '5 d');
            INSERT INTO webhook_reject (tenant_id, reason, sha256, raw) VALUES ('treejar', 'no id', 'x', '{}');
            """);
    }

    @Test
    void what_came_to_nothing_is_listed_with_reason_age_and_a_masked_number() {
        CliRun run = run("list");

        assertThat(run.out())
                .containsPattern("in-[0-9]+ +dead +5d +971\\*+67 +turn.failed")
                .containsPattern(REPLY + " +unknown +1h +971\\*+67 +timeout")
                .containsPattern("post-[0-9]+ +rejected +[0-9]+s +no id")
                .doesNotContain("1234")
                .doesNotContain("chairs");
        assertThat(run("list", "--json").out().lines())
                .hasSize(3)
                .first()
                .asString()
                .contains("\"state\":\"dead\",\"reason\":\"turn.failed\"");
    }

    @Test
    void one_is_shown_with_its_words() {
        assertThat(run("show", REPLY).out()).contains("Three chairs").doesNotContain("1234");
        assertThat(run("show", REPLY, "--json").out()).contains("\"words\":\"Three chairs\"");
    }

    @Test
    void what_may_have_arrived_wants_an_explicit_word() {
        CliRun refused = run("retry", REPLY);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("--even-if-sent");

        assertThat(run("retry", REPLY, "--even-if-sent").out()).contains(REPLY + ": queued");
        CliRun again = run("retry", REPLY, "--even-if-sent");
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("there is no such dead letter");
    }

    @Test
    void what_is_discarded_is_gone_and_needs_a_reason() {
        assertThat(run("discard", REPLY).exitCode()).isEqualTo(2);
        assertThat(run("discard", REPLY, "--reason", " ").exitCode()).isEqualTo(2);
        assertThat(run("discard", REPLY, "--reason", "called them").out()).contains("discarded");
        assertThat(run("discard", REPLY, "--reason", "called them").err()).contains("has no dead letter");
        assertThat(run("list").out()).doesNotContain(REPLY);
    }

    @Test
    void an_id_of_no_known_form_is_told() {
        CliRun run = run("retry", "12");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'12'").contains("in-, out-, post- or effect-");
    }

    private static CliRun run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "dlq";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return HOME.setup().run(all);
    }
}
