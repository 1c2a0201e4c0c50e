package dev.noor.core.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.Language;
import dev.noor.ports.money.Money;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.tenant.TemplateKey;
import dev.noor.ports.tenant.Templates;
import dev.noor.ports.tenant.TenantFixtures;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final Currency AED = Currency.getInstance("AED");

    @Test
    void variants_take_turns() {
        assertThat(List.of(goodbye(0), goodbye(1), goodbye(2))).containsExactly("Bye.", "See you.", "Bye.");
    }

    @Test
    void a_value_with_braces_is_not_filled_again() {
        Wording wording = new Wording(TenantFixtures.someTemplates(), Language.EN, 0);

        assertThat(wording.say(Phrase.DETAILS_NOTED, Map.of("name", "{name}"))).contains("{name}");
    }

    @Test
    void a_missing_value_is_a_mistake_of_the_caller() {
        Wording wording = new Wording(TenantFixtures.someTemplates(), Language.EN, 0);

        assertThatThrownBy(() -> wording.say(Phrase.DETAILS_NOTED, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("details_noted");
    }

    @Test
    void prices_are_grouped_as_the_language_does_and_lose_empty_decimals() {
        Money price = Money.of(new BigDecimal("5580.00"), AED);

        assertThat(new NumberText(Language.EN, Map.of()).price(price)).isEqualTo("5,580 AED");
        assertThat(new NumberText(Language.RU, Map.of()).price(price)).isEqualTo("5\u00a0580 AED");
        assertThat(new NumberText(Language.AR, Map.of("AED", "درهم")).price(price))
                .isEqualTo("5,580 درهم");
        assertThat(new NumberText(Language.EN, Map.of()).price(Money.of(new BigDecimal("12.50"), AED)))
                .isEqualTo("12.50 AED");
    }

    @Test
    void amounts_of_a_quotation_keep_their_decimals() {
        assertThat(new NumberText(Language.EN, Map.of()).amount(Money.of(new BigDecimal("5580"), AED)))
                .isEqualTo("5,580.00");
    }

    @Test
    void millimetres_are_said_as_centimetres() {
        NumberText numbers = new NumberText(Language.EN, Map.of());

        assertThat(numbers.centimetres(1600)).isEqualTo("160");
        assertThat(numbers.centimetres(435)).isEqualTo("43.5");
    }

    private static String goodbye(long turn) {
        Map<Language, Map<TemplateKey, List<String>>> variants = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<TemplateKey, List<String>> phrases = new HashMap<>();
            TemplateKey.all().stream().forEach(phrase -> phrases.put(phrase, List.of("Bye.", "See you.")));
            variants.put(language, phrases);
        }
        return new Wording(new Templates(variants), Language.EN, turn).say(Phrase.GOODBYE);
    }
}
