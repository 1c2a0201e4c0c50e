package dev.noor.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.catalog.Sku;
import dev.noor.ports.money.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {
    private static final Sku CHAIR = new Sku("CH 616 NEW");
    private static final Sku DESK = new Sku("NOVO 2400");

    @Test
    void its_text_is_the_one_the_slot_promises() {
        Selection selection =
                new Selection(List.of(new Pick(CHAIR, new Quantity(4)), new Pick(DESK, new Quantity(10_000))));

        assertThat(selection.format()).isEqualTo("CH 616 NEW×4|NOVO 2400×10000");
        assertThat(Selection.parse("CH 616 NEW×4|NOVO 2400×10000")).contains(selection);
    }

    @Test
    void a_sku_may_hold_the_signs_that_separate() {
        Selection selection = new Selection(
                List.of(new Pick(new Sku("A×5|B"), new Quantity(2)), new Pick(new Sku("C\\"), new Quantity(3))));

        assertThat(selection.format()).isEqualTo("A\\×5\\|B×2|C\\\\×3");
        assertThat(Selection.parse(selection.format())).contains(selection);
    }

    @Test
    void a_line_may_have_a_colour_of_its_own() {
        Selection selection = new Selection(
                List.of(new Pick(CHAIR, new Quantity(4), Optional.of("light grey")), new Pick(DESK, new Quantity(2))));

        assertThat(selection.format()).isEqualTo("CH 616 NEW×4×light grey|NOVO 2400×2");
        assertThat(Selection.parse(selection.format())).contains(selection);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CH 616",
                "×4",
                " ×4",
                "CH×",
                "CH×0",
                "CH×04",
                "CH×10001",
                "CH×99999999999",
                "CH×-1",
                "CH×4.5",
                "CH×4|",
                "|CH×4",
                "CH×4||D×1",
                "CH×4×5",
                "CH×4×",
                "CH×4×black×white",
                "CH×4|ch×5",
                "CH x 4",
                "CH×٤",
                "CH\u0000×4"
            })
    void other_texts_are_no_selection(String text) {
        assertThat(Selection.parse(text)).isEmpty();
    }

    @Test
    void a_product_is_chosen_once_however_it_is_spelt() {
        assertThatThrownBy(() -> new Selection(List.of(
                        new Pick(new Sku("CH-616"), new Quantity(1)), new Pick(new Sku("СН 616"), new Quantity(2)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Selection(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_quantity_is_found_by_any_spelling_of_the_product() {
        assertThat(Selection.of(new Sku("CH-616"), new Quantity(4)).quantityOf(new Sku("ch616")))
                .contains(new Quantity(4));
        assertThat(Selection.of(CHAIR, new Quantity(4)).quantityOf(DESK)).isEmpty();
    }

    @Property(tries = 500)
    void what_was_written_is_read_again(@ForAll("selections") Selection selection) {
        assertThat(Selection.parse(selection.format())).contains(selection);
    }

    @Property(tries = 1000)
    void any_text_is_read_or_refused_but_never_breaks(@ForAll("texts") String text) {
        Selection.parse(text)
                .ifPresent(selection ->
                        assertThat(Selection.parse(selection.format())).contains(selection));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("A1×|\\ 0٤\u0000").ofMaxLength(12);
    }

    @Provide
    Arbitrary<Selection> selections() {
        Arbitrary<Sku> skus = Arbitraries.strings()
                .withChars("AB19×|\\ -é")
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(text -> !Sku.fold(text).isEmpty())
                .map(Sku::new);
        return Combinators.combine(skus, Arbitraries.integers().between(1, Quantity.MAX))
                .as((sku, quantity) -> new Pick(sku, new Quantity(quantity)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(SelectionTest::eachProductOnce);
    }

    private static Selection eachProductOnce(List<Pick> picks) {
        Set<String> seen = new HashSet<>();
        List<Pick> kept = new ArrayList<>(picks);
        kept.removeIf(pick -> !seen.add(pick.sku().folded()));
        return new Selection(kept);
    }
}
