package dev.noor.app.cli.crm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.RunningHome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CrmCommandsTest {
    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    private static final String ID = "00000000-0000-4000-8000-0000000000aa";

    @BeforeAll
    static void a_customer_whose_deal_is_known_and_whose_order_was_given_up() {
        HOME.setup().run("migrate");
        HOME.sql("INSERT INTO conversation (id, tenant_id, channel_id, chat_id) VALUES ('" + ID
                + "', 'treejar', 'wa', '971501234567'), (gen_random_uuid(), 'treejar', 'wa', '971500000000')");
        HOME.sql("INSERT INTO crm_link (tenant_id, conversation_id, episode, contact, deal, deal_stage)"
                + " VALUES ('treejar', '" + ID + "', 1, '4815', '77', 'In work')");
        HOME.sql("INSERT INTO turn (id, tenant_id, conversation_id, seq, outcome, reason, brain, model_calls,"
                + " tokens_in, tokens_out, cost_micros, report, at) VALUES ('" + ID + "', 'treejar', '" + ID
                + "', 1, 'REPLIED', '', 'rules', 0, 0, 0, 0, '{}', now())");
        HOME.sql("INSERT INTO effect (id, tenant_id, conversation_id, turn_id, kind, idem_key, request, state,"
                + " last_error) VALUES (gen_random_uuid(), 'treejar', '" + ID + "', '" + ID
                + "', 'SALES_ORDER', 'x', '{}', 'DEAD', 'zoho.down')");
    }

    @Test
    void a_customers_sales_are_shown_with_what_came_to_nothing_and_without_the_number() {
        for (String named : new String[] {"+971 50 123 4567", ID}) {
            CliRun run = HOME.setup().run("crm", "show", named);
            assertThat(run.out())
                    .contains("sale 1: contact 4815, deal 77 in In work")
                    .containsPattern("sales_order +dead .* zoho.down")
                    .doesNotContain("1234567");
        }
        assertThat(HOME.setup().run("crm", "show", ID, "--json").out())
                .contains("\"deal_stage\":\"In work\"", "\"code\":\"zoho.down\"");
    }

    @Test
    void of_a_customer_without_sales_and_of_nobody_that_is_told() {
        assertThat(HOME.setup().run("crm", "show", "971500000000").out()).contains("nothing was brought");
        assertThat(HOME.setup().run("crm", "show", "971509999999").exitCode()).isEqualTo(1);
    }
}
