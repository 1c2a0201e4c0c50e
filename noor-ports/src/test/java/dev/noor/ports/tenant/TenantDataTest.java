package dev.noor.ports.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TenantDataTest {
    @Test
    void templates_are_complete() {
        Templates whole = TenantFixtures.someTemplates();
        for (Language language : Language.values()) {
            for (TemplateKey phrase : TemplateKey.all()) {
                assertThat(whole.of(language, phrase)).isNotEmpty();

                Map<TemplateKey, List<String>> gap =
                        new HashMap<>(whole.variants().get(language));
                gap.remove(phrase);
                Map<Language, Map<TemplateKey, List<String>>> variants = new EnumMap<>(whole.variants());
                variants.put(language, gap);
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> new Templates(variants))
                        .withMessageContaining(phrase.key())
                        .withMessageContaining(language.tag());
            }
        }
    }

    @Test
    void a_phrase_is_known_by_its_key() {
        for (TemplateKey phrase : TemplateKey.all()) {
            assertThat(TemplateKey.ofKey(phrase.key())).contains(phrase);
        }
        assertThat(TemplateKey.ofKey("no_such_phrase")).isEmpty();
    }

    @Test
    void a_promise_is_found_by_its_id() {
        Tenant tenant = TenantFixtures.aTenant(new TenantId("oasis"));

        assertThat(tenant.promise("delivery")).contains(tenant.promises().getFirst());
        assertThat(tenant.promise("free_coffee")).isEmpty();
    }

    @Test
    void lexicons_are_joined_in_order() {
        Lexicon lexicon = TenantFixtures.aLexicon();

        assertThat(lexicon.plus(new Lexicon(List.of()))).isEqualTo(lexicon);
        assertThat(lexicon.plus(lexicon).entries())
                .hasSize(2 * lexicon.entries().size());
    }

    @Test
    void working_hours_begin_before_they_end() {
        Set<DayOfWeek> monday = Set.of(DayOfWeek.MONDAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hours(monday, LocalTime.of(20, 0), LocalTime.of(10, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Hours(monday, LocalTime.NOON, LocalTime.NOON));
    }

    @Test
    void a_quotation_is_numbered_and_holds_a_while() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QuotationScheme(" ", 15));
        assertThatIllegalArgumentException().isThrownBy(() -> new QuotationScheme("TJ", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new QuotationScheme("TJ", 366));
    }
}
