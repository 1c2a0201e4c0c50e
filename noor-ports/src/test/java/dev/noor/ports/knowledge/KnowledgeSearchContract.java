package dev.noor.ports.knowledge;

import static dev.noor.ports.Tenants.aTenant;
import static dev.noor.ports.knowledge.KnowledgeFixtures.aPassage;
import static dev.noor.ports.knowledge.KnowledgeFixtures.aRule;
import static dev.noor.ports.knowledge.KnowledgeFixtures.about;
import static dev.noor.ports.knowledge.KnowledgeFixtures.asking;
import static dev.noor.ports.knowledge.KnowledgeFixtures.delivery;
import static dev.noor.ports.knowledge.KnowledgeFixtures.warranty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

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

        assertThat(found(tenant, asking("warranty"))).containsExactly("faq/warranty");
        assertThat(found(tenant, asking("manufacturing defects"))).containsExactly("faq/warranty");
    }

    @Test
    default void a_passage_is_found_by_another_way_to_ask() {
        TenantId tenant = knowing(delivery(), warranty());

        assertThat(found(tenant, asking("order arrive"))).containsExactly("faq/delivery");
    }

    @Test
    default void arabic_and_russian_questions_find_their_passage() {
        TenantId tenant = knowing(delivery(), warranty());

        assertThat(found(tenant, asking("الطلب"))).containsExactly("faq/delivery");
        assertThat(found(tenant, asking("التوصيل"))).containsExactly("faq/delivery");
        assertThat(found(tenant, asking("доставка"))).containsExactly("faq/delivery");
        assertThat(found(tenant, asking("привезут заказ"))).containsExactly("faq/delivery");
    }

    @Test
    default void any_way_of_a_term_finds() {
        TenantId tenant = knowing(delivery(), warranty());
        Term term = new Term(List.of(new Term.Way("الضمان", 1), new Term.Way("warranty", 0.9)));

        assertThat(found(tenant, new KnowledgeQuery(List.of(term), EnumSet.allOf(PassageKind.class))))
                .containsExactly("faq/warranty");
    }

    @Test
    default void a_way_of_several_words_needs_them_all_in_one_line() {
        TenantId tenant = knowing(
                aPassage("faq/a", PassageKind.FAQ, "Parking", "There is parking. The basement is free."),
                aPassage("faq/b", PassageKind.FAQ, "Visits", "Parking in the basement."));

        assertThat(found(tenant, asking("basement parking"))).containsExactly("faq/b");
    }

    @Test
    default void a_line_says_where_it_stands_and_how_surely_it_holds_each_term() {
        TenantId tenant = knowing(warranty());

        Findings findings = testee().search(
                        tenant,
                        new KnowledgeQuery(
                                List.of(Term.of("warranty"), Term.of("breaks"), Term.of("guarantee")),
                                EnumSet.allOf(PassageKind.class)));

        assertThat(findings.passages()).isEqualTo(1);
        assertThat(findings.found()).hasSize(1);
        assertThat(findings.found().get(0).lines())
                .extracting(Findings.Line::part, Findings.Line::held)
                .containsExactly(
                        tuple(Findings.Part.TITLE, List.of(1.0, 0.0, 0.0)),
                        tuple(Findings.Part.QUESTION, List.of(0.0, 1.0, 0.0)),
                        tuple(Findings.Part.TEXT, List.of(0.0, 0.0, 1.0)));
    }

    @Test
    default void the_likeness_of_a_way_is_how_surely_it_holds() {
        TenantId tenant = knowing(warranty());
        Term term = new Term(List.of(new Term.Way("warranty", 0.4), new Term.Way("chairs", 0.7)));

        List<Double> held =
                testee().search(tenant, new KnowledgeQuery(List.of(term), Set.of(PassageKind.FAQ))).found().stream()
                        .flatMap(found -> found.lines().stream())
                        .flatMap(line -> line.held().stream())
                        .toList();

        assertThat(held).containsExactly(0.4, 0.7);
    }

    @Test
    default void a_slip_is_less_sure_than_the_word() {
        TenantId tenant = knowing(warranty());

        List<Double> held = testee().search(tenant, asking("waranty")).found().stream()
                .flatMap(found -> found.lines().stream())
                .flatMap(line -> line.held().stream())
                .toList();

        assertThat(held).hasSize(1).allMatch(sure -> sure > 0.5 && sure < 1);
    }

    @Test
    default void only_the_kinds_asked_for_are_found() {
        TenantId tenant = knowing(delivery(), aRule());

        assertThat(found(tenant, about("delivery", Set.of(PassageKind.FAQ)))).containsExactly("faq/delivery");
        assertThat(found(tenant, about("delivery", Set.of(PassageKind.RULE)))).containsExactly("rules/delivery-place");
        assertThat(found(tenant, about("delivery", Set.of(PassageKind.VALUE)))).isEmpty();
        assertThat(found(tenant, about("delivery", Set.of()))).isEmpty();
        assertThat(found(tenant, asking("delivery"))).containsExactly("faq/delivery", "rules/delivery-place");
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
    default void passages_are_ordered_by_id_and_all_are_counted() {
        TenantId tenant = knowing(
                aPassage("faq/c", PassageKind.FAQ, "Parking", "There is parking."),
                aPassage("faq/a", PassageKind.FAQ, "Parking", "There is parking."),
                aPassage("faq/b", PassageKind.FAQ, "Visits", "Come and see us."));

        assertThat(found(tenant, asking("parking"))).containsExactly("faq/a", "faq/c");
        assertThat(testee().search(tenant, asking("parking")).passages()).isEqualTo(3);
    }

    @Test
    default void the_same_question_gives_the_same_answer() {
        TenantId tenant = knowing(delivery(), warranty(), aRule());
        KnowledgeQuery query = asking("delivery");

        Findings first = testee().search(tenant, query);

        assertThat(first.found()).isNotEmpty();
        assertThat(testee().search(tenant, query)).isEqualTo(first);
    }

    @Test
    default void a_tenant_sees_nothing_of_another() {
        knowing(delivery());
        TenantId other = knowing(warranty());

        assertThat(found(other, asking("delivery"))).isEmpty();
        assertThat(found(aTenant(), asking("delivery"))).isEmpty();
    }
}
