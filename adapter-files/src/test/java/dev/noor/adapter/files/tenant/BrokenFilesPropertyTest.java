package dev.noor.adapter.files.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.files.yaml.Problems;
import dev.noor.adapter.files.yaml.TextFile;
import dev.noor.adapter.files.yaml.YamlReader;
import dev.noor.ports.tenant.TenantSource.Problem;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class BrokenFilesPropertyTest {
    private static final String WHOLE = """
            # about
            name: "Oasis: one" # here
            assistant: {en: Noor, ar: 'نور', ru: Нур}
            list:
              - a
              - [b, c]
            text: |
              two
              lines
            """;

    @Property(tries = 500)
    void whatever_is_typed_into_a_file_it_is_read_or_its_problem_has_a_line(
            @ForAll @IntRange(max = 140) int at,
            @ForAll @IntRange(max = 5) int deleted,
            @ForAll @StringLength(max = 3) String typed) {
        int from = Math.min(at, WHOLE.length());
        String broken = WHOLE.substring(0, from) + typed + WHOLE.substring(Math.min(from + deleted, WHOLE.length()));
        Problems problems = new Problems();

        boolean read =
                YamlReader.parse(new TextFile("a.yaml", broken), 0, problems).isPresent();

        assertThat(read || !problems.none()).isTrue();
        assertThat(problems.sorted())
                .extracting(Problem::line)
                .allMatch(line -> line >= 1 && line <= broken.lines().count() + 1);
    }
}
