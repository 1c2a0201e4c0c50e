package dev.noor.app.cli.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlteredBuildTest {
    @ParameterizedTest
    @EnumSource(AlteredBuild.class)
    void every_altered_build_can_still_be_made_of_the_source(AlteredBuild build, @TempDir Path home) {
        assertThat(build.jar(home)).isNotEmptyFile();
    }
}
