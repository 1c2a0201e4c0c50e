package dev.noor.app.cli.rfq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.app.cli.sales.SampleShop;
import dev.noor.app.cli.sales.SampleStock;
import dev.noor.core.ledger.Ledger;
import dev.noor.core.ledger.Pick;
import dev.noor.core.ledger.Selection;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.turn.TurnCommit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
        double precision = right / (double) ordered;
        double recall = right / (double) wanted;
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
