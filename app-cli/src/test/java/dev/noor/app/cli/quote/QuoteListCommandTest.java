package dev.noor.app.cli.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.CliRun;
import dev.noor.app.cli.RunningHome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class QuoteListCommandTest {

    @RegisterExtension
    static final RunningHome HOME = new RunningHome();

    @Test
    void a_sure_list_is_priced_with_tax_and_ends_well() {
        CliRun run = HOME.setup()
                .input("Hi, please quote\n12 x CH 616 black\nNOVOO 2400: 3 pcs\nthanks")
                .run("quote", "rfq", "-", "--json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "\"sku\":\"CH 616\"",
                        "\"quantity\":12",
                        "\"net\":\"5580.00\"",
                        "\"confidence\":\"code\"",
                        "\"colour\":\"black\"",
                        "\"confidence\":\"spelling\"",
                        "\"subtotal\":\"10050.00\",\"vat\":\"502.50\",\"total\":\"10552.50\",\"currency\":\"AED\"",
                        "\"sure\":true");
    }

    @Test
    void what_is_unclear_in_a_csv_is_named_with_its_row_and_reason(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), """
                Item,Remarks,Unit price,Amount,Qty
                CH 616,"mesh, black",400,4800,12
                XQ 999,robot,1,1,1
                NOVO,,1,4,4
                CH 512,,389,0,0
                chairs,visitor,100,1000,10
                """);

        CliRun table = HOME.setup().run("quote", "rfq", file.toString());
        CliRun json = HOME.setup().run("quote", "rfq", "--json", file.toString());

        assertThat(table.exitCode()).as(table.err()).isEqualTo(1);
        assertThat(table.out())
                .contains("5580.00", "row 3", "has no XQ 999", "row 4", "NOVO 2400", "how many of CH 512", "row 6");
        assertThat(json.out())
                .contains("unknown_model", "several_products", "no_pieces", "kind_only", "\"sure\":false");
    }

    @Test
    void a_cell_of_billions_is_asked_about_and_harms_no_other_row(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), """
                Item,Qty
                CH 616,"123,456,789,012"
                CH 512,123456789012
                NOVO 2400,3
                """);

        CliRun run = HOME.setup().run("quote", "rfq", "--json", file.toString());

        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).contains("\"net\":\"4470.00\"", "no_pieces", "\"sure\":false");
    }

    @Test
    void a_file_that_is_no_list_is_refused_with_the_reason(@TempDir Path folder) throws IOException {
        Path other = Files.write(folder.resolve("other.csv"), "CH 616;é".getBytes(StandardCharsets.ISO_8859_1));
        Path quoted = Files.writeString(folder.resolve("quoted.csv"), "\"CH 616,12\n");

        assertThat(HOME.setup().run("quote", "rfq", folder.resolve("none.csv").toString()))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("none.csv", "no such file"));
        assertThat(HOME.setup().run("quote", "rfq", other.toString()))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("UTF-8"));
        assertThat(HOME.setup().run("quote", "rfq", quoted.toString()))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("not CSV"));
        assertThat(HOME.setup().input("\n  \n").run("quote", "rfq", "-"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("holds no list"));
    }
}
