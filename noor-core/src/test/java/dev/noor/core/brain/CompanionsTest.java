package dev.noor.core.brain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.reading.SharedLexicon;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.tenant.Lexicon;
import org.junit.jupiter.api.Test;

class CompanionsTest {
    @Test
    void each_kind_that_goes_with_another_is_a_kind_of_the_shared_lexicon() {
        assertThat(Companions.kinds())
                .extracting(ConceptId::value)
                .isSubsetOf(SharedLexicon.lexicon().entries().stream()
                        .filter(entry -> entry.kind() == Lexicon.Kind.PRODUCT)
                        .map(Lexicon.Entry::id)
                        .toList());
    }
}
