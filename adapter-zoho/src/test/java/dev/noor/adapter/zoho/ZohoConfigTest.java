package dev.noor.adapter.zoho;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.config.Settings;
import dev.noor.ports.config.SettingsException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZohoConfigTest {

    @Test
    void nothing_given_is_not_configured_and_no_problem() {
        Settings settings = new Settings(Map.of());

        assertThat(ZohoConfig.from(settings)).isEmpty();
        assertThatCode(settings::check).doesNotThrowAnyException();
    }

    @Test
    void the_region_is_europe_unless_stated() {
        ZohoConfig config = ZohoConfig.from(new Settings(complete())).orElseThrow();

        assertThat(config.accounts()).isEqualTo(URI.create("https://accounts.zoho.eu"));
        assertThat(config.api()).isEqualTo(URI.create("https://www.zohoapis.eu"));
    }

    @Test
    void every_setting_is_mapped() {
        Map<String, String> values = complete();
        values.put("NOOR_ZOHO_REGION", "Sa");
        values.put("NOOR_ZOHO_API_URL", "http://127.0.0.1:8080/");
        Settings settings = new Settings(values);

        ZohoConfig config = ZohoConfig.from(settings).orElseThrow();

        assertThat(config.clientId().reveal()).isEqualTo("the-client");
        assertThat(config.clientSecret().reveal()).isEqualTo("the-secret");
        assertThat(config.refreshToken().reveal()).isEqualTo("the-token");
        assertThat(config.organizationId()).isEqualTo("20061234567");
        assertThat(config.accounts()).isEqualTo(URI.create("https://accounts.zoho.sa"));
        assertThat(config.api()).isEqualTo(URI.create("http://127.0.0.1:8080"));
        assertThat(settings.unknownNames()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOOR_ZOHO_CLIENT_ID",
                "NOOR_ZOHO_CLIENT_SECRET",
                "NOOR_ZOHO_REFRESH_TOKEN",
                "NOOR_ZOHO_ORGANIZATION_ID"
            })
    void a_part_that_is_missing_is_named(String name) {
        Map<String, String> values = complete();
        values.remove(name);

        assertThat(problemsOf(values)).containsExactly(name + ": is missing while other NOOR_ZOHO_ settings are given");
    }

    @Test
    void a_region_alone_is_a_part_too() {
        assertThat(problemsOf(Map.of("NOOR_ZOHO_REGION", "eu"))).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOOR_ZOHO_ORGANIZATION_ID | skyland | is not a number",
                "NOOR_ZOHO_ACCOUNTS_URL | http://zoho.test | 'does not begin with https://, and is not on this machine'",
                "NOOR_ZOHO_API_URL | https://zoho.test?x=1 | is not a URL of scheme, host and path only",
                "NOOR_ZOHO_REGION | mars | is not one of au, ca, cn, com, eu, in, jp, sa, uk",
            })
    void a_bad_value_is_a_problem_that_does_not_repeat_it(String name, String value, String problem) {
        Map<String, String> values = complete();
        values.put(name, value);

        assertThat(problemsOf(values)).containsExactly(name + ": " + problem);
    }

    @Test
    void no_secret_is_printed() {
        assertThat(ZohoConfig.from(new Settings(complete())).orElseThrow().toString())
                .doesNotContain("the-client", "the-secret", "the-token")
                .contains("********");
    }

    private static List<String> problemsOf(Map<String, String> values) {
        Settings settings = new Settings(values);
        ZohoConfig.from(settings);
        List<String> problems = new ArrayList<>();
        assertThatThrownBy(settings::check)
                .isInstanceOfSatisfying(SettingsException.class, wrong -> problems.addAll(wrong.problems()));
        return problems;
    }

    private static Map<String, String> complete() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("NOOR_ZOHO_CLIENT_ID", "the-client");
        values.put("NOOR_ZOHO_CLIENT_SECRET", "the-secret");
        values.put("NOOR_ZOHO_REFRESH_TOKEN", "the-token");
        values.put("NOOR_ZOHO_ORGANIZATION_ID", "20061234567");
        return values;
    }
}
