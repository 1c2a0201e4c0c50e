package dev.noor.app.cli.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.RunningHome;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConversationCommandsTest {
    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    private static final String ID = "00000000-0000-4000-8000-0000000000aa";

    @BeforeEach
    void a_customer_on_whatsapp_and_another_on_two_channels() {
        HOME.setup().run("migrate");
        HOME.sql("TRUNCATE conversation CASCADE");
        HOME.sql("INSERT INTO conversation (id, tenant_id, channel_id, chat_id) VALUES"
                + " ('" + ID + "', 'treejar', 'wa', '971501234567'),"
                + " (gen_random_uuid(), 'treejar', 'wa', '971500000000'),"
                + " (gen_random_uuid(), 'treejar', 'web', '971500000000')");
    }

    @Test
    void noor_is_paused_with_a_customer_and_goes_on() {
        assertThat(run("pause", "+971501234567").out().strip()).isEqualTo("paused");
        assertThat(run("pause", ID).out().strip()).isEqualTo("was paused before");
        assertThat(run("resume", ID).out().strip()).isEqualTo("Noor goes on");
        assertThat(run("resume", "971501234567").out().strip()).isEqualTo("Noor speaks there already");
    }

    @Test
    void whoever_is_not_known_or_known_twice_is_told() {
        CliRun unknown = run("resume", "971509999999");
        CliRun twice = run("pause", "971500000000");

        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err()).contains("has no conversation with 971509999999");
        assertThat(twice.exitCode()).isEqualTo(2);
        assertThat(twice.err()).contains("(wa)").contains("(web)");
        assertThat(run("pause", ID.replace("aa", "ab")).exitCode()).isEqualTo(1);
    }

    @Test
    void a_hand_off_is_listed_without_the_number_shown_with_its_case_and_settled_once() {
        String turn = ID.replace("aa", "bb");
        HOME.sql("UPDATE conversation SET mode = 'HANDOFF', status = 'ESCALATED', escalation = 'PENDING' WHERE id = '"
                + ID + "'");
        HOME.sql(
                "INSERT INTO turn (id, tenant_id, conversation_id, seq, outcome, reason, brain, model_calls, tokens_in,"
                        + " tokens_out, cost_micros, report, at) VALUES ('" + turn + "', 'treejar', '" + ID
                        + "', 1, 'REPLIED', '', 'rules', 0, 0, 0, 0, '{}', now())");
        HOME.sql("INSERT INTO handoff (id, tenant_id, conversation_id, turn_id, reason, priority, summary, manager, at)"
                + " VALUES ('" + turn + "', 'treejar', '" + ID + "', '" + turn
                + "', 'COMPLAINT', 'URGENT', 'the customer complains', 'service', now())");

        assertThat(handoff("list", "--state", "open").out())
                .contains(turn, "open", "urgent", "971*******67", "service", "complaint")
                .doesNotContain("971501234567");
        assertThat(handoff("list", "--json").out()).contains("\"manager\":\"service\"");
        assertThat(handoff("show", turn).out()).contains("the customer complains");
        assertThat(handoff("resolve", turn).out().strip()).isEqualTo(turn + ": settled, Noor goes on");
        assertThat(handoff("resolve", turn).exitCode()).isEqualTo(1);
        assertThat(handoff("list", "--state", "open").err()).contains("there is no hand-off");
        assertThat(handoff("list", "--state", "lost").exitCode()).isEqualTo(2);
    }

    private static CliRun handoff(String... arguments) {
        return HOME.setup()
                .run(Stream.concat(Stream.of("handoff"), Stream.of(arguments)).toArray(String[]::new));
    }

    private static CliRun run(String what, String whom) {
        return HOME.setup().run("conversation", what, whom);
    }
}
