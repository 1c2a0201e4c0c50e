package dev.noor.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearNamesTest {
    private static final NearNames NAMES = new NearNames(
            Set.of("CH 616", "CH 618", "NOVO 2400", "NOVO P3", "TREND D1470", "TREND E1470", "XTEN B90H", "EKO FLIP"));

    @ParameterizedTest
    @CsvSource({
        "3 x NOVOO 2400, NOVO 2400",
        "novo24O0 x 3, NOVO 2400",
        "NVOO 2400, NOVO 2400",
        "TRENDD D1470, TREND D1470",
        "CH 6I6 - 4 pcs, CH 616",
        "XTENB9OH, XTEN B90H",
        "chart eko flip white, EKO FLIP",
    })
    void a_slip_means_the_one_name_that_it_is_near_to(String text, String name) {
        assertThat(NAMES.in(text)).map(NearNames.Slip::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CH 617",
                "NOVO 2500",
                "XH 616",
                "CHH 616",
                "TREND 1470",
                "TREND F1470",
                "ANOVO 2400 desks",
                "NOVO 2400ب",
                "12 chairs",
                "",
            })
    void another_digit_or_two_names_alike_mean_none(String text) {
        assertThat(NAMES.in(text).filter(slip -> !text.contains(slip.name()))).isEmpty();
    }

    @Test
    void the_text_is_corrected_where_the_slip_stood() {
        assertThat(NAMES.in("4 TREMD D1470 walnut"))
                .map(NearNames.Slip::corrected)
                .contains("4 TREND D1470 walnut");
    }
}
