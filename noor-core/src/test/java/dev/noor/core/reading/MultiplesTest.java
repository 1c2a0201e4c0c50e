package dev.noor.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.reading.Slot;
import dev.noor.ports.reading.SlotName;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wanted for each of several places or things is wanted as often as there are of them. */
class MultiplesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 desks per room and we have 4 rooms | 12",
                "I have 4 rooms, 3 desks in each | 12",
                "we need 2 chairs in each of 5 offices | 10",
                "we need 2 chairs in each of 5 rooms | 10",
                "need 2 chairs in each of the 5 offices | 10",
                "2 chairs for each of 5 offices | 10",
                "6 chairs per meeting room, 3 meeting rooms | 18",
                "for each floor 10 workstations, 3 floors | 30",
                "ابغى 3 مكاتب لكل غرفة وعندي 4 غرف | 12",
                "عندي 5 غرف وكل غرفة تحتاج كرسيين | 10",
                "по 3 стола в каждый кабинет, кабинетов 4 | 12",
                "в каждую из 5 комнат нужно 2 кресла | 10",
                "3 maktab lkl ghurfa w 3ndi 4 ghuraf | 12"
            })
    void things_for_each_place_are_counted_for_all_places(String text, String pieces) {
        assertThat(SharedLexicon.read(text).slot(SlotName.QTY)).contains(pieces);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 chairs per desk, 8 desks | 8,16",
                "10 desks with 2 chairs each | 10,20",
                "3 offices, each needs 2 desks, 4 chairs | 6,12",
                "كل مكتب يحتاج 4 كراسي وعندنا 6 مكاتب | 6,24"
            })
    void things_for_each_thing_are_counted_for_all_of_those(String text, String pieces) {
        assertThat(quantities(text)).containsExactlyInAnyOrder(pieces.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16 chairs for two rooms | 16",
                "10 chairs each 300 AED for 2 rooms | 10",
                "10 chairs, 300 AED each, for 2 rooms | 10",
                "12 workstations on the 4th floor | 12",
                "desks and chairs, 8 of each for 2 rooms | 8,8",
                "5 office desks per floor, 3 floors, and one reception desk | 15,1"
            })
    void what_is_told_for_all_or_costs_something_each_is_counted_once(String text, String pieces) {
        assertThat(quantities(text)).containsExactly(pieces.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5000 desks per floor, 4 floors",
                "2 chairs per desk, 8000 desks",
                "3 chairs in each of 4000 rooms"
            })
    void more_than_can_be_ordered_of_a_thing_in_all_is_impossible(String text) {
        assertThat(SharedLexicon.read(text).has(Cue.IMPOSSIBLE_COUNT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 desks in each of 2.5 rooms | 3",
                "3 desks in each of 0 rooms | 3",
                "3 desks in each of 20000 rooms | 3"
            })
    void what_counts_no_places_multiplies_nothing(String text, String pieces) {
        assertThat(quantities(text)).containsExactly(pieces);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3 offices, each needs 2 desks", "4 villas, 2 sofas for each", "12 floors, 10 chairs per floor"})
    void places_that_are_counted_are_nobodys_address(String text) {
        assertThat(SharedLexicon.read(text).address()).isEmpty();
    }

    private static List<String> quantities(String text) {
        return SharedLexicon.read(text).slots().stream()
                .filter(slot -> slot.name() == SlotName.QTY || slot.name() == SlotName.QTY2)
                .map(Slot::value)
                .toList();
    }
}
