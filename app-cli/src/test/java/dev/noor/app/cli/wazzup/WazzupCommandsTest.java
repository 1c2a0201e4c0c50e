package dev.noor.app.cli.wazzup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.wazzup.stub.Fault;
import dev.noor.adapter.wazzup.stub.StubWazzup;
import dev.noor.app.cli.CliRun;
import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WazzupCommandsTest {
    private static final String SECRET = "a-webhook-secret-of-32-characters";

    @SuppressWarnings("NullAway.Init")
    private StubWazzup wazzup;

    @BeforeEach
    void start() throws IOException {
        wazzup = StubWazzup.start(InstantSource.system());
    }

    @AfterEach
    void close() {
        wazzup.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"channels", "templates", "subscribe https://noor.test"})
    void without_settings_the_command_says_which(String command) {
        CliRun run = CliRun.of(("wazzup " + command).split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("NOOR_WAZZUP_API_KEY", "NOOR_WAZZUP_CHANNEL_ID", "NOOR_WAZZUP_WEBHOOK_SECRET");
    }

    @Test
    void channels_are_listed_and_the_configured_one_is_marked() {
        wazzup.directory().channel("another", "qr");

        CliRun run = run("wazzup", "channels");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("* " + StubWazzup.CHANNEL) && line.contains("active"))
                .anyMatch(line -> line.startsWith("  another") && line.contains("qr"));
    }

    @Test
    void a_channel_that_is_not_active_is_a_failure_that_says_so() {
        wazzup.directory().channel(StubWazzup.CHANNEL, "phoneUnavailable");

        CliRun run = run("wazzup", "channels", "--json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("\"state\":\"phoneunavailable\",\"active\":false,\"configured\":true");
        assertThat(run.err()).contains("phoneunavailable");
    }

    @Test
    void a_channel_that_wazzup_does_not_know_is_a_failure_that_says_so() {
        wazzup.directory().removeChannel(StubWazzup.CHANNEL);

        assertThat(run("wazzup", "channels").err()).contains("NOOR_WAZZUP_CHANNEL_ID");
    }

    @Test
    void templates_are_listed() {
        wazzup.directory().template("follow_up", "ru", "approved");

        CliRun run = run("wazzup", "templates");

        assertThat(run.out()).contains("follow_up", "ru", "approved", "guid-follow_up-ru");
        assertThat(run("wazzup", "templates", "--json").out()).contains("\"status\":\"approved\"");
    }

    @Test
    void a_template_that_the_tenant_names_and_whatsapp_has_not_approved_is_a_failure_that_names_it() {
        assertThat(run("wazzup", "templates").err()).contains("follow_up_reminder en (not there)");
        for (String step : List.of("reminder", "check", "last", "revival", "revival_last", "feedback")) {
            for (String language : List.of("en_US", "ar", "ru")) {
                wazzup.directory().template("follow_up_" + step, language, "approved");
            }
        }
        assertThat(run("wazzup", "templates").exitCode()).isZero();

        wazzup.directory().template("follow_up_check", "ar", "paused");

        CliRun run = run("wazzup", "templates");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("follow_up_check ar (paused)").doesNotContain("follow_up_reminder");
    }

    @Test
    void subscribing_names_the_address_and_never_the_secret() {
        wazzup.directory().tryAddresses(false);

        CliRun first = run("wazzup", "subscribe", "https://old.noor.test");
        CliRun second = run("wazzup", "subscribe", "https://noor.test/");

        assertThat(first.exitCode()).isZero();
        assertThat(second.out()).contains("https://noor.test/webhooks/wazzup/********", "https://old.noor.test/…");
        assertThat(wazzup.directory().subscription())
                .contains("\"webhooksUri\":\"https://noor.test/webhooks/wazzup/" + SECRET + "\"");
        assertThat(first.out() + first.err() + second.out() + second.err()).doesNotContain(SECRET, StubWazzup.API_KEY);
    }

    @Test
    void an_address_where_no_server_answers_is_a_failure_that_says_what_to_look_at() {
        CliRun run = run("wazzup", "subscribe", "https://127.0.0.1:1");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("testPostNotPassed", "is the server running")
                .doesNotContain(SECRET);
    }

    @Test
    void an_address_that_wazzup_could_not_use_is_a_usage_error() {
        CliRun run = run("wazzup", "subscribe", "http://noor.test");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("https://").doesNotContain(SECRET);
    }

    @Test
    void a_wrong_key_is_named_by_its_setting_and_never_printed() {
        wazzup.next(Fault.Answer.error(401, "INVALID_API_KEY"));

        CliRun run = run("wazzup", "channels");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("NOOR_WAZZUP_API_KEY", "wazzup.key").doesNotContain(StubWazzup.API_KEY);
    }

    @Test
    void wazzup_out_of_reach_is_a_failure_in_one_sentence() {
        wazzup.shut();

        CliRun run = run("wazzup", "channels");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("cannot be reached");
    }

    private CliRun run(String... arguments) {
        Map<String, String> environment = new HashMap<>();
        environment.put("NOOR_WAZZUP_API_KEY", StubWazzup.API_KEY);
        environment.put("NOOR_WAZZUP_CHANNEL_ID", StubWazzup.CHANNEL);
        environment.put("NOOR_WAZZUP_WEBHOOK_SECRET", SECRET);
        environment.put("NOOR_WAZZUP_URL", wazzup.url().toString());
        return CliRun.Setup.NONE.environment(environment).run(arguments);
    }
}
