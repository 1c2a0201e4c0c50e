package dev.noor.core.pii;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiiVaultTest {
    private static final Masker MASKER = new Masker(List.of("AE"));
    private final PiiVault vault = new PiiVault(MASKER);

    @Test
    void one_value_keeps_one_token_however_it_is_spelled() {
        assertThat(mask("0501234567, +971 55 765 4321, 050 123 4567")).isEqualTo("[PHONE_1], [PHONE_2], [PHONE_1_2]");
        assertThat(mask("Again 00971501234567 or ٠٥٠١٢٣٤٥٦٧")).isEqualTo("Again [PHONE_1_3] or [PHONE_1_4]");
        assertThat(mask("zero five zero double one... no: 0501234567")).endsWith(": [PHONE_1]");
        assertThat(mask("A@x.ae a@X.AE a at x dot ae")).isEqualTo("[EMAIL_1] [EMAIL_1_2] [EMAIL_1_3]");
        assertThat(mask("784-1985-1234567-1 784198512345671")).isEqualTo("[EID_1] [EID_1_2]");
        assertThat(vault.unmask("[PHONE_2] [PHONE_1] [PHONE_1_2]"))
                .isEqualTo("+971 55 765 4321 0501234567 050 123 4567");
    }

    @Test
    void a_known_value_keeps_one_token_however_it_is_inflected() {
        List<Known> known = List.of(new Known(PiiType.NAME, "Иван Петров"));

        String masked = vault.mask("Ивану и Иван, Ивана Петрова", known).masked();

        assertThat(masked).isEqualTo("[NAME_1] и [NAME_1_2], [NAME_2]");
        assertThat(vault.unmask(masked)).isEqualTo("Ивану и Иван, Ивана Петрова");
    }

    @Test
    void a_spelling_that_was_never_given_out_is_the_first_one() {
        mask("0501234567");

        assertThat(vault.unmask("Call [PHONE_1_7].")).isEqualTo("Call 0501234567.");
    }

    @Test
    void what_a_person_types_as_tokens_look_stays_as_typed() {
        String typed = "0501234567, [PHONE_1] and PHONE_1, <name 2>";

        String masked = mask(typed);

        assertThat(masked).startsWith("[PHONE_1], [PHONE_2]");
        assertThat(vault.unmask(masked)).isEqualTo(typed);
    }

    @Test
    void a_token_without_a_number_is_resolved_while_it_can_mean_one_value_only() {
        mask("0501234567");

        assertThat(vault.unmask("Call [PHONE].")).isEqualTo("Call 0501234567.");

        mask("0551234567");

        assertThat(vault.unmask("Call [PHONE] now.")).isEqualTo("Call now.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call [PHONE_1].",
                "Call [phone_1].",
                "Call [PHONE 1].",
                "Call [ PHONE-1 ].",
                "Call PHONE_1.",
                "Call Phone_1.",
                "Call [PHONE_١].",
                "Call <PHONE_1>.",
                "Call {PHONE_1}.",
                "Call 【PHONE_1】.",
                "Call \\[PHONE\\_1\\].",
                "Call [PHONE1].",
                "Call PHONE-1.",
                "Call [[PHONE_1]].",
                "Call ［PHONE＿１］.",
                "Call [Phone number 1].",
                "Call [телефон_1].",
                "Call [Номер телефона 1].",
                "Call [هاتف_1].",
                "Call [رقم الهاتف ١].",
                "Call [PHONE_01].",
            })
    void a_bent_token_is_resolved(String text) {
        mask("0501234567");

        assertThat(vault.unmask(text)).isEqualTo("Call 0501234567.");
    }

    @Test
    void a_token_never_given_out_is_removed() {
        mask("0501234567");

        assertThat(vault.unmask("Call [PHONE_2] or [EMAIL_1] now, PHONE_9 too")).isEqualTo("Call or now, too");
        assertThat(vault.unmask("Phone 1 is here, [sic] and [1], my_phone_1"))
                .isEqualTo("Phone 1 is here, [sic] and [1], my_phone_1");
    }

    @Property(tries = 500)
    void masking_and_unmasking_gives_the_text_back(@ForAll("texts") String text) {
        PiiVault fresh = new PiiVault(MASKER);

        Masked masked = fresh.mask(text, List.of());

        assertThat(fresh.unmask(masked.masked())).isEqualTo(text);
        assertThat(MASKER.find(masked.masked(), List.of())).isEmpty();
    }

    @Provide
    static Arbitrary<String> texts() {
        return PiiTexts.texts();
    }

    @Property(tries = 300)
    void any_text_is_masked_and_unmasked_without_failure(@ForAll String text) {
        PiiVault fresh = new PiiVault(MASKER);

        assertThat(fresh.unmask(fresh.mask(text, List.of()).masked())).isNotNull();
    }

    @Test
    void known_values_are_not_printed() {
        assertThat(new Known(PiiType.NAME, "Omar").toString()).doesNotContain("Omar");
    }

    private String mask(String text) {
        return vault.mask(text, List.of()).masked();
    }
}
