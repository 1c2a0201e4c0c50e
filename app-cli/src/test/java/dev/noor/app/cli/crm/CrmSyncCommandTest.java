package dev.noor.app.cli.crm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.zoho.stub.Fault;
import dev.noor.adapter.zoho.stub.StubTokens;
import dev.noor.adapter.zoho.stub.StubZoho;
import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.RunningHome;
import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CrmSyncCommandTest {
    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    private static final String ID = "00000000-0000-4000-8000-0000000000ab";

    @SuppressWarnings("NullAway.Init")
    private StubZoho zoho;

    @BeforeEach
    void start() throws IOException {
        zoho = StubZoho.start(InstantSource.system());
    }

    @AfterEach
    void close() {
        zoho.close();
    }

    @Test
    void without_settings_and_with_a_time_that_is_none_the_command_says_what_it_wants() {
        CliRun none = CliRun.of("crm", "sync");
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("NOOR_ZOHO_CLIENT_ID");

        CliRun yesterday = CliRun.of("crm", "sync", "--since", "yesterday");
        assertThat(yesterday.exitCode()).isEqualTo(2);
        assertThat(yesterday.err()).contains("--since wants a time such as", "yesterday");
    }

    @Test
    void a_deal_that_people_set_delivered_is_told_taken_over_and_asked_about_once() {
        with("migrate");
        String deal = zoho.crm().put("Deals", Map.of("Deal_Name", "noor-" + ID + "-1", "Stage", "In work"));
        HOME.sql("INSERT INTO conversation (id, tenant_id, channel_id, chat_id) VALUES ('" + ID
                + "', 'treejar', 'wa', '971501234567')");
        HOME.sql("INSERT INTO turn (id, tenant_id, conversation_id, seq, outcome, reason, brain, model_calls,"
                + " tokens_in, tokens_out, cost_micros, report, at) VALUES ('" + ID + "', 'treejar', '" + ID
                + "', 1, 'REPLIED', '', 'rules', 0, 0, 0, 0, '{}', now())");
        HOME.sql("INSERT INTO crm_link (tenant_id, conversation_id, episode, deal, deal_stage, deal_placed)"
                + " VALUES ('treejar', '" + ID + "', 1, '" + deal + "', 'In work', 'In work')");
        zoho.crm().edit("Deals", deal, "Stage", "Order collected/delivered");
        zoho.crm().put("Deals", Map.of("Deal_Name", "another's", "Stage", "In work"));
        zoho.crm().put("Deals", Map.of("Deal_Name", "without a stage"));

        CliRun wouldBe = sync("--dry-run");
        CliRun done = sync();
        CliRun again = sync("--json");
        CliRun later = sync("--since", "2099-01-01T00:00:00Z");

        assertThat(wouldBe.exitCode()).as(wouldBe.err()).isZero();
        assertThat(wouldBe.out()).contains("would take over 1 of 1 deals of treejar among 2");
        assertThat(wouldBe.err()).contains("was left out: the deal has no stage");
        assertThat(done.out())
                .contains("conversation " + ID + ", sale 1: deal " + deal
                        + " from In work to Order collected/delivered;" + " the customer is asked what they think")
                .contains("took over 1 of 1 deals")
                .doesNotContain("1234567");
        assertThat(again.out()).contains("\"moved\":0").contains("\"known\":1");
        assertThat(later.out()).contains("took over 0 of 0 deals of treejar among 0");
        assertThat(with("followups", "list", "--json").out()).containsOnlyOnce("\"step\":\"feedback\"");
        assertThat(with("crm", "show", ID).out()).contains("in Order collected/delivered");
    }

    @Test
    void a_crm_that_is_away_ends_the_command_with_one() {
        zoho.next(new Fault.Answer(503, "", ""));

        CliRun away = sync();

        assertThat(away.exitCode()).isEqualTo(1);
        assertThat(away.err()).contains("zoho");
    }

    private CliRun sync(String... options) {
        return with(Stream.concat(Stream.of("crm", "sync"), Stream.of(options)).toArray(String[]::new));
    }

    private CliRun with(String... arguments) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "NOOR_ZOHO_CLIENT_ID", StubTokens.CLIENT_ID,
                "NOOR_ZOHO_CLIENT_SECRET", StubTokens.CLIENT_SECRET,
                "NOOR_ZOHO_REFRESH_TOKEN", StubTokens.REFRESH_TOKEN,
                "NOOR_ZOHO_ORGANIZATION_ID", StubZoho.ORGANIZATION,
                "NOOR_ZOHO_ACCOUNTS_URL", zoho.url().toString(),
                "NOOR_ZOHO_API_URL", zoho.url().toString()));
        return HOME.setup().environment(environment).run(arguments);
    }
}
