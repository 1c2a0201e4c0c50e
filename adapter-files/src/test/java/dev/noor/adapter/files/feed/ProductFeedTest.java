package dev.noor.adapter.files.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.Language;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.catalog.Dimensions;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.StockLevel;
import dev.noor.ports.money.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductFeedTest {
    private static final Currency AED = Currency.getInstance("AED");

    @TempDir
    Path folder;

    @Test
    void every_column_of_the_tenants_own_catalogue_is_read() {
        Product product = csv("""
                sku,name,name_ar,name_ru,series,type,category,price,currency,stock,colours,width_cm,depth_cm,height_cm,seats,description,warranty,armrests
                CH 402,CH 402 task chair,كرسي,Кресло,CH,Task chair,Office chairs,165,AED,64,black|Grey,55,56.5,92,1,"Low, mesh",2 years,
                """).only();

        assertThat(product)
                .isEqualTo(new Product(
                        new Sku("CH 402"),
                        dev.noor.ports.LocalizedText.english("CH 402 task chair")
                                .with(Language.AR, "كرسي")
                                .with(Language.RU, "Кресло"),
                        dev.noor.ports.LocalizedText.english("Low, mesh"),
                        Optional.of("CH"),
                        "Task chair",
                        List.of(),
                        List.of("Office chairs"),
                        new Money(16_500, AED),
                        new StockLevel.Counted(64),
                        List.of("black", "grey"),
                        new Dimensions(Optional.of(550), Optional.of(565), Optional.of(920)),
                        Optional.of(1),
                        Map.of("warranty", "2 years")));
    }

    @Test
    void common_names_are_known_in_any_case_and_with_any_separator() {
        Product product = json("""
                {"Item_Code":"A-1","Product Name":"Desk","unitPrice":"1,250.50","CURRENCY-CODE":"aed","StockOnHand":7,\
                "productType":"Desk","Colors":["White","OAK"],"Width MM":1400,"depth":"70 cm","height_m":0.75,\
                "Brand Family":"NOVO","oldPrice":1400,"Designer":"A. B.","handmade":true,"note":null}
                """).only();

        assertThat(product.sku()).isEqualTo(new Sku("A-1"));
        assertThat(product.price()).isEqualTo(new Money(125_050, AED));
        assertThat(product.stock()).isEqualTo(new StockLevel.Counted(7));
        assertThat(product.colours()).containsExactly("white", "oak");
        assertThat(product.dimensions())
                .isEqualTo(new Dimensions(Optional.of(1400), Optional.of(700), Optional.of(750)));
        assertThat(product.series()).contains("NOVO");
        assertThat(product.attributes())
                .isEqualTo(Map.of("old price", "1400", "designer", "A. B.", "handmade", "true"));
    }

    @Test
    void where_two_fields_go_by_names_of_one_the_better_name_wins_and_the_other_is_an_attribute() {
        Product product = json("{\"id\":77,\"sku\":\"A-1\",\"name\":\"Desk\",\"price\":10}\n")
                .only();

        assertThat(product.sku()).isEqualTo(new Sku("A-1"));
        assertThat(product.attributes()).containsEntry("id", "77");
    }

    @Test
    void members_of_an_inner_object_go_by_both_names() {
        Product product =
                json("{\"sku\":1,\"name\":{\"en\":\"Desk\",\"ar\":\"مكتب\"},\"price\":{\"amount\":9.5,\"currency\":\"AED\"}}\n")
                        .only();

        assertThat(product.name().in(Language.AR)).isEqualTo("مكتب");
        assertThat(product.price()).isEqualTo(new Money(950, AED));
    }

    @Test
    void bad_rows_are_rejected_with_line_and_reason_and_good_ones_go_on() {
        RecordedFeed feed = json("""
                {"sku":"A","name":"Desk","price":10}
                {"name":"Desk","price":10}
                {"sku":"C","price":10}
                {"sku":"D","name":"Desk"}
                {"sku":"E","name":"Desk","price":0}
                {"sku":"F","name":"Desk","price":-3}
                {"sku":"G","name":"Desk","price":"on request"}
                {"sku":"H","name":"Desk","price":10,"currency":"USD"}
                {"sku":"a ","name":"Desk","price":10}
                {"sku":"J","name":"De\\u0000sk","price":10}
                {"sku":"K","name":"De\\u202esk","price":10}
                {"sku":"L","name":"Desk","price":10.555}
                ["sku"]
                {"sku":"N","name":
                {"sku":"--","name":"Desk","price":10}

                {"sku":"Q","name":"Desk","price":"10 USD"}
                {"sku":"R","name":"Desk","price":1e300}
                {"sku":"Z","name":"Desk","price":20}
                """);

        assertThat(feed.products).extracting(product -> product.sku().value()).containsExactly("A", "Z");
        assertThat(feed.rejections)
                .satisfies(rejections ->
                        assertThat(rejections.get(12)).startsWith("14: not JSON: Unexpected end-of-input"))
                .filteredOn(rejection -> !rejection.startsWith("14:"))
                .containsExactly(
                        "2: no SKU",
                        "3: no name",
                        "4: no price",
                        "5: the price 0 is not more than 0",
                        "6: the price -3 is not more than 0",
                        "7: the price 'on request' is not a number",
                        "8: the currency is USD, the tenant's is AED",
                        "9: the SKU a repeats that of line 1",
                        "10: the field 'name' holds a NUL character",
                        "11: the field 'name' holds the direction override U+202E",
                        "12: the price 10.555 has more than 2 decimals or is too large",
                        "13: not a JSON object",
                        "15: the SKU has neither letter nor digit",
                        "17: the currency is USD, the tenant's is AED",
                        "18: the price 1e300 has more than 2 decimals or is too large");
    }

    @Test
    void look_alike_letters_do_not_make_another_product() {
        RecordedFeed feed = json(
                "{\"sku\":\"CH 616\",\"name\":\"x\",\"price\":1}\n{\"sku\":\"СН616\",\"name\":\"x\",\"price\":1}\n");

        assertThat(feed.rejections).containsExactly("2: the SKU СН616 repeats that of line 1");
    }

    @Test
    void a_line_break_within_quotes_keeps_the_line_numbers_right() {
        RecordedFeed feed = csv("""
                sku,name,price,description
                A,Desk,10,"first
                second"
                B,Desk,,x
                C,Desk,10
                D,"De""sk",10,y
                """);

        assertThat(feed.products)
                .extracting(product -> product.description().english())
                .containsExactly("first\nsecond", "y");
        assertThat(feed.products.get(1).name().english()).isEqualTo("De\"sk");
        assertThat(feed.rejections).containsExactly("4: no price", "5: 3 fields where the header has 4");
    }

    @ParameterizedTest
    @CsvSource({"COMMA,','", "SEMICOLON,;", "TAB,'\t'"})
    void the_separator_is_found_in_the_header(String ignored, String separator) {
        String text = "\"sku\"|name|price|note, or; more\nA|Desk|10|x\n".replace("|", separator);
        text = text.replace("note, or; more", "\"note, or; more\"");

        assertThat(csv(text).only().attributes()).containsEntry("note or more", "x");
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_not_matter() {
        assertThat(csv("\uFEFFsku,name,price\r\nA,Desk,10\r\n").only().sku()).isEqualTo(new Sku("A"));
        assertThat(json("\uFEFF{\"sku\":\"A\",\"name\":\"Desk\",\"price\":10}\r\n")
                        .only()
                        .sku())
                .isEqualTo(new Sku("A"));
    }

    @Test
    void another_encoding_is_refused_with_its_place_and_nothing_is_handed_on() throws IOException {
        Path latin = Files.write(
                folder.resolve("latin.csv"),
                "sku,name,price\nA,Desk,10\nB,Büro,10\n".getBytes(Charset.forName("ISO-8859-1")));
        RecordedFeed recorded = new RecordedFeed();

        assertThatThrownBy(() -> ProductFiles.open(latin, AED, FieldMapping.common(), FeedProgress.NONE)
                        .read(recorded))
                .isInstanceOf(PermanentPortException.class)
                .hasMessageEndingWith("latin.csv:3: byte 28 of the file is not UTF-8; save the file as UTF-8");
        assertThat(recorded.products).isEmpty();
    }

    @Test
    void a_malformed_byte_beyond_the_first_block_is_placed_too() throws IOException {
        byte[] bytes = ("sku,name,price\n" + "A,Desk ä,10\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        bytes[200_006] = (byte) 0xFF;
        Path file = Files.write(folder.resolve("big.csv"), bytes);
        long line = 1
                + new String(bytes, 0, 200_006, StandardCharsets.ISO_8859_1)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();

        assertThatThrownBy(() -> open(file))
                .hasMessageEndingWith(
                        "big.csv:" + line + ": byte 200006 of the file is not UTF-8; save the file as UTF-8");
    }

    @Test
    void utf_16_is_named_whether_marked_or_not() throws IOException {
        for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE")) {
            Path file = Files.write(
                    folder.resolve("wide.csv"), "sku,name,price\nA,Desk,10\n".getBytes(Charset.forName(charset)));

            assertThatThrownBy(() -> open(file))
                    .as(charset)
                    .hasMessageEndingWith("wide.csv: the file is UTF-16; save it as UTF-8");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                       | the file is empty
            'sku,name\nA,Desk\n'     | the header has no column for price; name it in a mapping file
            'a,b,c\n1,2,3\n'         | the header has no column for sku, name, price; name it in a mapping file
            'sku,name,price,sku\n'   | the header names 'sku' twice
            'sku,name,price\n"A,b,1\n' | not CSV
            """)
    void a_file_that_is_no_catalogue_is_refused(String text, String reason) {
        assertThatThrownBy(() -> csv(text.replace("\\n", "\n")))
                .isInstanceOf(PermanentPortException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_missing_file_and_a_folder_are_refused() {
        assertThatThrownBy(() -> open(folder.resolve("none.csv"))).hasMessageEndingWith("no such file");
        assertThatThrownBy(() -> open(folder)).hasMessageEndingWith("is a folder, not a file");
    }

    @Test
    void a_mapping_names_a_files_own_columns() throws IOException {
        Path mapping = Files.writeString(
                folder.resolve("map.yaml"),
                "sku: Artikel\nname: Bezeichnung\nprice: \"Preis netto\"\nstock: Bestand\n");
        Path file = Files.writeString(
                folder.resolve("de.csv"), "Artikel;Bezeichnung;Preis netto;Bestand;Farbe\n4711;Tisch;1.234,50;3;rot\n");

        Product product = RecordedFeed.of(ProductFiles.open(file, AED, FieldMapping.read(mapping), FeedProgress.NONE))
                .only();

        assertThat(product.sku()).isEqualTo(new Sku("4711"));
        assertThat(product.price()).isEqualTo(new Money(123_450, AED));
        assertThat(product.stock()).isEqualTo(new StockLevel.Counted(3));
        assertThat(product.attributes()).isEqualTo(Map.of("farbe", "rot"));
    }

    @Test
    void a_wrong_mapping_is_refused_with_file_and_line() throws IOException {
        Path mapping = Files.writeString(folder.resolve("map.yaml"), "sku: Artikel\nprise: Preis\nname: [a]\n");

        assertThatThrownBy(() -> FieldMapping.read(mapping))
                .isInstanceOf(PermanentPortException.class)
                .hasMessageStartingWith("map.yaml:2: unknown field 'prise'; known are sku, name,")
                .hasMessageEndingWith("map.yaml:3: a list where a text is expected");
    }

    @Test
    void a_mapping_to_a_column_that_is_not_there_is_refused() throws IOException {
        Path mapping = Files.writeString(folder.resolve("map.yaml"), "sku: Artikel\n");
        Path file = Files.writeString(folder.resolve("en.csv"), "sku,name,price\nA,Desk,10\n");

        assertThatThrownBy(() -> ProductFiles.open(file, AED, FieldMapping.read(mapping), FeedProgress.NONE)
                        .read(new RecordedFeed()))
                .hasMessageEndingWith("en.csv:1: the mapping names columns that the header lacks: Artikel");
    }

    @Test
    void progress_ends_at_the_size_of_the_file() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "sku,name,price\nA,Desk,10\n");
        List<String> told = new ArrayList<>();

        ProductFiles.open(file, AED, FieldMapping.common(), (read, total) -> told.add(read + "/" + total))
                .read(new RecordedFeed());

        assertThat(told).last().isEqualTo("25/25");
    }

    @Test
    void the_currency_of_a_file_is_the_one_most_rows_state() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.jsonl"), "{\"currency\":\"sar\"}\n{\"currency\":\"SAR\"}\n{\"currency\":\"USD\"}\n");
        Path without = Files.writeString(folder.resolve("b.csv"), "sku,name,price\nA,Desk,10\n");

        assertThat(ProductFiles.currency(file, FieldMapping.common())).contains(Currency.getInstance("SAR"));
        assertThat(ProductFiles.currency(without, FieldMapping.common())).isEmpty();
    }

    @Test
    void a_price_may_name_its_currency_in_its_own_name() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "sku,name,price_sar\nA,Desk,10\n");

        assertThat(ProductFiles.currency(file, FieldMapping.common())).contains(Currency.getInstance("SAR"));
        assertThat(open(file).rejections).containsExactly("2: the currency is SAR, the tenant's is AED");
    }

    @Test
    void a_list_is_no_file_of_lines() {
        assertThatThrownBy(() -> json("\n[{\"sku\":1},\n{\"sku\":2}]\n"))
                .isInstanceOf(PermanentPortException.class)
                .hasMessageEndingWith("file.jsonl:2: a list; write one object a line");
    }

    @Test
    void a_line_without_end_is_rejected_and_the_next_one_read() {
        RecordedFeed feed =
                json("{\"sku\":\"" + "x".repeat(1_200_000) + "\"}\n{\"sku\":1,\"name\":\"x\",\"price\":1}\n");

        assertThat(feed.rejections).containsExactly("1: longer than 1000000 characters");
        assertThat(feed.products).hasSize(1);
    }

    @Test
    void a_consumers_fault_ends_the_reading() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "sku,name,price\nA,Desk,10\nB,Desk,10\n");

        assertThatThrownBy(() -> ProductFiles.open(file, AED, FieldMapping.common(), FeedProgress.NONE)
                        .read(new dev.noor.ports.catalog.ProductFeed.Consumer() {
                            @Override
                            public void accept(long position, Product product) {
                                throw new IllegalStateException("full");
                            }

                            @Override
                            public void reject(long position, String reason) {}
                        }))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5 | 1234.5",
                "1,234.50 | 1234.50",
                "1,234 | 1234",
                "1.234,50 | 1234.50",
                "1.234.567 | 1234567",
                "1 234,5 | 1234.5",
                "12,50 | 12.50",
                "0.99 | 0.99",
            })
    void prices_are_read_as_people_write_them(String text, String value) {
        assertThat(Numbers.read(text).orElseThrow()).isEqualByComparingTo(new BigDecimal(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12-5", "1,23,4", "12abc", "1e9999", "", "NaN"})
    void what_is_no_number_is_not_read_as_one(String text) {
        assertThat(Numbers.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stock | 12 | 12",
                "stock | -2 | 0",
                "stock | yes | true",
                "stock | call us | unknown",
                "in_stock | 1 | true",
                "in_stock_online | false | false",
                "in_stock | 25 | 25",
                "availability | https://schema.org/OutOfStock | false",
                "available | 4 | 4",
            })
    void stock_is_a_count_a_flag_or_unknown(String field, String value, String expected) {
        StockLevel stock = json("{\"sku\":1,\"name\":\"x\",\"price\":1,\"" + field + "\":\"" + value + "\"}\n")
                .only()
                .stock();

        assertThat(
                        switch (stock) {
                            case StockLevel.Counted counted -> String.valueOf(counted.units());
                            case StockLevel.Flagged flagged -> String.valueOf(flagged.inStock());
                            case StockLevel.Unknown unknown -> "unknown";
                        })
                .isEqualTo(expected);
    }

    private RecordedFeed csv(String text) {
        return open(write("file.csv", text));
    }

    private RecordedFeed json(String text) {
        return open(write("file.jsonl", text));
    }

    private static RecordedFeed open(Path file) {
        return RecordedFeed.of(ProductFiles.open(file, AED, FieldMapping.common(), FeedProgress.NONE));
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
