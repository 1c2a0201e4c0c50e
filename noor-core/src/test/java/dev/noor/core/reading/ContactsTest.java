package dev.noor.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.reading.Intent;
import dev.noor.ports.reading.SlotName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {

    private static String slot(String text, SlotName name) {
        return SharedLexicon.read(text).slot(name).orElse("");
    }

    @Test
    void four_fields_in_one_line_are_read_in_order() {
        Reading reading = SharedLexicon.read("Lilia, LLD, l@x.ae, 2 Street");

        assertThat(reading.slot(SlotName.NAME)).contains("Lilia");
        assertThat(reading.slot(SlotName.COMPANY)).contains("LLD");
        assertThat(reading.slot(SlotName.EMAIL)).contains("l@x.ae");
        assertThat(reading.address()).contains("2 Street");
        assertThat(reading.items()).isEmpty();
    }

    @Test
    void an_introduction_names_person_and_company() {
        assertThat(slot("I am Omar from Northstar LLC", SlotName.NAME)).isEqualTo("Omar");
        assertThat(slot("I am Omar from Northstar LLC", SlotName.COMPANY)).isEqualTo("Northstar LLC");
        assertThat(slot("أنا أحمد من شركة النور", SlotName.NAME)).isEqualTo("أحمد");
        assertThat(slot("أنا أحمد من شركة النور", SlotName.COMPANY)).isEqualTo("النور");
        assertThat(slot("меня зовут Лилия, компания Ромашка", SlotName.NAME)).isEqualTo("Лилия");
        assertThat(slot("меня зовут Лилия, компания Ромашка", SlotName.COMPANY)).isEqualTo("Ромашка");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am looking for chairs",
                "This is too expensive",
                "I am from Dubai",
                "انا ابي كرسي",
                "я ищу стол",
                "our company needs desks",
                "Chairs, Desks, Sofas",
                "Hello, I need chairs, black"
            })
    void words_of_the_language_are_no_names(String text) {
        assertThat(slot(text, SlotName.NAME)).isEmpty();
        assertThat(slot(text, SlotName.COMPANY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "دبي الخليج التجاري برج بريزم مكتب 1204",
                "شركة النور، دبي برج بريزم مكتب رقم 12",
                "اسمي سالم، الشارقة، المجاز ٣، مكتب ٢٠٥",
                "ابوظبي شارع حمدان مبنى 12 مكتب 305"
            })
    void an_office_with_its_number_is_an_address_and_no_desk(String text) {
        Reading reading = SharedLexicon.read(text);

        assertThat(reading.items()).isEmpty();
        assertThat(reading.slot(SlotName.QTY)).isEmpty();
        assertThat(reading.address()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ابي مكتب 160",
                "عندكم مكتب 160 وكرسي 616؟",
                "توصيل دبي مكتب 160 سم",
                "تحتاج ٣ مكاتب للشارقة",
                "ابغي مكتب مدير 180 في دبي"
            })
    void a_desk_with_a_number_is_no_address(String text) {
        assertThat(slot(text, SlotName.PRODUCT)).endsWith("desk");
        assertThat(SharedLexicon.read(text).address()).isEmpty();
    }

    @Test
    void a_place_is_not_a_company() {
        assertThat(slot("ok send quotation. Omar, Northstar LLC, Dubai Marina", SlotName.LOCATION))
                .isEqualTo("Dubai Marina");
        assertThat(slot("ok send quotation. Omar, Northstar LLC, Dubai Marina", SlotName.NAME))
                .isEqualTo("Omar");
    }

    @Test
    void phones_are_read_as_the_region_writes_them() {
        for (String phone :
                new String[] {"050 123 4567", "+971 50 123 4567", "00971501234567", "٠٥٠١٢٣٤٥٦٧", "971501234567"}) {
            assertThat(slot("my number " + phone, SlotName.PHONE)).as(phone).isEqualTo("+971501234567");
        }
        assertThat(slot("мой номер 8 916 123-45-67", SlotName.PHONE)).isEqualTo("+79161234567");
    }

    @Test
    void an_address_is_kept_as_written() {
        assertThat(SharedLexicon.read("office 1204, Princess Tower, Dubai Marina")
                        .address())
                .contains("office 1204, Princess Tower, Dubai Marina");
    }

    @Test
    void names_of_buildings_and_quarters_belong_to_the_address_and_their_numbers_count_nothing() {
        for (String address : java.util.List.of(
                "office 15, Al Mamzar Centre, Deira", "Villa 8, Al Rashidiya 3, Ajman", "Cedar 3, кв. 210")) {
            Reading reading = SharedLexicon.read(address);

            assertThat(reading.address()).as(address).contains(address);
            assertThat(reading.slot(SlotName.QTY)).as(address).isEmpty();
        }
    }

    @Test
    void a_name_is_told_by_what_stands_beside_it() {
        assertThat(slot("Mariam here, Blue Dune Travel LLC", SlotName.NAME)).isEqualTo("Mariam");
        assertThat(slot("Farid from Quill Accounting LLC, office 611", SlotName.NAME))
                .isEqualTo("Farid");
        assertThat(slot("راشد من Dune Metrics LLC", SlotName.NAME)).isEqualTo("راشد");
        assertThat(slot("меня Артём зовут, Orion Trading LLC", SlotName.NAME)).isEqualTo("Артём");
        assertThat(slot("is it here?", SlotName.NAME)).isEmpty();
        assertThat(slot("Delivery from Jebel Ali", SlotName.NAME)).isEmpty();
    }

    @Test
    void a_company_may_be_named_with_a_word_of_the_language() {
        assertThat(slot("مريم، مدرسة Palm Horizon School، Villa 8", SlotName.COMPANY))
                .isEqualTo("مدرسة Palm Horizon School");
    }

    @Test
    void details_alone_are_an_intent() {
        assertThat(SharedLexicon.read("Lilia, LLD, l@x.ae").mainIntent()).contains(Intent.PROVIDE_CONTACT);
    }

    @Test
    void a_person_is_no_company() {
        for (String text : new String[] {"it's personal", "individual", "استخدام شخصي", "для себя, физлицо"}) {
            assertThat(SharedLexicon.read(text).cues()).as(text).contains(Cue.INDIVIDUAL_BUYER);
        }
    }
}
