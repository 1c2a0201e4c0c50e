package dev.noor.ports.knowledge;

import static dev.noor.ports.knowledge.KnowledgeFixtures.aPassage;
import static dev.noor.ports.knowledge.KnowledgeFixtures.asking;
import static dev.noor.ports.knowledge.KnowledgeFixtures.delivery;
import static dev.noor.ports.knowledge.KnowledgeFixtures.warranty;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.Together;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Replacing a tenant's passages leaves those and no others, at one moment. */
public interface KnowledgeWriterContract extends KnowledgeTestee {
    @Test
    default void a_passage_comes_back_as_it_was_written() {
        TenantId tenant = knowing(delivery());

        assertThat(testee().search(tenant, asking("delivery")).found().stream().map(Findings.Found::passage))
                .containsExactly(delivery());
    }

    @Test
    default void replaced_passages_are_gone() {
        TenantId tenant = knowing(delivery());

        writer().replace(tenant, List.of(warranty()));

        assertThat(found(tenant, asking("delivery"))).isEmpty();
        assertThat(found(tenant, asking("warranty"))).containsExactly("faq/warranty");
    }

    @Test
    default void a_changed_passage_is_found_by_its_new_words_only() {
        TenantId tenant = knowing(aPassage("faq/a", PassageKind.FAQ, "Parking", "There is parking."));

        writer().replace(tenant, List.of(aPassage("faq/a", PassageKind.POLICY, "Showroom", "Visit us.")));

        assertThat(found(tenant, asking("parking"))).isEmpty();
        assertThat(found(tenant, asking("showroom"))).containsExactly("faq/a");
    }

    @Test
    default void replacing_by_the_same_changes_nothing() {
        TenantId tenant = knowing(delivery(), warranty());
        Findings before = testee().search(tenant, asking("delivery"));

        writer().replace(tenant, List.of(warranty(), delivery()));

        assertThat(testee().search(tenant, asking("delivery"))).isEqualTo(before);
    }

    @Test
    default void replacing_by_nothing_empties() {
        TenantId tenant = knowing(delivery());

        writer().replace(tenant, List.of());

        assertThat(found(tenant, asking("delivery"))).isEmpty();
    }

    @Test
    default void nobody_sees_a_replacement_half_done() {
        List<Passage> parking = generation("one");
        List<Passage> showroom = generation("two");
        TenantId tenant = knowing(parking.toArray(Passage[]::new));

        List<List<String>> seen = Together.call(6, caller -> {
            if (caller < 2) {
                for (int round = 0; round < 10; round++) {
                    writer().replace(tenant, round % 2 == caller ? showroom : parking);
                }
                return List.of();
            }
            return Stream.generate(() -> found(tenant, asking("parking")))
                    .limit(20)
                    .map(ids -> ids.isEmpty() ? "nothing" : ids.getFirst().substring(0, 3) + ids.size())
                    .distinct()
                    .toList();
        });

        assertThat(seen.stream().flatMap(List::stream)).isSubsetOf("one3", "two3");
    }

    private static List<Passage> generation(String prefix) {
        return Stream.of("a", "b", "c")
                .map(letter ->
                        aPassage(prefix + "/" + letter, PassageKind.FAQ, "Parking " + letter, "There is parking."))
                .toList();
    }
}
