package dev.noor.core.pii;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.conversation.Fact;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.messaging.MessageId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class KnownTest {
    @ParameterizedTest
    @EnumSource(FactSlot.class)
    void every_fact_that_names_or_reaches_a_person_is_masked_and_no_other_but_a_tax_number_is_said_openly(
            FactSlot slot) {
        Fact fact = new Fact(slot, "some value", new MessageId(new UUID(1, 2)), Instant.EPOCH);

        assertThat(Known.of(fact).isPresent()).isEqualTo(slot.isPersonal() && slot != FactSlot.TAX_NUMBER);
    }
}
