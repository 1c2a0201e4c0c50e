package dev.noor.app.cli.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;

class LineEditorTest {

    @Test
    void the_class_path_holds_one_version_of_the_line_editor() throws IOException {
        ByteArrayInputStream typed = new ByteArrayInputStream("hello\n".getBytes(StandardCharsets.UTF_8));

        try (Terminal terminal = new DumbTerminal(typed, new ByteArrayOutputStream())) {
            assertThat(LineReaderBuilder.builder().terminal(terminal).build().readLine())
                    .isEqualTo("hello");
        }
    }
}
