package dev.noor.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.noor.ports.config.Settings;
import dev.noor.ports.config.SettingsException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OnnxConfigTest {
    @TempDir
    Path folder;

    @Test
    void the_packaged_model_is_the_default() {
        assertThat(OnnxConfig.from(new Settings(Map.of()), folder).folder()).isEmpty();
    }

    @Test
    void a_folder_names_another_model() {
        Settings settings = new Settings(Map.of("NOOR_EMBEDDING_DIR", folder.toString()));

        assertThat(OnnxConfig.from(settings, folder).folder()).contains(folder);
    }

    @Test
    void a_folder_that_is_none_is_a_problem() {
        Settings settings =
                new Settings(Map.of("NOOR_EMBEDDING_DIR", folder.resolve("none").toString()));
        OnnxConfig.from(settings, folder);

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(settings::check)
                .withMessageContaining("NOOR_EMBEDDING_DIR: is not a folder");
    }
}
