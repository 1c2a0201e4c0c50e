package dev.noor.app.cli.rfq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.memory.MemoryPictures;
import dev.noor.app.cli.sales.SampleShop;
import dev.noor.app.cli.sales.SampleStock;
import dev.noor.core.document.QuotationPress;
import dev.noor.core.ledger.Ledger;
import dev.noor.core.ledger.Pick;
import dev.noor.core.ledger.Selection;
import dev.noor.ports.Language;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.turn.TurnCommit;
import dev.noor.ports.turn.TurnReport.RuleFired;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that buyers paste become the lines of an order, as far as they say what is meant. */
class RequestsForQuotationTest {
    private static final int LISTS = 200;
    private static final long SEED = 7;
    private static final SampleShop SHOP = new SampleShop();
    private static final List<Product> PRODUCTS =
            SampleStock.load().catalog().after(SampleShop.TREEJAR, Optional.empty(), 10_000);

    @Test
    void what_a_pasted_list_names_is_ordered() {
        int right = 0;
        int ordered = 0;
        int wanted = 0;
        List<String> wrong = new ArrayList<>();
        for (NoisyList list : NoisyList.some(LISTS, SEED, PRODUCTS)) {
            TurnCommit turn = SHOP.say("rfq-" + list.number(), list.text());
            Map<String, Integer> got = ordered(turn);
            long hits = got.entrySet().stream()
                    .filter(line -> line.getValue().equals(list.wanted().get(line.getKey())))
                    .count();
            right += (int) hits;
            ordered += got.size();
            wanted += list.wanted().size();
            if (hits < list.wanted().size() || hits < got.size()) {
                wrong.add(
                        list.text() + "\n  wanted " + list.wanted() + "\n  got " + got + "\n" + SampleShop.words(turn));
            }
        }
        if (System.getProperty("figures.show", "").equals("wrong")) {
            wrong.forEach(System.out::println);
        }
        double precision = right / (double) ordered;
        double recall = right / (double) wanted;
        if (!System.getProperty("figures.show", "").isEmpty()) {
            System.out.printf(
                    Locale.ROOT, "%d lists, %d lines: precision %.3f, recall %.3f%n", LISTS, wanted, precision, recall);
        }
        assertThat(precision)
                .as("precision; recall %s of %s lines %s", recall, wanted, wrong)
                .isGreaterThanOrEqualTo(0.97);
        assertThat(recall).as("recall of %s lines %s", wanted, wrong).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void what_is_unclear_is_asked_about_in_one_question_and_not_guessed() {
        TurnCommit turn =
                SHOP.say("unclear", "please quote:\n1. CH 616 black, 12 nos\n2. chairs - 20 pcs\n3. NOVO P3 x 4");

        assertThat(ordered(turn)).isEqualTo(Map.of("CH 616", 12, "NOVO P3", 4));
        assertThat(SampleShop.words(turn)).contains("do you mean by").containsOnlyOnce("?");
    }

    @Test
    void a_product_whose_pieces_are_not_told_is_asked_about_and_its_answer_is_added() {
        TurnCommit turn = SHOP.say("pieces", "12 x CH 616\nCH 512\n0 x LUMA D1680\n4 x NOVO P3\n20000 NOVO 2400");

        assertThat(ordered(turn)).isEqualTo(Map.of("CH 616", 12, "NOVO P3", 4));
        assertThat(SampleShop.words(turn))
                .contains("CH 512", "LUMA D1680", "NOVO 2400")
                .doesNotContain("do not find");

        assertThat(ordered(SHOP.say("pieces", "3 CH 512"))).isEqualTo(Map.of("CH 616", 12, "NOVO P3", 4, "CH 512", 3));
    }

    @Test
    void a_long_list_is_priced_whole_and_told_in_short() {
        for (int many : List.of(60, 300)) {
            List<Product> products = PRODUCTS.subList(0, many);
            String chat = "long-" + many;
            TurnCommit turn = SHOP.say(
                    chat,
                    products.stream()
                            .map(product -> product.sku() + " x " + (1 + many % 7))
                            .collect(Collectors.joining("\n")));

            assertThat(ordered(turn))
                    .hasSize(many)
                    .allSatisfy((sku, pieces) -> assertThat(pieces).isEqualTo(1 + many % 7));
            assertThat(SampleShop.words(turn))
                    .hasSizeLessThan(500)
                    .contains(many + " products", "VAT 5%")
                    .contains(String.format(Locale.ROOT, "%,.2f", net(products, 1 + many % 7)));

            SHOP.say(chat, "yes please, Omar, Northstar LLC, Dubai Marina, Marina Plaza office 501");
            Quotation quotation =
                    SHOP.say(chat, "send the quotation").after().quotation().orElseThrow();
            assertThat(quotation.lines()).hasSize(many);
            assertThat(quotation.subtotal().toDecimal()).isEqualByComparingTo(net(products, 1 + many % 7));
            assertThat(printed(quotation)).isEqualTo(many);
        }
    }

    @Test
    void a_change_of_a_long_order_is_told_in_one_sentence_that_survives() {
        SHOP.say(
                "changed",
                PRODUCTS.subList(0, 60).stream()
                        .map(product -> product.sku() + " x 2")
                        .collect(Collectors.joining("\n")));

        assertThat(SampleShop.words(SHOP.say("changed", "remove CH 616")))
                .contains("59 products", "before VAT")
                .hasSizeLessThan(500);
    }

    @Test
    void rows_of_one_product_that_together_are_too_many_are_asked_about() {
        TurnCommit turn = SHOP.say("sum", "CH 616 x 6000\nNOVO P3 x 4\nCH 616 x 6000\nCH 512 x 2");

        assertThat(ordered(turn)).isEqualTo(Map.of("NOVO P3", 4, "CH 512", 2));
        assertThat(SampleShop.words(turn)).contains("do you mean by", "CH 616");
    }

    @Test
    void rows_of_one_product_are_one_line() {
        assertThat(ordered(SHOP.say("same", "CH 616 x 6\nNOVO P3 x 4\nch-616: 5 pcs")))
                .isEqualTo(Map.of("CH 616", 11, "NOVO P3", 4));
    }

    @Test
    void a_colour_belongs_to_its_row() {
        TurnCommit turn = SHOP.say("colours", "NOVO 2400 white x 3\nNOVO 3200 x 2\nTREND D1470 x 4");

        assertThat(SampleShop.words(turn).lines().filter(line -> line.contains("white")))
                .singleElement()
                .asString()
                .contains("NOVO 2400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CH 616\t12\t465\t5580\nNOVO P3\t4\t%p\t%s",
                "No\tItem\tQty\tUnit price\tAmount\n1\tCH 616\t12\t430\t5160\n2\tNOVO P3\t4\t200\t800",
                "Qty,Item,Remarks\n12,CH 616,\"mesh, black\"\n4,NOVO P3,\"oak, 3 drawers\"",
                "الكمية;الصنف\n١٢;CH 616\n٤;NOVO P3",
                "1 CH 616 12\n2 NOVO P3 4",
                "Item;Amount;Price;Qty\nCH 616;5160;430;12\nNOVO P3;800;200;4",
                "CH 616 (12 pcs)\nNOVO P3 (4 nos)",
                "Артикул | Кол-во\nСН 616 | 12 шт.\nNOVO P3 | 4 шт.",
            })
    void tables_are_read_by_their_columns(String table) {
        Product pedestal = PRODUCTS.stream()
                .filter(product -> product.sku().value().equals("NOVO P3"))
                .findFirst()
                .orElseThrow();
        BigDecimal price = pedestal.price().toDecimal();
        String filled = table.replace("%p", price.toBigInteger().toString())
                .replace(
                        "%s",
                        price.multiply(BigDecimal.valueOf(4)).toBigInteger().toString());

        assertThat(ordered(SHOP.say("table-" + filled.hashCode(), filled)))
                .isEqualTo(Map.of("CH 616", 12, "NOVO P3", 4));
    }

    @Test
    void figures_that_may_each_be_the_pieces_are_asked_about() {
        TurnCommit turn =
                SHOP.say("doubt", "CH 616 12 430\nNOVO P3 x 4\nCH 512 x 2\nCH 61 x 3\nCH 516 465\nCH 620 620");

        assertThat(ordered(turn)).doesNotContainKeys("CH 616", "CH 610", "CH 61");
        assertThat(SampleShop.words(turn)).contains("do you mean by", "CH 616");
    }

    @Test
    void a_list_that_is_doubtful_as_a_whole_is_asked_about_too() {
        TurnCommit turn = SHOP.say("all-doubtful", "CH 616 ; 12 ; 430\nNOVO P3 ; 4 ; 200");

        assertThat(ordered(turn)).isEmpty();
        assertThat(SampleShop.words(turn)).contains("do you mean by", "CH 616", "NOVO P3");
    }

    @Test
    void a_list_of_which_most_is_unclear_goes_to_a_person() {
        TurnCommit turn = SHOP.say(
                "unclear-list",
                "CH 616 x 6\nNOVO P3 x 4\n"
                        + IntStream.range(100, 130)
                                .mapToObj(number -> "XQ " + number + " x 2")
                                .collect(Collectors.joining("\n")));

        assertThat(ordered(turn)).isEqualTo(Map.of("CH 616", 6, "NOVO P3", 4));
        assertThat(turn.report().rules()).extracting(RuleFired::rule).contains("handoff.unclear_list");
        assertThat(SampleShop.words(turn)).contains("asked a ");
    }

    /** How many lines its document has. */
    private static int printed(Quotation quotation) {
        AtomicInteger rows = new AtomicInteger();
        new QuotationPress(SHOP.tenants(), SHOP.catalog(), new MemoryPictures(), sheet -> {
                    sheet.sections()
                            .forEach(section -> rows.addAndGet(section.rows().size()));
                    return new byte[1];
                })
                .print(SampleShop.TREEJAR, quotation, Language.EN);
        return rows.get();
    }

    private static BigDecimal net(List<Product> products, int each) {
        return products.stream()
                .map(product -> product.price().toDecimal().multiply(BigDecimal.valueOf(each)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, Integer> ordered(TurnCommit turn) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (Pick pick : Ledger.of(turn.after().facts())
                .selection()
                .map(Selection::picks)
                .orElse(List.of())) {
            lines.put(pick.sku().value(), pick.quantity().value());
        }
        return lines;
    }
}
