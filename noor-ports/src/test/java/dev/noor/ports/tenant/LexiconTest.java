package dev.noor.ports.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.tenant.Lexicon.Form;
import dev.noor.ports.tenant.Lexicon.Script;
import org.junit.jupiter.api.Test;

final class LexiconTest {
    @Test
    void alternatives_stand_for_a_form_each() {
        assertThat(Form.of(Script.ENGLISH, "(red|blue|) (arm|)chair"))
                .extracting(Form::text)
                .containsExactly("red armchair", "red chair", "blue armchair", "blue chair", "armchair", "chair");
    }

    @Test
    void a_form_without_alternatives_stays_as_it_is() {
        assertThat(Form.of(Script.RUSSIAN, "складн* стул"))
                .extracting(Form::text)
                .containsExactly("складн* стул");
    }
}
