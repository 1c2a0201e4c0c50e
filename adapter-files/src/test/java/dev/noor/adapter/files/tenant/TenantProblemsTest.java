package dev.noor.adapter.files.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.Language;
import dev.noor.ports.PermanentPortException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenantProblemsTest {
    @TempDir
    Path folder;

    private TenantFiles files;

    @BeforeEach
    void aKnowledgeFolder() {
        files = new TenantFiles(folder);
    }

    @Test
    void everything_wrong_is_said_at_once_with_file_and_line() throws IOException {
        files.write("oasis/tenant.yaml", """
                        # a comment
                        name: ""
                        assistant: {en: Noor, ar: نور}
                        offering: furniture
                        currency: AEDX
                        vat: 105
                        zone: Asia/Dubbai
                        region: UK
                        quotations:
                          prefix: TJ
                          valid_days: 0
                          validity: 3
                        large_order: -1
                        lexicons: [_shapes, _nothing, treejar]
                        colour: blue
                        vat: 5
                        """)
                .write("oasis/promises.yaml", """
                        promises:
                          - id: delivery
                            kind: sometimes
                            words: {en: we deliver, ar: نوصل, ru: доставим}
                          - id: delivery
                            kind: direct
                            words: {en: we deliver, ar: "", ru: [a]}
                          - kind: direct
                          - just text
                        """)
                .write("oasis/hours.yaml", "days: [mon, friday]\nfrom: \"18:00\"\nto: \"9:00\"\nholidays: [soon]\n")
                .write("oasis/managers.yaml", """
                        managers:
                          - {id: a, name: A, roles: sales, languages: [en, fr]}
                          - {id: a, name: A, roles: [], languages: []}
                        """)
                .write("oasis/followups.yaml", """
                        steps:
                          - {id: a, after: 3 days, says: follow_up_check}
                          - {id: b, after: 3d, says: goodbye}
                          - {id: c, after: 3d, says: follow_up_check}
                          - {id: d, after: 2d, says: follow_up_last, text: hello}
                        """)
                .write("oasis/authority.yaml", "own_discount: much\nby_segment: {wholesale: -1}\n")
                .write("oasis/templates/en.yaml", """
                        goodbye: Bye {name}!
                        opening: "I am {assistant}."
                        hello: Hi
                        thanks_reply: []
                        fallback: "One moment {"
                        option:
                          - "{name} {price} {facts}"
                          - "{name} {price}"
                        """)
                .write("oasis/lexicon/a.yaml", """
                        kind: product
                        entries:
                          - {id: Chair, en: [chair]}
                          - {id: stool, parents: [seat], en: ["*stool"]}
                          - {id: bench}
                          - {id: bench, en: [bench], fr: [banc]}
                        """)
                .write("oasis/lexicon/b.yaml", "kind: color\nentries: []\n")
                .write("oasis/lexicon/c.yaml", "kind: number\nentries:\n  - {id: twelve, en: [dozen]}\n")
                .write("oasis/lexicon/d.yaml", "kind: intent\nentries:\n  - {id: buy, en: [buy]}\n")
                .write("oasis/faq/terms.yaml", """
                        entries:
                          - id: one
                            title: One?
                            text: {ar: واحد}
                          - id: one
                            text: Uno.
                            question: [one]
                        """)
                .write("oasis/policies/a.md", "# Returns\n")
                .write("oasis/policies/b.md", "---\nid: b\ntitel: B\n---\n");

        assertThat(String.join("\n", files.problems()) + "\n").isEqualTo(golden("tenant-problems.txt"));
    }

    @Test
    void every_file_that_is_nowhere_is_missed() {
        files.delete("_default/promises.yaml")
                .delete("_default/hours.yaml")
                .delete("_default/managers.yaml")
                .delete("_default/authority.yaml")
                .delete("_default/followups.yaml")
                .delete("_default/handoff.yaml")
                .delete("_default/templates/ar.yaml")
                .delete("_default/tenant.yaml");

        assertThat(String.join("\n", files.problems()) + "\n").isEqualTo(golden("tenant-missing.txt"));
    }

    @Test
    void a_phrase_that_is_nowhere_is_missed() {
        files.write(
                "_default/templates/ru.yaml", TenantFiles.templates(Language.RU).replaceFirst("goodbye: .*\n", ""));

        assertThat(files.problems()).containsExactly("oasis/templates/ru.yaml:1: the phrase 'goodbye' is missing");
    }

    @Test
    void a_problem_of_the_default_profile_is_told_of_its_own_file() {
        files.write("_default/hours.yaml", "days: [mon]\nfrom: \"10:00\"\n");

        assertThat(files.problems()).containsExactly("_default/hours.yaml:1: no 'to'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`name: Oasis\nname: [\n` | 3: not YAML: ",
                "`name: \"Oasis\n` | 2: not YAML: found unexpected end of stream",
                "`name: Oasis\n\tcurrency: AED\n` | 2: a tab; indent with spaces",
                "`a: &x [1]\nname: *x\n` | 1: an anchor or alias; write the value out",
                "`name: !!java.io.File x\n` | 1: a tag; write plain values",
                "`name: Oasis\n---\nname: Other\n` | 2: a second document; a file holds one",
                "`? [a]\n: b\n` | 1: a key that is not a text",
                "`- a\n` | 1: a list where a mapping is expected",
                "`just text\n` | 1: a text where a mapping is expected",
                "`# nothing\n` | 1: the file is empty",
                "`` | 1: the file is empty",
                "`name: Oa\u202Esis\n` | 1: the direction override U+202E",
                "`x: y\nname: \u0007\n` | 2: the control character U+0007",
                "`name: \"a\\0b\"\ncurrency: AED\n` | 1: a NUL character",
                "`name: \"a\\u202Eb\"\ncurrency: AED\n` | 1: the direction override U+202E",
            })
    void a_file_that_is_no_plain_yaml_is_refused_at_its_line(String text, String problem) {
        files.write("oasis/tenant.yaml", text);

        assertThat(files.problems()).first().asString().startsWith("oasis/tenant.yaml:" + problem);
    }

    @Test
    void a_nul_byte_is_refused() {
        files.write("oasis/tenant.yaml", "name: Oasis\n\0".getBytes(StandardCharsets.UTF_8));

        assertThat(files.problems()).first().isEqualTo("oasis/tenant.yaml:2: a NUL character");
    }

    @Test
    void another_encoding_is_refused_at_its_line() {
        files.write("oasis/tenant.yaml", "name: Oasis\n# Büro\n".getBytes(Charset.forName("windows-1252")));
        assertThat(files.problems())
                .first()
                .isEqualTo("oasis/tenant.yaml:2: byte 15 of the file is not UTF-8; save it as UTF-8");

        files.write("oasis/tenant.yaml", "name: Oasis\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(files.problems()).first().isEqualTo("oasis/tenant.yaml:1: the file is UTF-16; save it as UTF-8");
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_not_matter() {
        files.write("oasis/tenant.yaml", "\uFEFFname: Oasis\r\ncurrency: AED\r\n");

        assertThat(files.problems()).isEmpty();
    }

    @Test
    void a_file_that_would_grow_or_nest_without_end_is_refused() {
        files.write("oasis/tenant.yaml", "name: " + "[".repeat(100_000) + "\n");
        assertThat(files.problems()).first().isEqualTo("oasis/tenant.yaml:1: nested deeper than 20 levels");

        files.write("oasis/tenant.yaml", "name: " + "x".repeat(6 * 1024 * 1024) + "\n");
        assertThat(files.problems()).first().isEqualTo("oasis/tenant.yaml:1: the file is larger than 5 MB");
    }

    @Test
    void a_folder_in_place_of_a_file_is_refused() throws IOException {
        Files.createDirectories(files.knowledge.resolve("oasis/hours.yaml"));

        assertThat(files.problems())
                .singleElement()
                .asString()
                .startsWith("oasis/hours.yaml:1: the file cannot be read");
    }

    @Test
    void passages_of_a_wrong_tenant_are_not_handed_out() {
        files.write("oasis/faq/terms.yaml", "entries:\n  - {id: one, title: One, text: }\n");

        assertThatThrownBy(() -> files.source().passages(TenantFiles.OASIS))
                .isInstanceOf(PermanentPortException.class)
                .hasMessage("oasis/faq/terms.yaml:2: no value where a mapping is expected");
    }

    @Test
    void deals_stand_at_stages_and_steps_that_there_are() {
        files.write("oasis/crm.yaml", """
                stages: [New, Talks]
                deal_at:
                  quoting: Talk
                  haggling: Talks
                new_lead_from: {Saudi: New}
                """);

        assertThat(files.problems())
                .containsExactly(
                        "oasis/crm.yaml:3: the stage 'Talk' is not among 'stages'",
                        "oasis/crm.yaml:4: 'haggling' is no step of a sale",
                        "oasis/crm.yaml:5: 'Saudi' is no country of two capital letters");
    }

    private String golden(String name) {
        Path file = Path.of("src/test/resources/golden", name);
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(file, String.join("\n", files.problems()) + "\n");
            }
            return Files.readString(file);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
