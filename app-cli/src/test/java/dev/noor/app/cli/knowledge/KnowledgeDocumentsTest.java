package dev.noor.app.cli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.adapter.files.tenant.FileTenantSource;
import dev.noor.adapter.files.tenant.TenantFolders;
import dev.noor.adapter.pdf.PdfModule;
import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.RunningHome;
import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.quotation.QuotationSheet;
import dev.noor.ports.quotation.QuotationSheet.Block;
import dev.noor.ports.quotation.QuotationSheet.Entry;
import dev.noor.ports.quotation.QuotationSheet.Headings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A tenant's documents from the command line. */
class KnowledgeDocumentsTest {

    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    @Test
    void what_a_document_says_is_found_with_its_place_in_the_languages_of_its_customers() throws IOException {
        Files.write(
                documents("oasis").resolve("guarantee.pdf"),
                PdfModule.printer()
                        .print(sheet(
                                Language.AR,
                                "شروط الضمان",
                                "ضمان الكرسي CH 616 هو 24 شهرا (من تاريخ الاستلام)",
                                "لا يشمل الضمان سوء الاستخدام")));
        Files.writeString(documents("oasis").resolve("delivery.en.md"), "# Delivery\nWe deliver in 9 days.\n");
        Files.writeString(documents("oasis").resolve("delivery.ru.md"), "# Доставка\nМы доставляем за 9 дней.\n");

        CliRun indexed = HOME.setup().run("knowledge", "index", "--tenant", "oasis");
        CliRun found = HOME.setup()
                .input(
                        "{\"qid\":1,\"query\":\"ما هي شروط الضمان؟\"}\n{\"qid\":2,\"query\":\"сколько занимает доставка?\"}\n")
                .run("knowledge", "search", "--tenant", "oasis", "--jsonl");

        assertThat(indexed.exitCode()).as(indexed.err()).isZero();
        assertThat(found.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("{\"qid\":1,\"ids\":[\"document/guarantee.pdf#")
                                .contains("شروط الضمان\""),
                        line -> assertThat(line).contains("[\"document/delivery#Delivery\""));
        assertThat(passages("oasis"))
                .filteredOn(passage -> passage.title().endsWith("شروط الضمان"))
                .singleElement()
                .satisfies(passage -> {
                    assertThat(passage.text().in(Language.AR))
                            .isEqualTo(
                                    "ضمان الكرسي CH 616 هو 24 شهرا (من تاريخ الاستلام) لا يشمل الضمان سوء الاستخدام");
                    assertThat(passage.source()).isEqualTo("oasis/documents/guarantee.pdf, page 1");
                });
    }

    @Test
    void a_document_that_cannot_be_read_is_named() throws IOException {
        Files.writeString(documents("nadir").resolve("broken.pdf"), "%PDF-1.7 and then nothing");

        CliRun run = HOME.setup().run("knowledge", "check", "--tenant", "nadir");

        assertThat(run.exitCode()).as(run.out()).isEqualTo(1);
        assertThat(run.err()).contains("nadir/documents/broken.pdf:1: it is damaged or not a PDF; export it anew");
    }

    private static List<Passage> passages(String tenant) {
        Path none = HOME.home().resolve("none");
        FilesConfig config = new FilesConfig(none, none, HOME.home());
        return new FileTenantSource(config, new TenantFolders(config)).passages(new TenantId(tenant));
    }

    private static Path documents(String tenant) throws IOException {
        Path folder = HOME.home().resolve("tenants").resolve(tenant);
        Path documents = Files.createDirectories(folder.resolve("documents"));
        Files.writeString(folder.resolve("tenant.yaml"), "name: Oasis\ncurrency: AED\n");
        return documents;
    }

    private static QuotationSheet sheet(Language language, String title, String... lines) {
        return new QuotationSheet(
                language,
                "الواحة",
                "Oasis",
                List.of(),
                Optional.empty(),
                List.of(),
                new Block("", List.of()),
                new Headings("", "", "", "", "", ""),
                List.of(),
                List.of(new Entry("", "")),
                new Block(title, List.of(lines)),
                new Block("", List.of()),
                "{page}");
    }
}
