package dev.noor.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.SlotName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProperNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Petrova, Al Noor LLC, Dubai Marina, Marina Plaza office 1203 | Anna Petrova | Al Noor LLC",
                "Hana Ali, Al Futtaim Trading, Al Quoz 3 | Hana Ali | Al Futtaim Trading",
                "Dima Wain, Bin Sultan Group, office 5 Bay Square | Dima Wain | Bin Sultan Group",
                "Katya Nado, Mozhno Design LLC, Marina Plaza 3 | Katya Nado | Mozhno Design LLC",
                "Vera Nam, Da Vinci FZE, JLT | Vera Nam | Da Vinci FZE",
                "anna petrova, al noor llc, dubai marina | anna petrova | al noor llc",
                "My name is Anna Petrova, company Al Noor LLC | Anna Petrova | Al Noor LLC"
            })
    void names_that_look_like_words_of_a_language_are_names(String text, String name, String company) {
        Reading reading = SharedLexicon.read(text);

        assertThat(reading.slot(SlotName.NAME)).contains(name);
        assertThat(reading.slot(SlotName.COMPANY)).contains(company);
        assertThat(reading.items()).isEmpty();
        assertThat(reading.intents()).containsExactly(Intent.PROVIDE_CONTACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Petrova, Al Noor LLC",
                "Hana Ali, Bin Sultan Group, Villa 5",
                "Katya Nado, Mozhno Design LLC"
            })
    void names_do_not_say_which_language_to_answer_in(String text) {
        assertThat(SharedLexicon.read(text).replyLanguage()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello Al Noor LLC here, 5 chairs | Al Noor LLC",
                "For 3M Trading LLC please | 3M Trading LLC",
                "Please quote Blue Sky FZE | Blue Sky FZE"
            })
    void words_of_a_request_before_a_company_are_none_of_its_name(String text, String company) {
        Reading reading = SharedLexicon.read(text);

        assertThat(reading.slot(SlotName.COMPANY)).contains(company);
        assertThat(reading.slot(SlotName.QTY).filter("3"::equals)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "خالد المنصوري شركة الأفق عجمان شارع الشيخ خليفة فيلا 12 | خالد المنصوري | الأفق",
                "Khalid Al Mansoori company Horizon LLC Ajman | Khalid Al Mansoori | Horizon LLC",
                "Алексей Петров компания Вектор, Дубай Марина | Алексей Петров | Вектор",
                "Анна ООО Ромашка Дубай | Анна | Ромашка"
            })
    void who_names_a_company_behind_a_name_bears_the_name(String text, String name, String company) {
        assertThat(SharedLexicon.read(text).slot(SlotName.NAME)).contains(name);
        assertThat(SharedLexicon.read(text).slot(SlotName.COMPANY)).contains(company);
    }

    @Test
    void a_cluster_behind_a_place_is_where_somebody_is() {
        Reading reading = SharedLexicon.read("private, Igor, JLT cluster D, office 1801");

        assertThat(reading.items()).isEmpty();
        assertThat(reading.slot(SlotName.NAME)).contains("Igor");
    }

    @Test
    void a_street_may_be_named_after_any_word() {
        assertThat(SharedLexicon.read("الشارقة، شارع الوحدة محل 4").address()).contains("الشارقة, شارع الوحدة محل 4");
    }

    @Test
    void who_buys_for_themselves_is_named_before_it() {
        assertThat(SharedLexicon.read("سارة شخصي جميرا فيلا 22").slot(SlotName.NAME))
                .contains("سارة");
    }

    @Test
    void goods_with_capitals_beside_a_company_stay_goods() {
        assertThat(SharedLexicon.read("Office Chairs, Al Noor LLC").slot(SlotName.PRODUCT))
                .contains("office chair");
        assertThat(SharedLexicon.read("Black Leather Chair, Villa 12").slot(SlotName.COLOUR))
                .contains("black");
        assertThat(SharedLexicon.read("5 Workstations For Al Noor LLC").slot(SlotName.COMPANY))
                .contains("Al Noor LLC");
        assertThat(SharedLexicon.read("5 Workstations For Al Noor LLC").items()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "выставляйте кп на Виктор Ан, частное лицо, Дубай Марина | Виктор Ан",
                "make the quotation for Victor An, private person, Dubai Marina | Victor An",
                "quotation for Victor An, Al Ain, Al Jimi district villa 14 | Victor An",
                "quotation in the name of Victor An | Victor An"
            })
    void whom_a_quotation_is_for_is_named_in_it(String text, String name) {
        assertThat(SharedLexicon.read(text).slot(SlotName.NAME)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quotation for my home please", "send a quote for 5 chairs, personal use"})
    void what_a_quotation_is_for_is_no_name(String text) {
        assertThat(SharedLexicon.read(text).slot(SlotName.NAME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'Al Ain, villa 14', Al Ain", "'Abu Dhabi, Khalifa Street 5', Abu Dhabi"})
    void a_place_in_front_of_a_house_is_no_name(String text, String place) {
        assertThat(SharedLexicon.read(text).slot(SlotName.NAME)).isEmpty();
        assertThat(SharedLexicon.read(text).slot(SlotName.LOCATION)).contains(place);
    }

    @Test
    void a_yes_that_sounds_like_a_wood_is_no_colour() {
        assertThat(SharedLexicon.read("اوكي موافق").slot(SlotName.COLOUR)).isEmpty();
        assertThat(SharedLexicon.read("تمام اوكي").slot(SlotName.COLOUR)).isEmpty();
        assertThat(SharedLexicon.read("ابي مكتب اوك").slot(SlotName.COLOUR)).contains("oak");
    }

    @Test
    void a_square_of_an_address_belongs_to_it_whole() {
        Reading reading = SharedLexicon.read("John Smith, Smith & Co, Business Bay, Bay Square 7 office 210");

        assertThat(reading.address()).contains("Business Bay, Bay Square 7 office 210");
        assertThat(reading.slot(SlotName.SHAPE)).isEmpty();
    }

    @Test
    void a_tower_named_after_a_thing_to_buy_is_no_thing_to_buy() {
        Reading reading =
                SharedLexicon.read("سارة المنصوري، مؤسسة النخيل للتجارة، الشارقة المجاز ٢ برج الماسة مكتب ٣٠٢");

        assertThat(reading.items()).isEmpty();
        assertThat(reading.slot(SlotName.NAME)).contains("سارة المنصوري");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mashkoor waayid, villa 5", "abghi kursii, villa 5", "Abi Kursi, Villa 5"})
    void talk_in_arabizi_beside_an_address_is_no_name(String text) {
        assertThat(SharedLexicon.read(text).slot(SlotName.NAME)).isEmpty();
    }
}
