package dev.noor.core.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.Language;
import dev.noor.ports.TenantId;
import dev.noor.ports.channel.MessageTemplate;
import dev.noor.ports.tenant.TenantFixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NeededTemplateTest {
    private static final NeededTemplate NEEDED = new NeededTemplate("reminder", Language.EN);

    @Test
    void a_message_to_the_silent_is_needed_in_every_language() {
        assertThat(NeededTemplate.of(TenantFixtures.aTenant(new TenantId("oasis"))))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(needed -> assertThat(NeededTemplate.of(TenantFixtures.aTenant(new TenantId("oasis"))))
                        .contains(
                                new NeededTemplate(needed.name(), Language.EN),
                                new NeededTemplate(needed.name(), Language.AR),
                                new NeededTemplate(needed.name(), Language.RU)));
    }

    @Test
    void what_the_channel_does_not_have_has_no_status() {
        assertThat(NEEDED.status(List.of())).isEmpty();
        assertThat(NEEDED.status(List.of(template("reminder", "ar", "approved"))))
                .isEmpty();
        assertThat(NEEDED.status(List.of(template("check", "en", "approved")))).isEmpty();
        assertThat(NEEDED.status(List.of(template("reminder", "und", "approved"))))
                .isEmpty();
    }

    @Test
    void a_language_of_a_country_is_that_language() {
        assertThat(NEEDED.status(List.of(template("reminder", "en_US", "approved"))))
                .contains("approved");
        assertThat(NEEDED.status(List.of(template("reminder", "en-GB", "pending"))))
                .contains("pending");
    }

    @Test
    void of_several_versions_the_approved_one_counts() {
        assertThat(NEEDED.status(
                        List.of(template("reminder", "en", "rejected"), template("reminder", "en", "approved"))))
                .contains("approved");
    }

    private static MessageTemplate template(String name, String language, String status) {
        return new MessageTemplate("1", name, language, "utility", status, "");
    }
}
