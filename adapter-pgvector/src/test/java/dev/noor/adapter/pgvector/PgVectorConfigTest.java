package dev.noor.adapter.pgvector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.adapter.pgvector.PgVectorConfig.Server;
import dev.noor.ports.config.Secret;
import dev.noor.ports.config.Settings;
import dev.noor.ports.config.SettingsException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PgVectorConfigTest {
    private static final Path USER_DATA = Path.of("/somewhere/noor");

    @Test
    void an_embedded_server_in_the_users_data_folder_is_the_default() {
        assertThat(config(Map.of()).server()).isEqualTo(new Server.Embedded(USER_DATA.resolve("postgres")));
    }

    @Test
    void noor_home_moves_the_embedded_server() {
        assertThat(config(Map.of("NOOR_HOME", "/elsewhere")).server())
                .isEqualTo(new Server.Embedded(Path.of("/elsewhere/postgres")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example:5433/noor?user=n%40or&password=p%2Bw+d&sslmode=require",
                "postgresql://n%40or:p%2Bw+d@db.example:5433/noor?sslmode=require",
                "postgres://n%40or:p%2Bw+d@db.example:5433/noor?sslmode=require"
            })
    void a_given_server_is_read_from_either_form_of_its_address(String text) {
        DatabaseUrl url = DatabaseUrl.parse(text);

        assertThat(url.jdbc()).isEqualTo("jdbc:postgresql://db.example:5433/noor?sslmode=require");
        assertThat(url.place()).isEqualTo("db.example:5433/noor");
        assertThat(url.user()).contains("n@or");
        assertThat(url.password().map(Secret::reveal)).contains("p+w+d");
        assertThat(url.toString()).doesNotContain("p+w+d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://u:s3cret@db/noor", "s3cret", "postgresql://u:s3cret@db/no or", "jdbc:s3cret"})
    void another_address_is_a_problem_that_repeats_no_password(String text) {
        Settings settings = new Settings(Map.of("NOOR_DATABASE_URL", text));
        PgVectorConfig.from(settings, USER_DATA);

        assertThatThrownBy(settings::check)
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("NOOR_DATABASE_URL")
                .message()
                .doesNotContain("s3cret");
    }

    private static PgVectorConfig config(Map<String, String> values) {
        Settings settings = new Settings(values);
        PgVectorConfig config = PgVectorConfig.from(settings, USER_DATA);
        settings.check();
        return config;
    }
}
