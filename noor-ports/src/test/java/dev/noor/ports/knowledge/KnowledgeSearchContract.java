package dev.noor.ports.knowledge;

import static dev.noor.ports.Tenants.aTenant;
import static dev.noor.ports.knowledge.KnowledgeFixtures.aPassage;
import static dev.noor.ports.knowledge.KnowledgeFixtures.aRule;
import static dev.noor.ports.knowledge.KnowledgeFixtures.asking;
import static dev.noor.ports.knowledge.KnowledgeFixtures.delivery;
import static dev.noor.ports.knowledge.KnowledgeFixtures.warranty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.noor.ports.TenantId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A question finds the passages that share its words, in any of the languages, and nothing else. */
public interface KnowledgeSearchContract extends KnowledgeTestee {
    @Test
    default void a_passage_is_found_by_its_title_and_by_its_text() {
        TenantId tenant = knowing(delivery(), warranty());

        assertThat(found(tenant, asking("Is there any warranty?"))).startsWith("faq/warranty");
        assertThat(found(tenant, asking("manufacturing defects"))).containsExactly("faq/warranty");
    }

    @Test
    default void a_passage_is_found_by_another_way_to_ask() {
        TenantId tenant = knowing(delivery(), warranty());

        assertThat(found(tenant, asking("when will the order arrive"))).startsWith("faq/delivery");
    }

    @Test
    default void arabic_and_russian_questions_find_their_passage() {
        TenantId tenant = knowing(delivery(), warranty());

        assertThat(found(tenant, asking("متى يوصل الطلب"))).startsWith("faq/delivery");
        assertThat(found(tenant, asking("كم يستغرق التوصيل؟"))).startsWith("faq/delivery");
        assertThat(found(tenant, asking("Сколько занимает доставка?"))).startsWith("faq/delivery");
        assertThat(found(tenant, asking("когда привезут заказ"))).startsWith("faq/delivery");
    }

    @Test
    default void the_english_gloss_finds_as_the_words_do() {
        TenantId tenant = knowing(delivery(), warranty());

        assertThat(found(
                        tenant,
                        new KnowledgeQuery("الضمان", List.of("warranty"), EnumSet.allOf(PassageKind.class), 10)))
                .containsExactly("faq/warranty");
    }

    @Test
    default void only_the_kinds_asked_for_are_found() {
        TenantId tenant = knowing(delivery(), aRule());

        assertThat(found(tenant, new KnowledgeQuery("delivery", List.of(), Set.of(PassageKind.FAQ), 10)))
                .containsExactly("faq/delivery");
        assertThat(found(tenant, new KnowledgeQuery("delivery", List.of(), Set.of(PassageKind.RULE), 10)))
                .containsExactly("rules/delivery-place");
        assertThat(found(tenant, new KnowledgeQuery("delivery", List.of(), Set.of(PassageKind.VALUE), 10)))
                .isEmpty();
        assertThat(found(tenant, new KnowledgeQuery("delivery", List.of(), Set.of(), 10)))
                .isEmpty();
        assertThat(found(tenant, asking("delivery"))).containsExactlyInAnyOrder("faq/delivery", "rules/delivery-place");
    }

    @Test
    default void a_question_about_nothing_known_finds_nothing() {
        TenantId tenant = knowing(delivery(), warranty(), aRule());

        for (String question : List.of("zzqxw jjvkq", "", "  ", "?!", "☎", "ъъъыыы")) {
            assertThat(found(tenant, asking(question))).as(question).isEmpty();
        }
    }

    @Test
    default void a_question_is_never_read_as_syntax() {
        TenantId tenant = knowing(delivery());

        for (String question : List.of("'", "delivery & ( | !", "delivery:*", "%", "\\", "\"delivery")) {
            assertThatCode(() -> found(tenant, asking(question))).as(question).doesNotThrowAnyException();
        }
    }

    @Test
    default void scores_fall_from_at_most_one_and_stay_above_nothing() {
        TenantId tenant = knowing(delivery(), warranty(), aRule());

        List<Double> scores =
                testee().search(tenant, asking("How long does delivery take and is there a warranty?")).stream()
                        .map(KnowledgeBase.Hit::score)
                        .toList();

        assertThat(scores).hasSizeGreaterThanOrEqualTo(2).allMatch(score -> score > 0 && score <= 1);
        assertThat(scores).isSortedAccordingTo((left, right) -> Double.compare(right, left));
    }

    @Test
    default void equal_scores_are_ordered_by_id() {
        TenantId tenant = knowing(
                aPassage("faq/c", PassageKind.FAQ, "Parking", "There is parking."),
                aPassage("faq/a", PassageKind.FAQ, "Parking", "There is parking."),
                aPassage("faq/b", PassageKind.FAQ, "Parking", "There is parking."));

        assertThat(found(tenant, asking("parking"))).containsExactly("faq/a", "faq/b", "faq/c");
        assertThat(found(tenant, new KnowledgeQuery("parking", List.of(), Set.of(PassageKind.FAQ), 2)))
                .containsExactly("faq/a", "faq/b");
    }

    @Test
    default void the_same_question_gives_the_same_answer() {
        TenantId tenant = knowing(delivery(), warranty(), aRule());
        KnowledgeQuery query = asking("delivery of chairs");

        List<KnowledgeBase.Hit> first = testee().search(tenant, query);

        assertThat(first).isNotEmpty();
        assertThat(testee().search(tenant, query)).isEqualTo(first);
    }

    @Test
    default void a_tenant_sees_nothing_of_another() {
        knowing(delivery());
        TenantId other = knowing(warranty());

        assertThat(found(other, asking("How long does delivery take?"))).doesNotContain("faq/delivery");
        assertThat(found(aTenant(), asking("delivery"))).isEmpty();
    }
}
