package dev.noor.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.adapter.memory.MemoryKnowledgeBase;
import dev.noor.core.meaning.Meanings;
import dev.noor.core.reading.SharedLexicon;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.TenantId;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.knowledge.PassageId;
import dev.noor.ports.knowledge.PassageKind;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantFixtures;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions in four scripts to a small shop's English documents, in the words of the shared lexicon. */
class KnowledgeSearchTest {
    private static final Tenant SHOP = shop();

    private final MemoryKnowledgeBase shelf = new MemoryKnowledgeBase();
    private final KnowledgeSearch search = new KnowledgeSearch(shelf, new QuestionReaders(), Meanings.none());

    @BeforeEach
    void the_shop_states_five_things() {
        shelf.replace(
                SHOP.id(),
                List.of(
                        document("time", "Delivery times", "Stock pieces arrive within 3 working days."),
                        document("fee", "Delivery fee", "Delivery to Dubai costs 150 AED an order."),
                        document("warranty", "Warranty", "Chairs are guaranteed for 2 years."),
                        document("parking", "Parking", "Visitors park free in the basement."),
                        document("return", "Returns", "Unused goods can be sent back within 14 days.")));
    }

    @Test
    void a_question_finds_its_document_in_every_script() {
        for (String question : List.of(
                "can i leave my car somewhere?",
                "وين اوقف سيارتي",
                "где у вас припарковаться",
                "wain awagef sayarti",
                "gde u vas parkovka")) {
            assertThat(said(question)).as(question).containsExactly("parking");
        }
    }

    @Test
    void how_long_is_answered_with_the_time_and_how_much_with_the_cost() {
        assertThat(said("how long is delivery to Dubai Marina?")).containsExactly("time");
        assertThat(said("how much is delivery to Dubai Marina?")).containsExactly("fee");
        assertThat(said("كم يوم ياخذ التوصيل")).containsExactly("time");
        assertThat(said("сколько стоит доставка")).containsExactly("fee");
    }

    @Test
    void other_words_for_a_topic_find_it() {
        assertThat(said("do you stand behind your chairs if they break")).containsExactly("warranty");
        assertThat(said("I changed my mind, can you take it back?")).containsExactly("return");
    }

    @Test
    void a_question_for_two_things_is_answered_in_both_parts() {
        assertThat(said("is there parking, and how long is the warranty?"))
                .containsExactlyInAnyOrder("parking", "warranty");
        assertThat(said("كم الضمان؟ وفي مواقف عندكم؟")).containsExactlyInAnyOrder("parking", "warranty");
    }

    @Test
    void what_no_document_is_about_is_not_answered() {
        for (String question : List.of(
                "are you hiring drivers for delivery",
                "what is the wifi password",
                "كم سعر الذهب اليوم",
                "как зовут хозяина магазина",
                "xyzzy",
                "",
                "?!")) {
            assertThat(said(question)).as(question).isEmpty();
        }
    }

    @Test
    void nothing_is_said_of_another_shop() {
        assertThat(search.answering("is there parking?", SHOP, SHOP.id())).isNotEmpty();
        assertThat(search.answering("is there parking?", SHOP, new TenantId("elsewhere")))
                .isEmpty();
    }

    private List<String> said(String question) {
        return search.answers(question, SHOP).said().stream()
                .map(passage -> passage.id().value())
                .toList();
    }

    private static Passage document(String id, String title, String text) {
        return new Passage(
                new PassageId(id), PassageKind.DOCUMENT, title, LocalizedText.english(text), List.of(), id + ":1");
    }

    private static Tenant shop() {
        Tenant plain = TenantFixtures.aTenant(new TenantId("shop"));
        return new Tenant(
                plain.id(),
                plain.name(),
                plain.assistant(),
                plain.offering(),
                plain.currency(),
                plain.vat(),
                plain.zone(),
                plain.region(),
                plain.quotations(),
                plain.largeOrder(),
                plain.promises(),
                plain.managers(),
                plain.hours(),
                plain.authority(),
                plain.followUps(),
                plain.handoffs(),
                SharedLexicon.lexicon(),
                plain.templates(),
                Optional.empty());
    }
}
