package dev.noor.app.cli.followups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.RunningHome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FollowUpsCommandsTest {
    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    private static final String CHAT = "00000000-0000-4000-8000-0000000000aa";
    private static final String PLAN = "00000000-0000-4000-8000-0000000000bb";

    @BeforeAll
    static void somebody_who_said_nothing_more() {
        HOME.setup().run("migrate");
        HOME.sql("INSERT INTO conversation (id, tenant_id, channel_id, chat_id, language, last_customer_at,"
                + " free_form_until, turn_seq, version) VALUES ('" + CHAT + "', 'treejar', 'wa', '971501234567', 'EN',"
                + " '2026-03-02T08:00:00Z', '2026-03-03T07:55:00Z', 1, 1)");
        HOME.sql("INSERT INTO turn (id, tenant_id, conversation_id, seq, outcome, reason, brain, model_calls,"
                + " tokens_in, tokens_out, cost_micros, report, at) VALUES ('" + CHAT + "', 'treejar', '" + CHAT
                + "', 1, 'REPLIED', '', 'rules', 0, 0, 0, 0, '{}', '2026-03-02T08:00:01Z')");
        HOME.sql("INSERT INTO follow_up (id, tenant_id, conversation_id, turn_id, step, since, due_at) VALUES ('" + PLAN
                + "', 'treejar', '" + CHAT + "', '" + CHAT
                + "', (SELECT 'reminder'), '2026-03-02T08:00:00Z', '2026-03-03T07:00:00Z')");
    }

    @Test
    void what_is_planned_is_listed_without_the_number() {
        CliRun all = run("list");
        assertThat(all.out()).contains(PLAN, "pending", "2026-03-03T07:00:00Z").doesNotContain("971501234567");
        assertThat(run("list", "--state", "SENT").out()).isEmpty();
        assertThat(run("list", "--json").out()).contains("\"state\":\"pending\"");
    }

    @Test
    void what_would_be_sent_is_told_and_nothing_is() {
        assertThat(run("run", "--at", "2026-03-03T06:59:59Z").err()).contains("nothing is due then");
        CliRun due = run("run", "--at", "2026-03-03T07:00:00Z");
        assertThat(due.err() + due.out()).contains(PLAN);
        assertThat(due.exitCode()).isZero();
        assertThat(run("list").out()).contains("pending");
    }

    @Test
    void a_time_that_is_none_is_a_usage_error() {
        assertThat(run("run", "--at", "tomorrow").exitCode()).isEqualTo(2);
    }

    private static CliRun run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "followups";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return HOME.setup().run(all);
    }
}
