package dev.noor.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.catalog.Range;
import dev.noor.ports.reading.SlotName;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sofa under 600",
                "sofa up to 600 aed",
                "sofa 600 max",
                "sofa, budget 600",
                "sofa not more than AED 600",
                "كنبة ما تتعدى ٦٠٠ درهم",
                "كنبة اقل من ستمية درهم",
                "диван до 600 дирхам",
                "диван не дороже 600",
                "kanab ta7t 600 derham"
            })
    void a_highest_price_is_read_in_each_language(String text) {
        Reading reading = SharedLexicon.read(text);

        assertThat(reading.slot(SlotName.BUDGET_MAX)).contains("600");
        assertThat(reading.limits().price().max())
                .hasValueSatisfying(max -> assertThat(max).isEqualByComparingTo("600"));
        assertThat(reading.limits().price().min()).isEmpty();
    }

    @Test
    void amounts_are_read_with_thousands_separators_and_suffixes() {
        for (String amount :
                new String[] {"9,000", "9000", "9k", "9 000", "9.000", "٩٬٠٠٠", "9 тысяч", "nine thousand"}) {
            assertThat(SharedLexicon.read("desks, budget " + amount + " dirhams")
                            .slot(SlotName.BUDGET_MAX))
                    .as(amount)
                    .contains("9000");
        }
    }

    @Test
    void a_range_of_prices_has_both_ends() {
        assertThat(SharedLexicon.read("sofa between 500 and 900 aed").limits().price())
                .isEqualTo(Range.between(money("500"), money("900")));
        assertThat(SharedLexicon.read("диван от 500 до 900 дирхам").limits().price())
                .isEqualTo(Range.between(money("500"), money("900")));
    }

    @Test
    void around_a_price_is_a_fifth_either_way() {
        Range<BigDecimal> price =
                SharedLexicon.read("sofa around 500 aed").limits().price();

        assertThat(price.contains(money("400"))).isTrue();
        assertThat(price.contains(money("600"))).isTrue();
        assertThat(price.contains(money("601"))).isFalse();
    }

    @Test
    void a_price_each_is_not_a_total() {
        assertThat(SharedLexicon.read("12 chairs max 600 each").slot(SlotName.PER))
                .contains("unit");
        assertThat(SharedLexicon.read("12 chairs max 600 each").limits().price().max())
                .contains(money("600"));
    }

    @Test
    void a_total_is_shared_among_the_pieces() {
        Reading reading = SharedLexicon.read("20 chairs, 9000 in total");

        assertThat(reading.slot(SlotName.PER)).contains("total");
        assertThat(reading.limits().price().max())
                .hasValueSatisfying(max -> assertThat(max).isEqualByComparingTo("450"));
    }

    @Test
    void a_stated_size_is_met_within_five_percent() {
        assertThat(SharedLexicon.read("white standing desk 180cm").limits().widthMm())
                .isEqualTo(Range.between(1710, 1890));
    }

    @Test
    void sizes_are_centimetres_whatever_the_unit() {
        for (String size :
                new String[] {"180cm wide", "1.8 m wide", "1800 mm wide", "width 180", "عرض ١٨٠ سم", "шириной 180 см"
                }) {
            assertThat(SharedLexicon.read("desk " + size).slot(SlotName.WIDTH))
                    .as(size)
                    .contains("180");
        }
    }

    @Test
    void bounds_of_sizes_are_kept() {
        assertThat(SharedLexicon.read("шкаф не шире 80 см").limits().widthMm()).isEqualTo(Range.atMost(800));
        assertThat(SharedLexicon.read("bookcase at least 2 m high").limits().heightMm())
                .isEqualTo(Range.atLeast(2000));
        assertThat(SharedLexicon.read("desk 120-140 cm").limits().widthMm()).isEqualTo(Range.between(1200, 1400));
    }

    @Test
    void two_sides_joined_are_width_and_depth() {
        Reading reading = SharedLexicon.read("desk 160x80");

        assertThat(reading.slot(SlotName.WIDTH)).contains("160");
        assertThat(reading.slot(SlotName.DEPTH)).contains("80");
    }

    @Test
    void a_table_for_ten_may_be_larger_but_a_sofa_for_three_is_exact() {
        assertThat(SharedLexicon.read("meeting table for 10 people").limits().seats())
                .isEqualTo(Range.between(10, 15));
        assertThat(SharedLexicon.read("3-seat sofa").limits().seats()).isEqualTo(Range.between(3, 3));
        assertThat(SharedLexicon.read("трехместный диван").limits().seats()).isEqualTo(Range.between(3, 3));
    }

    @Test
    void desks_for_people_are_not_one_desk_for_all() {
        assertThat(SharedLexicon.read("desks for six employees")
                        .limits()
                        .seats()
                        .isAny())
                .isTrue();
    }

    @Test
    void colours_and_materials_may_be_refused() {
        Reading reading = SharedLexicon.read("sofa, not black or white, no leather");

        assertThat(reading.slots(SlotName.NOT_COLOUR)).containsExactly("black", "white");
        assertThat(reading.slots(SlotName.COLOUR)).isEmpty();
        assertThat(reading.slots(SlotName.NOT_MATERIAL)).containsExactly("leather");
        assertThat(SharedLexicon.read("طاولة بدون زجاج").slots(SlotName.NOT_MATERIAL))
                .containsExactly("glass");
        assertThat(SharedLexicon.read("диван не черный").slots(SlotName.NOT_COLOUR))
                .containsExactly("black");
    }

    @Test
    void two_colours_are_two_slots() {
        assertThat(SharedLexicon.read("desk white or oak").slots(SlotName.COLOUR))
                .containsExactly("white", "oak");
    }

    @Test
    void an_amount_in_another_currency_sets_no_limit() {
        Reading foreign = SharedLexicon.read("desks under 500 USD");

        assertThat(foreign.cues()).contains(Cue.FOREIGN_AMOUNT);
        assertThat(foreign.limits().price().isAny()).isTrue();
        assertThat(SharedLexicon.read("desks under 500 AED").cues()).doesNotContain(Cue.FOREIGN_AMOUNT);
    }

    @Test
    void metres_with_a_rest_are_one_size() {
        for (String text : new String[] {
            "مكتب متر وثمانين",
            "письменный стол метр восемьдесят",
            "desk 1.8 m wide",
            "desk 180 wide",
            "desk, the 180 one"
        }) {
            assertThat(SharedLexicon.read(text).slot(SlotName.WIDTH)).as(text).contains("180");
        }
        assertThat(SharedLexicon.read("طاولة طولها مترين واربعين").slot(SlotName.WIDTH))
                .contains("240");
    }

    @Test
    void the_sizes_of_a_room_are_those_of_no_product() {
        assertThat(SharedLexicon.read("our room is 4 x 5 m, need a table").slot(SlotName.WIDTH))
                .isEmpty();
        assertThat(SharedLexicon.read("the gap is 64 cm wide, any pedestal?").slot(SlotName.WIDTH))
                .isEmpty();
    }

    @Test
    void each_side_word_names_one_size() {
        Reading reading = SharedLexicon.read("4 bookcases 80 wide 180 high");

        assertThat(reading.slot(SlotName.WIDTH)).contains("80");
        assertThat(reading.slot(SlotName.HEIGHT)).contains("180");
        assertThat(SharedLexicon.read("2 desks 180 wide under 1500")
                        .limits()
                        .price()
                        .max())
                .hasValueSatisfying(max -> assertThat(max).isEqualByComparingTo("1500"));
    }
}
