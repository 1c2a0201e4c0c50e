package dev.noor.adapter.files.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.noor.ports.Language;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.knowledge.PassageKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that people wrote, as passages. */
class DocumentFilesTest {
    @TempDir
    Path folder;

    private TenantFiles files;

    @BeforeEach
    void aKnowledgeFolder() {
        files = new TenantFiles(folder);
    }

    @Test
    void a_pdf_is_a_passage_a_heading_and_cites_the_page_it_stands_on() throws IOException {
        try (WrittenPdf pdf = new WrittenPdf()) {
            files.write(
                    "oasis/documents/care-guide.pdf",
                    pdf.line("Oasis, Dubai")
                            .line("Thank you for buying with us; this is how to keep it well.")
                            .heading("Cleaning")
                            .line("Wipe oak tops with a damp cloth and dry them at once, since wa-")
                            .line("ter that stays leaves rings.")
                            .room()
                            .line("Never use bleach.")
                            .line("Page 1 of 3")
                            .page()
                            .line("Oasis, Dubai")
                            .heading("Storage")
                            .bold("In summer")
                            .line("Keep crates below 40 °C, away from the sun.")
                            .line("Page 2 of 3")
                            .page()
                            .line("Oasis, Dubai")
                            .heading("Гарантия")
                            .line("На стулья мы даём два года гарантии, на столы пять лет.")
                            .line("Page 3 of 3")
                            .bytes());
        }

        assertThat(documents())
                .extracting(
                        passage -> passage.id().value(),
                        Passage::title,
                        passage -> passage.text().english(),
                        Passage::source)
                .containsExactly(
                        tuple(
                                "document/care-guide.pdf#Care guide",
                                "Care guide",
                                "Thank you for buying with us; this is how to keep it well.",
                                "oasis/documents/care-guide.pdf, page 1"),
                        tuple(
                                "document/care-guide.pdf#Cleaning",
                                "Cleaning",
                                "Wipe oak tops with a damp cloth and dry them at once, since water that stays leaves"
                                        + " rings.\nNever use bleach.",
                                "oasis/documents/care-guide.pdf, page 1"),
                        tuple(
                                "document/care-guide.pdf#Storage – In summer",
                                "Storage – In summer",
                                "Keep crates below 40 °C, away from the sun.",
                                "oasis/documents/care-guide.pdf, page 2"),
                        tuple(
                                "document/care-guide.pdf#Гарантия",
                                "Гарантия",
                                "На стулья мы даём два года гарантии, на столы пять лет.",
                                "oasis/documents/care-guide.pdf, page 3"));
        assertThat(documents().getLast().text().texts()).containsKey(Language.RU);
        assertThat(documents().getFirst().text().texts()).containsOnlyKeys(Language.EN);
    }

    @Test
    void arabic_on_a_page_is_read_from_the_right_with_its_numbers_and_codes_in_place() throws IOException {
        try (WrittenPdf pdf = new WrittenPdf()) {
            files.write(
                    "oasis/documents/terms.pdf",
                    pdf.fromRight(18, "الضمان")
                            .room()
                            .fromRight(10, "الضمان على الكرسي ", "CH 616", " هو ", "24", " شهرا (من الاستلام) دائما")
                            .fromRight(10, "والسعر ", "1,250.50", " درهم في دبي.")
                            .bytes());
        }

        assertThat(documents()).singleElement().satisfies(passage -> {
            assertThat(passage.title()).isEqualTo("الضمان");
            assertThat(passage.text().in(Language.AR))
                    .isEqualTo("الضمان على الكرسي CH 616 هو 24 شهرا (من الاستلام) دائما والسعر 1,250.50 درهم في دبي.");
            assertThat(passage.text().texts()).containsKeys(Language.AR, Language.EN);
        });
    }

    @Test
    void a_word_document_is_a_passage_a_heading_with_its_tables_row_by_row() throws IOException {
        try (WrittenWord word = new WrittenWord()) {
            files.write(
                    "oasis/documents/Terms.DOCX",
                    word.heading(1, "Terms of sale")
                            .heading(2, "Delivery")
                            .line("We bring goods on working days.")
                            .row("Dubai", "2 days")
                            .row("Fujairah", "4 days")
                            .bold("To islands")
                            .line("By ship, in a week.")
                            .heading(2, "Возврат")
                            .line("Вернуть товар можно в течение 14 дней.")
                            .heading(2, "الدفع")
                            .line("نقبل الدفع بالبطاقة أو التحويل.")
                            .bytes());
        }

        assertThat(documents())
                .extracting(Passage::title, passage -> passage.text().english(), Passage::source)
                .containsExactly(
                        tuple(
                                "Delivery",
                                "We bring goods on working days.\nDubai; 2 days\nFujairah; 4 days",
                                "oasis/documents/Terms.DOCX, \"Delivery\""),
                        tuple(
                                "Delivery – To islands",
                                "By ship, in a week.",
                                "oasis/documents/Terms.DOCX, \"Delivery – To islands\""),
                        tuple(
                                "Возврат",
                                "Вернуть товар можно в течение 14 дней.",
                                "oasis/documents/Terms.DOCX, \"Возврат\""),
                        tuple("الدفع", "نقبل الدفع بالبطاقة أو التحويل.", "oasis/documents/Terms.DOCX, \"الدفع\""));
        assertThat(documents()).allSatisfy(passage -> assertThat(passage.kind()).isEqualTo(PassageKind.DOCUMENT));
        assertThat(documents().get(2).text().texts()).containsKey(Language.RU);
        assertThat(documents().get(3).text().texts()).containsKey(Language.AR);
    }

    @Test
    void markdown_without_front_matter_is_read_by_its_headings_and_with_it_as_a_whole() {
        files.write("oasis/documents/care.md", """
                        # Care
                        ## Oak
                        Oil it **once** a year,
                        see [our page](https://oasis.example/oil).

                        - not with olive oil
                        ## Steel
                        Dust it.
                        """)
                .write("oasis/documents/whole.md", "---\nid: whole\ntitle: Whole\n---\n# A\nb\n");

        assertThat(documents())
                .extracting(
                        passage -> passage.id().value(),
                        passage -> passage.text().english(),
                        Passage::source)
                .containsExactlyInAnyOrder(
                        tuple("document/whole", "# A\nb", "oasis/documents/whole.md:2"),
                        tuple(
                                "document/care.md#Oak",
                                "Oil it once a year, see our page.\nnot with olive oil",
                                "oasis/documents/care.md, line 3"),
                        tuple("document/care.md#Steel", "Dust it.", "oasis/documents/care.md, line 8"));
    }

    @Test
    void documents_that_state_languages_are_one_in_several_languages() {
        files.write("oasis/documents/terms.en.md", "# Return\nWithin 14 days.\n# Refund\nIn cash.\n")
                .write("oasis/documents/terms.ru.md", "# Возврат\nВ течение 14 дней.\n# Деньги\nНаличными.\n");

        assertThat(documents())
                .extracting(Passage::title, Passage::text, Passage::questions)
                .containsExactly(
                        tuple(
                                "Return",
                                LocalizedText.english("Within 14 days.").with(Language.RU, "В течение 14 дней."),
                                List.of("Возврат")),
                        tuple(
                                "Refund",
                                LocalizedText.english("In cash.").with(Language.RU, "Наличными."),
                                List.of("Деньги")));
    }

    @Test
    void documents_in_languages_whose_headings_do_not_match_stand_for_themselves() {
        files.write("oasis/documents/terms.en.md", "# Return\nWithin 14 days.\n# Refund\nIn cash.\n")
                .write("oasis/documents/terms.ru.md", "# Возврат\nВ течение 14 дней.\n");

        assertThat(documents())
                .extracting(passage -> passage.text().texts().keySet())
                .containsExactly(Set.of(Language.EN), Set.of(Language.EN), Set.of(Language.EN, Language.RU));
    }

    @Test
    void long_texts_are_cut_between_sentences_and_keep_their_heading() {
        String sentences = IntStream.range(0, 40)
                .mapToObj(i -> "A chair of the line " + i + " wants its screws tightened twice a year. ")
                .collect(Collectors.joining());
        files.write("oasis/documents/care.md", "# Chairs\n" + sentences);

        assertThat(documents()).hasSizeGreaterThan(2).allSatisfy(passage -> {
            assertThat(passage.title()).isEqualTo("Chairs");
            assertThat(passage.text().english()).hasSizeLessThanOrEqualTo(900).endsWith("year.");
        });
        assertThat(documents().stream().map(passage -> passage.text().english()).collect(Collectors.joining(" ")))
                .isEqualTo(sentences.strip());
    }

    @Test
    void the_passages_of_a_changed_document_keep_their_names() {
        files.write("oasis/documents/care.md", "# Oak\nOil it.\n# Steel\nDust it.\n");
        List<Passage> before = documents();
        files.write("oasis/documents/care.md", "# Beech\nLeave it.\n# Oak\nOil it well.\n# Steel\nDust it.\n");

        assertThat(documents())
                .extracting(Passage::id)
                .containsAll(before.stream().map(Passage::id).toList());
    }

    @Test
    void what_is_said_twice_is_one_passage() {
        files.write("oasis/documents/a.md", "# Oak\nOil it.\n").write("oasis/documents/b.md", "# Wood\nOil it.\n");

        assertThat(documents()).extracting(Passage::title).containsExactly("Oak");
    }

    @Test
    void what_cannot_be_read_is_named_with_what_to_do() throws IOException {
        try (WrittenPdf locked = new WrittenPdf();
                WrittenPdf scanned = new WrittenPdf();
                WrittenWord empty = new WrittenWord()) {
            files.write(
                            "oasis/documents/a-locked.pdf",
                            locked.line("Secret terms of sale.").lockedWith("x"))
                    .write("oasis/documents/b-scanned.pdf", scanned.bytes())
                    .write("oasis/documents/c-broken.pdf", "%PDF-1.7\nnothing else")
                    .write("oasis/documents/d-empty.docx", empty.bytes())
                    .write("oasis/documents/e-no-word.docx", "PK\3\4 and then nothing")
                    .write(
                            "oasis/documents/f-old.docx",
                            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3})
                    .write("oasis/documents/g-nothing.md", "")
                    .write("oasis/documents/h.md", "# Oak\nOil it.\n")
                    .write("oasis/documents/i.md", "# Oak\nOil it.\n")
                    .write("oasis/documents/j.doc", "old")
                    .write("oasis/documents/k.ar.md", "# Oak\nزيته.\n")
                    .write("oasis/documents/k.ar.docx", word("زيته جيدا."))
                    .write("oasis/documents/l-bomb.docx", bomb());
        }

        assertThat(problems())
                .containsExactly(
                        "oasis/documents/a-locked.pdf:1: it is protected by a password; save a copy without protection",
                        "oasis/documents/b-scanned.pdf:1: its pages hold no text, so they are scanned pictures;"
                                + " recognise the text (OCR), or write it down",
                        "oasis/documents/c-broken.pdf:1: it is damaged or not a PDF; export it anew",
                        "oasis/documents/d-empty.docx:1: there is no text in it, perhaps only pictures; recognise their"
                                + " text (OCR), or write it down",
                        "oasis/documents/e-no-word.docx:1: it is damaged or no Word document; save it anew as .docx",
                        "oasis/documents/f-old.docx:1: it is protected by a password, or of the old Word format; save"
                                + " it as .docx without a password",
                        "oasis/documents/g-nothing.md:1: the file is empty; write something, or take it away",
                        "oasis/documents/i.md:1: is the same as oasis/documents/h.md; take one of them away",
                        "oasis/documents/j.doc:1: is not read; save it as PDF, DOCX or Markdown",
                        "oasis/documents/k.ar.md:1: the text of k in 'ar' stands in oasis/documents/k.ar.docx too;"
                                + " take one of them away",
                        "oasis/documents/l-bomb.docx:1: it unpacks to more than 100 MB; make its pictures smaller, or"
                                + " split it");
    }

    @Test
    void a_document_of_more_pages_than_are_read_is_named() throws IOException {
        try (WrittenPdf pdf = new WrittenPdf()) {
            for (int i = 0; i < 300; i++) {
                pdf.page();
            }
            files.write("oasis/documents/long.pdf", pdf.bytes());
        }

        assertThat(problems())
                .containsExactly(
                        "oasis/documents/long.pdf:1: it has 301 pages, of which 300 are read at most; split it");
    }

    @Test
    void a_pdf_that_unpacks_without_end_is_refused_before_it_is_unpacked() throws IOException {
        files.write("oasis/documents/bomb.pdf", packedPdf("/Length 0 /Filter /FlateDecode", 201 * 1024 * 1024))
                .write("oasis/documents/twice.pdf", packedPdf("/Filter [/FlateDecode /FlateDecode]", 1_000));

        assertThat(problems())
                .containsExactly(
                        "oasis/documents/bomb.pdf:1: it unpacks to more than 200 MB, pictures aside; export it anew, or"
                                + " split it",
                        "oasis/documents/twice.pdf:1: its text is packed more than once, which only hides what it is;"
                                + " export it anew");
    }

    @Test
    void a_word_document_that_names_another_file_is_not_given_it() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the safe opens with 4711");
        files.write(
                "oasis/documents/a.docx",
                parts(("<!DOCTYPE w:document [<!ENTITY x SYSTEM \"" + secret.toUri()
                                + "\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                                + "<w:p><w:r><w:t>Terms &x;</w:t></w:r></w:p></w:body></w:document>")
                        .getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(this::documents)
                .isInstanceOf(PermanentPortException.class)
                .hasMessageContaining("a.docx:1: it is damaged or no Word document")
                .hasMessageNotContaining("4711");
    }

    private List<Passage> documents() {
        return files.source().passages(TenantFiles.OASIS).stream()
                .filter(passage -> passage.kind() == PassageKind.DOCUMENT)
                .toList();
    }

    private List<String> problems() {
        try {
            return documents().stream().map(Passage::toString).toList();
        } catch (PermanentPortException told) {
            return String.valueOf(told.getMessage()).lines().toList();
        }
    }

    private static byte[] word(String text) throws IOException {
        try (WrittenWord word = new WrittenWord()) {
            return word.line(text).bytes();
        }
    }

    private static byte[] bomb() throws IOException {
        return parts(new byte[101 * 1024 * 1024]);
    }

    private static byte[] parts(byte[] text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                            + " Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                            + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                            + ".wordprocessingml.document.main+xml\"/></Types>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(text);
        }
        return out.toByteArray();
    }

    private static byte[] packedPdf(String dictionary, int unpacked) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            byte[] zeros = new byte[1024 * 1024];
            for (int left = unpacked; left > 0; left -= zeros.length) {
                deflater.write(zeros, 0, Math.min(left, zeros.length));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(("%PDF-1.7\n4 0 obj\n<<" + dictionary + ">>\nstream\n").getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(out);
        out.write("\nendstream\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
