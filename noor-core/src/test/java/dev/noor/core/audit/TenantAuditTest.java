package dev.noor.core.audit;

import static dev.noor.ports.catalog.CatalogFixtures.aProduct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.noor.core.audit.AuditedTenant.Listed;
import dev.noor.core.audit.Finding.Kind;
import dev.noor.core.reading.SharedLexicon;
import dev.noor.ports.Language;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.TenantId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.knowledge.PassageId;
import dev.noor.ports.knowledge.PassageKind;
import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Promise;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantFixtures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenantAuditTest {
    private static final Lexicon LEXICON = SharedLexicon.lexicon();

    @Test
    void data_that_fit_together_need_no_mending() {
        assertThat(audit(List.of(complete("delivery", "Delivery", "Stock items come in 2 to 8 days.")), List.of()))
                .isEmpty();
    }

    @Test
    void a_figure_that_a_translation_changes_is_a_contradiction() {
        Passage changed = passage(
                "delivery",
                "Delivery",
                complete("Stock items come in 8 days.").with(Language.RU, "Товары со склада — за 9 дней."));

        assertThat(audit(List.of(changed), List.of())).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.CONTRADICTION);
            assertThat(finding.place()).isEqualTo("faq/a.yaml:1");
            assertThat(finding.what()).contains("'ru'").contains("says 9").contains("lacks 8");
        });
    }

    @Test
    void a_figure_may_be_in_arabic_digits_or_in_words() {
        Passage same = passage(
                "delivery",
                "Delivery",
                LocalizedText.english("Stock items come in five days.")
                        .with(Language.AR, "القطع المتوفرة توصل خلال ٥ أيام.")
                        .with(Language.RU, "Товары со склада — за пять дней."));

        assertThat(audit(List.of(same), List.of())).isEmpty();
    }

    @Test
    void two_passages_that_count_the_same_thing_differently_contradict_each_other() {
        List<Finding> findings = audit(
                List.of(
                        complete("time", "Delivery", "Items in stock are delivered within 2 to 8 working days."),
                        complete("terms", "Terms", "Items in stock are delivered within 10 working days."),
                        complete("custom", "Custom orders", "Custom tables are made in 6 weeks.")),
                List.of());

        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.CONTRADICTION);
        assertThat(findings.getFirst().what())
                .contains("faq/time")
                .contains("faq/terms")
                .doesNotContain("custom");
    }

    @Test
    void a_tax_other_than_the_tenants_is_a_contradiction() {
        assertThat(audit(List.of(complete("vat", "Tax", "Prices come with VAT of 7 %.")), List.of()))
                .extracting(Finding::what)
                .containsExactly("faq/vat says 7, but by the settings of the tenant the tax is 5");
    }

    @Test
    void a_quotation_is_valid_as_long_as_the_settings_say() {
        assertThat(audit(List.of(complete("q", "Quotations", "A quotation is valid for 30 days.")), List.of()))
                .extracting(Finding::what)
                .containsExactly("faq/q says 30, but by the settings of the tenant a quotation is valid for 15");
    }

    @Test
    void one_question_leads_to_one_passage() {
        Passage one = asking("one", "Do you deliver?");
        Passage other = asking("other", "do you deliver");

        assertThat(audit(List.of(one, other), List.of()))
                .extracting(Finding::what)
                .containsExactly("the question \"do you deliver\" of faq/other is one of faq/one too (faq/a.yaml:1)");
    }

    @Test
    void a_passage_does_not_offer_what_the_registry_does_not() {
        Tenant tenant = promising(
                new Promise("credit_card", Promise.Kind.NOT_OFFERED, complete("We take no cards."), "promises.yaml:9"));
        Passage offering = complete("card", "Can I pay by credit card?", "Yes, with pleasure.");
        Passage denying = complete("credit", "Is there a credit card?", "Cards are not accepted.");

        assertThat(TenantAudit.of(new AuditedTenant(tenant, List.of(offering, denying), List.of())))
                .filteredOn(finding -> finding.kind() == Kind.CONTRADICTION)
                .extracting(Finding::what)
                .containsExactly("faq/card denies nothing, but promise credit_card is not offered (promises.yaml:9)");
    }

    @Test
    void what_customers_read_exists_in_every_language() {
        Passage half = passage("a", "A", LocalizedText.english("Text.").with(Language.AR, "نص."));
        Passage rule = new Passage(
                new PassageId("rule/a"),
                PassageKind.RULE,
                "A",
                LocalizedText.english("Be kind."),
                List.of(),
                "rules/a.yaml:1");

        assertThat(audit(List.of(half, rule), List.of()))
                .containsExactly(new Finding(
                        Kind.MISSING_TRANSLATION,
                        "faq/a.yaml:1",
                        "faq/a has no text in 'ru'; customers are answered in English"));
    }

    @Test
    void names_missing_for_one_reason_are_one_finding() {
        List<Listed> products = List.of(
                new Listed(
                        aProduct("A-1")
                                .named("Ada chair")
                                .ofType("Office chair")
                                .build(),
                        "c.csv:2"),
                new Listed(
                        aProduct("A-2")
                                .named("Bea chair")
                                .ofType("Office chair")
                                .build(),
                        "c.csv:3"));

        assertThat(kinds(Kind.MISSING_TRANSLATION, products))
                .extracting(Finding::what)
                .containsExactly(
                        "2 of 2 products have no name in 'ar', the first is A-1",
                        "2 of 2 products have no name in 'ru', the first is A-1");
    }

    @Test
    void a_type_that_the_lexicon_does_not_know_cannot_be_asked_for() {
        Product unknown = aProduct("Z-1").named("Zed").ofType("Flux capacitor").build();

        assertThat(kinds(Kind.UNREACHABLE_PRODUCT, List.of(new Listed(unknown, "c.csv:7"))))
                .containsExactly(new Finding(
                        Kind.UNREACHABLE_PRODUCT,
                        "c.csv:7",
                        "no product of the lexicon is a \"Flux capacitor\": Z-1 can be found by SKU and name only"));
    }

    @Test
    void products_that_differ_in_nothing_but_their_sku_cannot_be_told_apart() {
        List<Listed> twins = List.of(
                new Listed(
                        aProduct("A-1")
                                .named("Ada chair")
                                .ofType("Office chair")
                                .build(),
                        "c.csv:2"),
                new Listed(
                        aProduct("A-2")
                                .named("Ada chair")
                                .ofType("Office chair")
                                .build(),
                        "c.csv:3"));

        assertThat(kinds(Kind.UNREACHABLE_PRODUCT, twins))
                .extracting(Finding::place, Finding::what)
                .containsExactly(tuple("c.csv:3", "A-2 differs from A-1 in nothing but its SKU (c.csv:2)"));
    }

    @Test
    void a_colour_without_words_is_a_gap_told_once() {
        List<Listed> products = List.of(
                new Listed(
                        aProduct("A-1")
                                .named("Ada chair")
                                .ofType("Office chair")
                                .coloured("gloaming")
                                .build(),
                        "c:2"),
                new Listed(
                        aProduct("A-2")
                                .named("Bea chair")
                                .ofType("Office chair")
                                .coloured("gloaming")
                                .build(),
                        "c:3"));

        assertThat(kinds(Kind.LEXICON_GAP, products))
                .filteredOn(finding -> finding.what().contains("gloaming"))
                .extracting(Finding::place, Finding::what)
                .containsExactly(
                        tuple("c:2", "no word in 'ar' for colour \"gloaming\" (2 products)"),
                        tuple("c:2", "no word in 'ru' for colour \"gloaming\" (2 products)"));
    }

    @Test
    void a_word_with_two_meanings_is_named_with_both_places() {
        Lexicon twice = new Lexicon(List.of(entry("stool", "a.yaml:2"), entry("taboret", "b.yaml:4")));

        assertThat(TenantAudit.of(
                        new AuditedTenant(TenantFixtures.aTenant(new TenantId("x"), twice), List.of(), List.of())))
                .contains(new Finding(
                        Kind.LEXICON_GAP,
                        "b.yaml:4",
                        "\"табурет\" of \"taboret\" stands for \"stool\" too (a.yaml:2)"));
    }

    private static Lexicon.Entry entry(String id, String source) {
        return new Lexicon.Entry(
                Lexicon.Kind.PRODUCT,
                id,
                List.of(),
                List.of(),
                List.of(new Lexicon.Form(Lexicon.Script.RUSSIAN, "табурет")),
                source);
    }

    private static List<Finding> audit(List<Passage> passages, List<Listed> products) {
        return TenantAudit.of(new AuditedTenant(promising(), passages, products)).stream()
                .filter(finding -> finding.kind() != Kind.LEXICON_GAP)
                .toList();
    }

    private static List<Finding> kinds(Kind kind, List<Listed> products) {
        return TenantAudit.of(new AuditedTenant(promising(), List.of(), products)).stream()
                .filter(finding -> finding.kind() == kind)
                .filter(finding -> !finding.what().contains("stand"))
                .toList();
    }

    /** The tenant with exactly these promises. */
    private static Tenant promising(Promise... promises) {
        return TenantFixtures.aTenant(new TenantId("x"), LEXICON, List.of(promises), TenantFixtures.someTemplates());
    }

    private static LocalizedText complete(String english) {
        return LocalizedText.english(english).with(Language.AR, english).with(Language.RU, english);
    }

    private static Passage complete(String id, String title, String english) {
        return passage(id, title, complete(english));
    }

    private static Passage asking(String id, String question) {
        return new Passage(
                new PassageId("faq/" + id), PassageKind.FAQ, id, complete("We do."), List.of(question), "faq/a.yaml:1");
    }

    private static Passage passage(String id, String title, LocalizedText text) {
        return new Passage(new PassageId("faq/" + id), PassageKind.FAQ, title, text, new ArrayList<>(), "faq/a.yaml:1");
    }
}
