package dev.noor.adapter.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.adapter.telegram.stub.StubTelegram;
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

final class TelegramConfigTest {
    @Test
    void nothing_given_is_not_configured_and_no_problem() {
        Settings settings = new Settings(Map.of());

        assertThat(TelegramConfig.from(settings)).isEmpty();
        assertThatCode(settings::check).doesNotThrowAnyException();
    }

    @Test
    void every_setting_is_mapped_and_the_url_has_a_default() {
        Map<String, String> values = complete();
        Settings settings = new Settings(values);

        TelegramConfig config = TelegramConfig.from(settings).orElseThrow();

        assertThat(config.token().reveal()).isEqualTo(StubTelegram.TOKEN);
        assertThat(config.chat()).isEqualTo("-1001234567890");
        assertThat(config.webhookSecret().reveal()).isEqualTo(StubTelegram.SECRET);
        assertThat(config.url()).isEqualTo(URI.create("https://api.telegram.org"));
        assertThat(settings.unknownNames()).isEmpty();
        assertThat(config.toString()).doesNotContain("AAstub", "stub-secret").contains("********");
        values.put("NOOR_TELEGRAM_URL", "http://127.0.0.1:81/");
        assertThat(TelegramConfig.from(new Settings(values)).orElseThrow().url())
                .isEqualTo(URI.create("http://127.0.0.1:81"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOOR_TELEGRAM_TOKEN", "NOOR_TELEGRAM_CHAT", "NOOR_TELEGRAM_WEBHOOK_SECRET"})
    void a_part_that_is_missing_is_named(String name) {
        Map<String, String> values = complete();
        values.remove(name);

        assertThat(problemsOf(values))
                .containsExactly(name + ": is missing while other NOOR_TELEGRAM_ settings are given");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOOR_TELEGRAM_TOKEN | 123456789:AA/../token-0123456789abcdefgh | is no token of a bot",
                "NOOR_TELEGRAM_CHAT | @ourgroup | is no id of a group",
                "NOOR_TELEGRAM_CHAT | 54321 | is no id of a group",
                "NOOR_TELEGRAM_WEBHOOK_SECRET | too-short | is not 32 to 256 of",
                "NOOR_TELEGRAM_WEBHOOK_SECRET | stub+secret_0123456789abcdefghijklm | is not 32 to 256 of",
                "NOOR_TELEGRAM_URL | http://telegram.test | does not begin with https://",
            })
    void a_bad_value_is_a_problem_that_does_not_repeat_it(String name, String value, String problem) {
        Map<String, String> values = complete();
        values.put(name, value);

        assertThat(problemsOf(values))
                .singleElement()
                .satisfies(told ->
                        assertThat(told).startsWith(name + ": " + problem).doesNotContain(value));
    }

    private static List<String> problemsOf(Map<String, String> values) {
        Settings settings = new Settings(values);
        TelegramConfig.from(settings);
        List<String> problems = new ArrayList<>();
        assertThatThrownBy(settings::check)
                .isInstanceOfSatisfying(SettingsException.class, wrong -> problems.addAll(wrong.problems()));
        return problems;
    }

    private static Map<String, String> complete() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("NOOR_TELEGRAM_TOKEN", StubTelegram.TOKEN);
        values.put("NOOR_TELEGRAM_CHAT", "-1001234567890");
        values.put("NOOR_TELEGRAM_WEBHOOK_SECRET", StubTelegram.SECRET);
        return values;
    }
}
