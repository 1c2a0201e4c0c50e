package dev.noor.adapter.wazzup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.adapter.wazzup.media.MediaHost;
import dev.noor.ports.config.Settings;
import dev.noor.ports.config.SettingsException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WazzupConfigTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    @Test
    void nothing_given_is_not_configured_and_no_problem() {
        Settings settings = new Settings(Map.of());

        assertThat(WazzupConfig.from(settings)).isEmpty();
        assertThatCode(settings::check).doesNotThrowAnyException();
    }

    @Test
    void the_url_has_a_default() {
        assertThat(WazzupConfig.from(new Settings(complete())).orElseThrow().url())
                .isEqualTo(URI.create("https://api.wazzup24.com/v3"));
    }

    @Test
    void files_are_fetched_from_wazzups_own_store_unless_told_otherwise() {
        assertThat(WazzupConfig.from(new Settings(complete())).orElseThrow().mediaHosts())
                .containsExactly(new MediaHost("store.wazzup24.com", -1));
    }

    @Test
    void every_setting_is_mapped() {
        Map<String, String> values = complete();
        values.put("NOOR_WAZZUP_URL", "https://wazzup.test/v3/");
        values.put("NOOR_WAZZUP_MEDIA_HOSTS", "store.wazzup.test, files.test:8443");
        Settings settings = new Settings(values);

        WazzupConfig config = WazzupConfig.from(settings).orElseThrow();

        assertThat(config.apiKey().reveal()).isEqualTo("the-key");
        assertThat(config.channelId()).isEqualTo("channel-1");
        assertThat(config.webhookSecret().reveal()).isEqualTo(SECRET);
        assertThat(config.url()).isEqualTo(URI.create("https://wazzup.test/v3"));
        assertThat(config.mediaHosts())
                .containsExactly(new MediaHost("store.wazzup.test", -1), new MediaHost("files.test", 8443));
        assertThat(settings.unknownNames()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOOR_WAZZUP_API_KEY", "NOOR_WAZZUP_CHANNEL_ID", "NOOR_WAZZUP_WEBHOOK_SECRET"})
    void a_part_that_is_missing_is_named(String name) {
        Map<String, String> values = complete();
        values.remove(name);

        assertThat(problemsOf(values))
                .containsExactly(name + ": is missing while other NOOR_WAZZUP_ settings are given");
    }

    @Test
    void an_url_alone_is_a_part_too() {
        assertThat(problemsOf(Map.of("NOOR_WAZZUP_URL", "https://wazzup.test"))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOOR_WAZZUP_WEBHOOK_SECRET | 0123456789abcdef0123456789abcde | has fewer than 32 characters",
                "NOOR_WAZZUP_URL | http://wazzup.test | does not begin with https://, and is not on this machine",
                "NOOR_WAZZUP_URL | https://user:word@wazzup.test | is not a URL of scheme, host and path only",
                "NOOR_WAZZUP_MEDIA_HOSTS | https://a.test | is not a list of hosts such as store.wazzup24.com, separated by commas",
                "NOOR_WAZZUP_MEDIA_HOSTS | *.wazzup24.com | is not a list of hosts such as store.wazzup24.com, separated by commas",
                "NOOR_WAZZUP_MEDIA_HOSTS | a.test,,b.test | is not a list of hosts such as store.wazzup24.com, separated by commas",
                "NOOR_WAZZUP_MEDIA_HOSTS | a.test:99999 | has a port that does not exist",
                "NOOR_WAZZUP_URL | wazzup | is not a URL of scheme, host and path only",
                "NOOR_WAZZUP_URL | https://a b | is not a URL",
            })
    void a_bad_value_is_a_problem_that_does_not_repeat_it(String name, String value, String problem) {
        Map<String, String> values = complete();
        values.put(name, value);

        assertThat(problemsOf(values)).containsExactly(name + ": " + problem);
    }

    @Test
    void a_stub_on_the_loopback_interface_may_speak_http() {
        Map<String, String> values = complete();
        values.put("NOOR_WAZZUP_URL", "http://127.0.0.1:8080");

        assertThat(WazzupConfig.from(new Settings(values))).isPresent();
    }

    @Test
    void no_secret_is_printed() {
        Optional<WazzupConfig> config = WazzupConfig.from(new Settings(complete()));

        assertThat(config.orElseThrow().toString())
                .doesNotContain("the-key", SECRET)
                .contains("********");
    }

    private static List<String> problemsOf(Map<String, String> values) {
        Settings settings = new Settings(values);
        WazzupConfig.from(settings);
        List<String> problems = new ArrayList<>();
        assertThatThrownBy(settings::check)
                .isInstanceOfSatisfying(SettingsException.class, wrong -> problems.addAll(wrong.problems()));
        return problems;
    }

    private static Map<String, String> complete() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("NOOR_WAZZUP_API_KEY", "the-key");
        values.put("NOOR_WAZZUP_CHANNEL_ID", "channel-1");
        values.put("NOOR_WAZZUP_WEBHOOK_SECRET", SECRET);
        return values;
    }
}
