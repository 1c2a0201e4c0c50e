package dev.noor.adapter.files.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.files.tenant.LexiconText.Noted;
import dev.noor.adapter.files.yaml.Problems;
import dev.noor.ports.tenant.Lexicon.Entry;
import dev.noor.ports.tenant.Lexicon.Form;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Lexicon.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTextTest {
    private static final Entry CHAIR =
            new Entry(Kind.PRODUCT, "chair", List.of(), List.of(new Form(Script.ENGLISH, "chair")));
    private static final Entry STOOL = new Entry(
            Kind.PRODUCT,
            "step stool",
            List.of("chair"),
            List.of(new Form(Script.ENGLISH, "step stool"), new Form(Script.RUSSIAN, "стремянка")));
    private static final Entry ODD = new Entry(
            Kind.VALUE,
            "back: a \"high\" \\ one",
            List.of(),
            List.of(new Form(Script.ENGLISH, "no"), new Form(Script.ARABIC, "عالي، جدا: نعم")));

    @Test
    void what_is_written_is_read_again_as_it_was(@TempDir Path folder) throws IOException {
        String text = LexiconText.of(
                List.of("One.", "Two\nlines."),
                List.of(
                        new Noted(CHAIR, List.of("3 products: A \"B\"\u0007")),
                        new Noted(ODD, List.of()),
                        new Noted(STOOL, List.of("# 1"))));
        Files.writeString(Files.createDirectories(folder.resolve("lexicon")).resolve("proposed.yaml"), text);
        Problems problems = new Problems();
        LexiconFiles files = new LexiconFiles(problems);

        files.addFrom(new Folder(folder));

        assertThat(files.lexicon().entries())
                .extracting(Entry::kind, Entry::id, Entry::parents, Entry::forms)
                .containsExactlyElementsOf(List.of(CHAIR, STOOL, ODD).stream()
                        .map(entry -> org.assertj.core.groups.Tuple.tuple(
                                entry.kind(), entry.id(), entry.parents(), entry.forms()))
                        .toList());
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void each_kind_is_a_document_with_room_for_arabic_and_russian() {
        String text = LexiconText.of(
                List.of("Words."), List.of(new Noted(STOOL, List.of("2 products")), new Noted(ODD, List.of())));

        assertThat(text).isEqualTo("""
                # Words.
                kind: product
                entries:
                  # 2 products
                  - id: step stool
                    parents: [chair]
                    en: [step stool]
                    ar: []
                    ru: [стремянка]
                ---
                kind: value
                entries:
                  - id: "back: a \\"high\\" \\\\ one"
                    en: ["no"]
                    ar: ["عالي، جدا: نعم"]
                    ru: []
                """);
    }
}
