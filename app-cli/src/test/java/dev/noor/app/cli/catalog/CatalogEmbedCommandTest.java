package dev.noor.app.cli.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.RunningHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

final class CatalogEmbedCommandTest {
    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    @Test
    void every_text_gets_a_vector_once_and_doctor_tells_of_it() {
        CliRun first = HOME.setup().run("catalog", "embed");
        CliRun again = HOME.setup().run("catalog", "embed");

        assertThat(first.out())
                .as(first.err())
                .matches("embedded [1-9]\\d+ texts of treejar, 0 unchanged, by all-.*\\R");
        assertThat(again.out()).startsWith("embedded 0 texts of treejar, 0 unchanged");
        assertThat(HOME.setup().run("doctor").out())
                .containsPattern(
                        "embedding .*all-minilm-l6-v2, 384 dimensions; [1-9]\\d+ products and [1-9]\\d+ passages")
                .contains("compared in this process");
    }

    @Test
    void a_model_whose_file_is_missing_is_named_and_words_go_on_finding(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("tokenizer.json"), "{}");
        CliRun.Setup broken = HOME.setup().environment(Map.of("NOOR_EMBEDDING_DIR", folder.toString()));

        CliRun embed = broken.run("catalog", "embed");
        CliRun doctor = broken.run("doctor");
        CliRun search = broken.run("knowledge", "search", "do", "you", "deliver");

        assertThat(embed.exitCode()).isEqualTo(1);
        assertThat(embed.err()).contains("model.onnx is missing");
        assertThat(doctor.out()).contains("model.onnx is missing; meanwhile words alone find things");
        assertThat(search.exitCode()).as(search.err()).isZero();
        assertThat(search.out()).isNotBlank();
    }
}
