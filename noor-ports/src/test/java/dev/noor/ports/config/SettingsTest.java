package dev.noor.ports.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class SettingsTest {
    private enum Brain {
        RULES,
        HYBRID
    }

    @Test
    void a_setting_is_its_text_without_surrounding_blanks() {
        Settings settings = new Settings(Map.of("NOOR_TENANT", "  treejar\n"));

        assertThat(settings.text("NOOR_TENANT")).contains("treejar");
        assertThat(settings.text("NOOR_HOME")).isEmpty();
    }

    @Test
    void a_blank_setting_counts_as_absent() {
        Settings settings = new Settings(Map.of("NOOR_TENANT", " \t", "NOOR_MASTER_KEY", ""));

        assertThat(settings.text("NOOR_TENANT")).isEmpty();
        assertThat(settings.secret("NOOR_MASTER_KEY")).isEmpty();
        assertThat(settings.value("NOOR_TENANT", Integer::valueOf)).isEmpty();
        assertThatCode(settings::check).doesNotThrowAnyException();
    }

    @Test
    void a_choice_is_written_in_any_case() {
        Settings settings = new Settings(Map.of("NOOR_BRAIN", "Hybrid"));

        assertThat(settings.choice("NOOR_BRAIN", Brain.class)).contains(Brain.HYBRID);
    }

    @Test
    void a_wrong_choice_is_answered_with_the_right_ones() {
        Settings settings = new Settings(Map.of("NOOR_BRAIN", "clever"));

        assertThat(settings.choice("NOOR_BRAIN", Brain.class)).isEmpty();
        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(settings::check)
                .withMessage("NOOR_BRAIN: is not one of [rules, hybrid]");
    }

    @Test
    void all_problems_are_told_at_once() {
        Settings settings = new Settings(Map.of("NOOR_PORT", "many", "NOOR_BRAIN", "clever"));
        settings.value("NOOR_PORT", Integer::valueOf);
        settings.choice("NOOR_BRAIN", Brain.class);
        settings.problem("NOOR_MASTER_KEY", "is missing");

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(settings::check)
                .satisfies(wrong -> assertThat(wrong.problems())
                        .containsExactly(
                                "NOOR_PORT: cannot be read",
                                "NOOR_BRAIN: is not one of [rules, hybrid]",
                                "NOOR_MASTER_KEY: is missing"))
                .withMessageContaining("NOOR_PORT")
                .withMessageContaining("NOOR_MASTER_KEY");
    }

    @Test
    void right_settings_pass() {
        Settings settings = new Settings(Map.of("NOOR_PORT", "8080", "NOOR_TIMEOUT", "PT5S"));

        assertThat(settings.value("NOOR_PORT", Integer::valueOf)).contains(8080);
        assertThat(settings.value("NOOR_TIMEOUT", Duration::parse)).contains(Duration.ofSeconds(5));
        assertThatCode(settings::check).doesNotThrowAnyException();
    }

    @Test
    void names_that_nobody_read_are_unknown() {
        Settings settings = new Settings(Map.of(
                "NOOR_TENANT", "treejar",
                "NOOR_TENNANT", "treejar",
                "NOOR_ALPHA", "1",
                "NOOR_TEST_PG", "x",
                "PATH", "/bin",
                "noor_tenant", "treejar"));
        settings.text("NOOR_TENANT");
        settings.text("NOOR_ABSENT");

        assertThat(settings.unknownNames()).containsExactly("NOOR_ALPHA", "NOOR_TENNANT");
    }

    @Property
    void a_problem_never_repeats_the_value(@ForAll @AlphaChars @StringLength(min = 12, max = 40) String secret) {
        Settings settings = new Settings(Map.of(
                "NOOR_PORT", secret,
                "NOOR_TIMEOUT", secret,
                "NOOR_URL", "http://" + secret + " " + secret,
                "NOOR_BRAIN", secret));
        settings.value("NOOR_PORT", Integer::valueOf);
        settings.value("NOOR_TIMEOUT", Duration::parse);
        settings.value("NOOR_URL", URI::create);
        settings.choice("NOOR_BRAIN", Brain.class);

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(settings::check)
                .satisfies(wrong -> assertThat(wrong.problems()).hasSize(4))
                .withMessageNotContaining(secret);
    }

    @Property
    void a_secret_is_never_printed(@ForAll @StringLength(min = 1, max = 100) String value) {
        Secret secret = new Secret(value);

        assertThat(secret).hasToString("********");
        assertThat("" + secret).isEqualTo("********");
        assertThat(secret.reveal()).isEqualTo(value);
    }
}
