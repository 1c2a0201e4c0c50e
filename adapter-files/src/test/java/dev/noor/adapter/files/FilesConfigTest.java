package dev.noor.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.config.Settings;
import dev.noor.ports.config.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesConfigTest {
    private static final Path SHIPPED = Path.of("noor/knowledge");
    private static final Path USER_DATA = Path.of("user/noor");

    @TempDir
    Path folder;

    @Test
    void without_settings_the_shipped_knowledge_and_the_users_folder_serve() {
        FilesConfig config = FilesConfig.from(new Settings(Map.of()), SHIPPED, USER_DATA);

        assertThat(config).isEqualTo(new FilesConfig(SHIPPED, SHIPPED, USER_DATA));
        assertThat(config.createdTenants()).isEqualTo(USER_DATA.resolve("tenants"));
    }

    @Test
    void every_setting_is_mapped() {
        Path home = folder.resolve("not/there/yet");
        Settings settings = new Settings(Map.of("NOOR_KNOWLEDGE", folder.toString(), "NOOR_HOME", home.toString()));

        FilesConfig config = FilesConfig.from(settings, SHIPPED, USER_DATA);

        assertThat(config).isEqualTo(new FilesConfig(folder, SHIPPED, home));
        assertThat(settings.unknownNames()).isEmpty();
    }

    @Test
    void what_is_no_folder_is_a_problem_for_each_setting() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Settings settings = new Settings(
                Map.of("NOOR_KNOWLEDGE", folder.resolve("missing").toString(), "NOOR_HOME", file.toString()));
        FilesConfig.from(settings, SHIPPED, USER_DATA);

        assertThatThrownBy(settings::check)
                .isInstanceOfSatisfying(
                        SettingsException.class,
                        wrong -> assertThat(wrong.problems())
                                .containsExactly("NOOR_KNOWLEDGE: is not a folder", "NOOR_HOME: is not a folder"));
    }

    @Test
    void what_is_no_path_is_a_problem() {
        Settings settings = new Settings(Map.of("NOOR_HOME", "a\0b"));
        FilesConfig.from(settings, SHIPPED, USER_DATA);

        assertThatThrownBy(settings::check).hasMessage("NOOR_HOME: is not a path");
    }
}
