package dev.noor.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.conversation.Ask;
import dev.noor.ports.reading.Slot;
import dev.noor.ports.reading.SlotName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxNumberReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRN 100234567800003",
                "our TRN is 100234567800003",
                "TRN:100234567800003, please",
                "TRN100234567800003",
                "trn no. 100-2345-6780-0003",
                "tax registration number: 100 2345 6780 0003",
                "VAT number 100 234 567 800 003",
                "here is our vat trn #100234567800003.",
                "100234567800003",
                "Northstar LLC\n100-2345-6780-0003",
                "our TRN\n100234567800003",
                "الرقم الضريبي 100234567800003",
                "رقمنا الضريبي هو ١٠٠٢٣٤٥٦٧٨٠٠٠٠٣",
                "رقم التسجيل الضريبى: 100234567800003",
                "ИНН 100234567800003",
                "наш налоговый номер: 100234567800003",
                "TRN компании - 100234567800003",
                "el ra8m el dareebi 100234567800003"
            })
    void a_buyers_tax_number_is_read_and_is_nothing_else(String text) {
        Reading reading = SharedLexicon.read(text);

        assertThat(reading.slots(SlotName.TAX_NUMBER)).containsExactly("100234567800003");
        assertThat(reading.slots())
                .extracting(Slot::name)
                .doesNotContain(SlotName.PHONE, SlotName.QTY, SlotName.ORDER, SlotName.SKU, SlotName.BUDGET_MAX);
        assertThat(reading.cues()).doesNotContain(Cue.IMPOSSIBLE_COUNT);
        assertThat(reading.items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TRN 10023456780003, 10023456780003",
        "our TRN is 1002345678000034, 1002345678000034",
        "TRN 0501234567, 0501234567",
        "TRN 1234, 1234",
        "TRN 10023456780000O, 10023456780000O",
        "TRN AE100234567800003, AE100234567800003",
        "الرقم الضريبي 10023456780003, 10023456780003",
        "ИНН 7701234567, 7701234567"
    })
    void a_wrong_one_is_read_as_it_was_told(String text, String told) {
        Reading reading = SharedLexicon.read(text);

        assertThat(reading.slots(SlotName.TAX_NUMBER)).containsExactly(told);
        assertThat(reading.slots())
                .extracting(Slot::name)
                .doesNotContain(SlotName.PHONE, SlotName.QTY, SlotName.ORDER, SlotName.SKU);
        assertThat(reading.cues()).doesNotContain(Cue.IMPOSSIBLE_COUNT);
    }

    @Test
    void what_stands_around_it_is_read_as_without_it() {
        Reading reading = SharedLexicon.read(
                "quotation for 12 office chairs. Omar, Northstar LLC, TRN 100234567800003, +971501234567, office 4, Marina Plaza");

        assertThat(reading.slot(SlotName.QTY)).contains("12");
        assertThat(reading.slot(SlotName.NAME)).contains("Omar");
        assertThat(reading.slot(SlotName.COMPANY)).contains("Northstar LLC");
        assertThat(reading.slot(SlotName.PHONE)).contains("+971501234567");
        assertThat(reading.slot(SlotName.TAX_NUMBER)).contains("100234567800003");
        assertThat(reading.address())
                .hasValueSatisfying(address -> assertThat(address).contains("office 4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is your TRN?",
                "invoice with TRN, 12 chairs",
                "need the invoice with our TRN and 1200 chairs",
                "TRN please, 5 desks of 1600 mm",
                "is your TRN 100000000000003?",
                "my number is 0501234567",
                "call +971501234567",
                "order 100234567",
                "784198012345678",
                "ваш TRN 100000000000003?"
            })
    void other_numbers_are_no_tax_numbers(String text) {
        assertThat(SharedLexicon.read(text).slot(SlotName.TAX_NUMBER)).isEmpty();
    }

    @Test
    void a_bare_number_answers_the_question_for_it_and_no_other() {
        Optional<Ask> asked = Optional.of(Ask.TAX_NUMBER);

        assertThat(SharedLexicon.reader().read(List.of("10023456780003"), asked).slots(SlotName.TAX_NUMBER))
                .containsExactly("10023456780003");
        assertThat(SharedLexicon.reader()
                        .read(List.of("sorry, 300 2345 6780 0003"), asked)
                        .slots(SlotName.TAX_NUMBER))
                .containsExactly("300234567800003");
        assertThat(SharedLexicon.reader().read(List.of("0501234567"), asked).slots(SlotName.TAX_NUMBER))
                .isEmpty();
        assertThat(SharedLexicon.read("10023456780003").slots(SlotName.TAX_NUMBER))
                .isEmpty();
    }
}
