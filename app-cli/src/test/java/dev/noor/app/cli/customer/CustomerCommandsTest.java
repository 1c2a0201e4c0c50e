package dev.noor.app.cli.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.RunningHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CustomerCommandsTest {
    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    private static final String ID = "00000000-0000-4000-8000-0000000000aa";

    @BeforeEach
    void a_customer_whose_sale_the_crm_knows() {
        HOME.setup().run("migrate");
        HOME.sql("TRUNCATE conversation CASCADE");
        HOME.sql("INSERT INTO conversation (id, tenant_id, channel_id, chat_id) VALUES ('" + ID
                + "', 'treejar', 'wa', '971501234567')");
        HOME.sql("INSERT INTO crm_link (tenant_id, conversation_id, episode, contact) VALUES ('treejar', '" + ID
                + "', 1, '4815')");
    }

    @Test
    void everything_is_handed_out_as_json() throws Exception {
        CliRun run = run("export", "+971 50 123 4567");

        JsonNode all = new ObjectMapper().readTree(run.out());
        assertThat(all.path("conversation").get(0).path("chat_id").asText()).isEqualTo("971501234567");
        assertThat(all.path("crm_link").get(0).path("contact").asText()).isEqualTo("4815");
        assertThat(run.err()).contains("2 rows, 1 of them conversations");
    }

    @Test
    void everything_is_erased_only_when_that_is_said_and_what_is_elsewhere_is_named() {
        CliRun asked = run("erase", "+971501234567");
        assertThat(asked.exitCode()).isEqualTo(2);
        assertThat(asked.err()).contains("2 rows would be erased").contains("--yes");
        assertThat(run("export", "971501234567").exitCode()).isZero();

        CliRun done = run("erase", "+971501234567", "--yes");
        assertThat(done.out()).contains("erased: 2 rows");
        assertThat(done.err()).contains("contact 4815");
        CliRun nothing = run("export", "971501234567");
        assertThat(nothing.exitCode()).isEqualTo(1);
        assertThat(nothing.err()).contains("has no conversation").doesNotContain("1234567");
    }

    private static CliRun run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "customer";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return HOME.setup().run(all);
    }
}
