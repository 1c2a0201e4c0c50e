package dev.noor.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.money.Quantity;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KindPiecesTest {
    private static final ConceptId CHAIR = new ConceptId("chair");
    private static final ConceptId OFFICE_CHAIR = new ConceptId("office chair");
    private static final ConceptId DESK = new ConceptId("desk");

    @Test
    void a_product_comes_in_the_pieces_of_its_nearest_kind() {
        KindPieces told = KindPieces.NONE.with(CHAIR, new Quantity(20)).with(OFFICE_CHAIR, new Quantity(6));

        assertThat(told.of(List.of(OFFICE_CHAIR, CHAIR))).contains(new Quantity(6));
        assertThat(told.of(List.of(CHAIR))).contains(new Quantity(20));
        assertThat(told.of(List.of(DESK))).isEmpty();
    }

    @Test
    void a_later_number_of_a_kind_replaces_the_earlier_one_of_that_kind_only() {
        KindPieces told = KindPieces.NONE
                .with(CHAIR, new Quantity(6))
                .with(DESK, new Quantity(2))
                .with(CHAIR, new Quantity(8));

        assertThat(told.format()).isEqualTo("chair=8|desk=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "desk", "desk=", "desk=0", "desk=10001", "=4", "desk=2|", "desk=2=3", "desk=-1"})
    void what_is_of_another_form_is_not_read(String text) {
        assertThat(KindPieces.parse(text)).isEmpty();
    }

    @Property
    void what_is_written_is_read_again(
            @ForAll @Size(min = 1, max = 5)
                    Map<@IntRange(max = 50) Integer, @IntRange(min = 1, max = 10_000) Integer> told) {
        KindPieces pieces = KindPieces.NONE;
        for (Map.Entry<Integer, Integer> entry : told.entrySet()) {
            pieces = pieces.with(new ConceptId("kind " + entry.getKey()), new Quantity(entry.getValue()));
        }

        assertThat(KindPieces.parse(pieces.format())).contains(pieces);
    }
}
