package dev.noor.adapter.files.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3-seat sofa | 3",
                "Modular corner sofa 3-seat+sofa-bed | 3",
                "Two-Seater sofa | 2",
                "4 seater workstation | 4",
                "Table and 4 chairs | 4",
                "Bar table and 2 bar stools | 2",
                "Table+6 reclining chairs | 6",
                "Table+4 chairs w armrests | 4",
                "6-person meeting table | 6",
                "Meeting table for 10 people | 10",
                "Table for 8 seats | 8",
            })
    void seats_are_read_where_they_are_stated(String text, int seats) {
        assertThat(StatedCounts.seats(text)).contains(seats);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cover for 3-seat sofa",
                "Cover 3-seat sofa",
                "Three-seat sofa-bed cover",
                "Frame for 2-seat sofa-bed",
                "Storage box 2-seat sofa-bed",
                "Table+2 chairs+ bench",
                "Chest of 6 drawers",
                "NOVO 2400",
                "Loft bed frame, 90x200 cm",
                "Stackable bed with 2 mattresses",
                "Set of 4 chair pads"
            })
    void seats_are_not_read_into_what_does_not_seat(String text) {
        assertThat(StatedCounts.seats(text)).isEmpty();
    }

    @Test
    void counted_parts_are_read() {
        assertThat(StatedCounts.parts("Wardrobe with 2 doors+3 drawers"))
                .isEqualTo(Map.of("doors", "2", "drawers", "3"));
        assertThat(StatedCounts.parts("Cabinet w 2 doors and 1 shelf")).isEqualTo(Map.of("doors", "2", "shelves", "1"));
        assertThat(StatedCounts.parts("Chest of six drawers")).isEqualTo(Map.of("drawers", "6"));
        assertThat(StatedCounts.parts("Glass-door cabinet")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOVO 2400 | Desk | NOVO",
                "PAX / VIKEDAL | Wardrobe | PAX",
                "VÄSTANBY/VÄSTANÅ / BERNHARD | Table | VÄSTANBY",
                "LYCKSELE LÖVÅS | Chair-bed | LYCKSELE LÖVÅS",
                "IKEA PS 2017 | Table | IKEA PS",
                "CH 402 task chair | Task chair | CH",
                "OFFICE CHAIR BLACK | Office chair | ''",
                "Markus chair | Chair | ''",
                "A 12 | Desk | ''",
            })
    void a_series_is_the_leading_capitals_that_are_no_kind(String name, String type, String series) {
        assertThat(SeriesRule.of(name, type, List.of()).orElse("")).isEqualTo(series);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "width_cm | 51 | 510",
                "width_cm | 51.25 | 513",
                "widthMm | 1400 | 1400",
                "Width (m) | 1.4 | 1400",
                "width | 140 | 1400",
                "width | 1400 | 1400",
                "width_cm | 1400 mm | 1400",
                "width | 55 in | 1397",
            })
    void a_length_goes_by_the_unit_of_the_value_then_of_the_name(String field, String value, int millimetres) {
        assertThat(Measures.millimetres(field, value)).contains(millimetres);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "wide", "", "999999999", "120x60"})
    void what_is_no_length_stays_unknown(String value) {
        assertThat(Measures.millimetres("width_cm", value)).isEmpty();
    }
}
