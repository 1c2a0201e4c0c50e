package dev.noor.ports.knowledge;

import dev.noor.ports.Language;
import dev.noor.ports.LocalizedText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Passages and questions for tests. */
public final class KnowledgeFixtures {
    private KnowledgeFixtures() {}

    /** An answer about delivery, in three languages and with questions in each. */
    public static Passage delivery() {
        return new Passage(
                new PassageId("faq/delivery"),
                PassageKind.FAQ,
                "How long does delivery take?",
                LocalizedText.english("Delivery within the Emirates takes 3 to 5 working days.")
                        .with(Language.AR, "التوصيل داخل الإمارات يستغرق من 3 إلى 5 أيام عمل.")
                        .with(Language.RU, "Доставка по Эмиратам занимает от 3 до 5 рабочих дней."),
                List.of("When will my order arrive?", "متى يوصل الطلب؟", "Когда привезут заказ?"),
                "faq/delivery.yaml:3");
    }

    /** An answer about the warranty, in English only. */
    public static Passage warranty() {
        return new Passage(
                new PassageId("faq/warranty"),
                PassageKind.FAQ,
                "Is there a warranty?",
                LocalizedText.english("All chairs come with a 2 year guarantee against manufacturing defects."),
                List.of("what if it breaks"),
                "faq/warranty.yaml:1");
    }

    /** A rule of the dialogue, which mentions delivery as well. */
    public static Passage aRule() {
        return new Passage(
                new PassageId("rules/delivery-place"),
                PassageKind.RULE,
                "Ask for the place of delivery",
                LocalizedText.english("Before quoting, ask where the delivery goes."),
                List.of(),
                "rules/sales.yaml:12");
    }

    /** An English passage that says nothing but this. */
    public static Passage aPassage(String id, PassageKind kind, String title, String text) {
        return new Passage(new PassageId(id), kind, title, LocalizedText.english(text), List.of(), id + ".yaml:1");
    }

    /** A question for these words together, to every kind of passage. */
    public static KnowledgeQuery asking(String text) {
        return about(text, EnumSet.allOf(PassageKind.class));
    }

    /** A question for these words together. */
    public static KnowledgeQuery about(String text, Set<PassageKind> kinds) {
        return new KnowledgeQuery(List.of(Term.of(text)), kinds);
    }
}
