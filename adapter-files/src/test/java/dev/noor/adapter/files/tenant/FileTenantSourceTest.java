package dev.noor.adapter.files.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.noor.adapter.files.FilesConfig;
import dev.noor.ports.Language;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.crm.DealStage;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.knowledge.PassageId;
import dev.noor.ports.knowledge.PassageKind;
import dev.noor.ports.money.Money;
import dev.noor.ports.money.Percent;
import dev.noor.ports.quotation.Delivery;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.DealPipeline;
import dev.noor.ports.tenant.DeliveryTable;
import dev.noor.ports.tenant.FollowUpScheme;
import dev.noor.ports.tenant.FollowUpScheme.Pause;
import dev.noor.ports.tenant.FollowUpScheme.Step;
import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.tenant.Promise;
import dev.noor.ports.tenant.QuotationScheme;
import dev.noor.ports.tenant.Tenant;
import dev.noor.ports.tenant.TenantSource;
import dev.noor.ports.tenant.TenantSource.Lookup;
import dev.noor.ports.tenant.TenantSourceContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTenantSourceTest implements TenantSourceContract {
    @TempDir
    Path folder;

    private TenantFiles files;

    @BeforeEach
    void aKnowledgeFolder() {
        files = new TenantFiles(folder);
    }

    @Override
    public TenantSource testee() {
        return files.source();
    }

    @Override
    public TenantId existing() {
        return TenantFiles.OASIS;
    }

    @Test
    void what_a_tenant_does_not_state_is_the_default_profiles() {
        Tenant tenant = found();

        assertThat(tenant.name()).isEqualTo("Oasis");
        assertThat(tenant.currency()).isEqualTo(Currency.getInstance("AED"));
        assertThat(tenant.assistant().in(Language.AR)).isEqualTo("نور");
        assertThat(tenant.vat()).isEqualTo(Percent.ZERO);
        assertThat(tenant.zone()).isEqualTo(ZoneId.of("Asia/Dubai"));
        assertThat(tenant.quotations()).isEqualTo(new QuotationScheme("Q", 7));
        assertThat(tenant.largeOrder()).isEqualTo(new Money(1_000_000, Currency.getInstance("AED")));
        assertThat(tenant.hours().days()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(tenant.hours().to()).isEqualTo(LocalTime.of(18, 0));
        assertThat(tenant.hours().holidays()).isEmpty();
        assertThat(tenant.followUps())
                .isEqualTo(new FollowUpScheme(
                        List.of(
                                new Step("reminder", Pause.of("23h"), Phrase.FOLLOW_UP_REMINDER, Optional.empty()),
                                new Step("check", Pause.of("3d"), Phrase.FOLLOW_UP_CHECK, Optional.of("oasis_check"))),
                        Optional.of(
                                new Step("opinion", Pause.of("24h"), Phrase.FOLLOW_UP_FEEDBACK, Optional.empty()))));
        assertThat(tenant.managers()).extracting(manager -> manager.id()).containsExactly("desk");
        assertThat(tenant.authority().bySegment()).isEmpty();
        assertThat(tenant.promises()).extracting(Promise::id).containsExactly("discount", "delivery");
        assertThat(tenant.lexicon().entries()).extracting(Lexicon.Entry::id).containsExactly("chair", "office chair");
        assertThat(tenant.templates().of(Language.RU, Phrase.GOODBYE)).containsExactly("ru goodbye");
    }

    @Test
    void what_bringing_an_order_costs_is_the_tenants_own_file() {
        files.write("oasis/lexicon/places.yaml", """
                        kind: place
                        entries:
                          - {id: Dubai, en: [dubai]}
                          - {id: Dubai Marina, parents: [Dubai], en: [marina]}
                        """).write("oasis/delivery.yaml", """
                        service: delivery_and_assembly
                        rules:
                          - {places: [Dubai], from: 5000, cost: included}
                          - {places: [Dubai Marina], cost: 150}
                          - cost: by_person
                        """);
        Currency aed = Currency.getInstance("AED");

        assertThat(found().quotations().delivery())
                .isEqualTo(new DeliveryTable(
                        Delivery.Service.DELIVERY_AND_ASSEMBLY,
                        List.of(
                                new DeliveryTable.Rule(
                                        Set.of("Dubai", "Dubai Marina"),
                                        new Money(500_000, aed),
                                        new Delivery.Charge.Included()),
                                new DeliveryTable.Rule(
                                        Set.of("Dubai Marina"),
                                        Money.zero(aed),
                                        new Delivery.Charge.Fixed(new Money(15_000, aed))),
                                new DeliveryTable.Rule(Set.of(), Money.zero(aed), new Delivery.Charge.ByPerson()))));
    }

    @Test
    void what_is_wrong_with_it_is_told_with_its_line() {
        files.write("oasis/delivery.yaml", """
                        service: teleport
                        rules:
                          - {places: [Atlantis], cost: included}
                          - {cost: -5}
                          - {cost: 0}
                          - {places: [Dubai]}
                        """);

        assertThat(files.source().load(existing()))
                .isInstanceOfSatisfying(
                        TenantSource.Lookup.Invalid.class,
                        wrong -> assertThat(wrong.toString())
                                .contains(
                                        "delivery or delivery_and_assembly",
                                        "no place 'Atlantis'",
                                        "delivery.yaml:4",
                                        "delivery.yaml:5"));
    }

    @Test
    void what_a_tenant_states_covers_the_default_key_by_key() {
        files.write("oasis/tenant.yaml", "name: Oasis\ncurrency: SAR\nvat: 15\nquotations: {prefix: OA}\n")
                .write("oasis/promises.yaml", """
                        promises:
                          - id: delivery
                            kind: direct
                            words: {en: we deliver, ar: نوصل, ru: доставим}
                        """)
                .write("oasis/templates/ru.yaml", "goodbye:\n  - До встречи!\n  - До свидания!\n")
                .write("oasis/hours.yaml", "days: [sun]\nfrom: \"08:30\"\nto: \"12:00\"\nholidays: [2026-12-02]\n")
                .write("oasis/followups.yaml", "steps: []\n")
                .write("oasis/authority.yaml", "own_discount: 2.5\nby_segment: {wholesale: 15}\n")
                .write("oasis/lexicon/own.yaml", "kind: colour\nentries:\n  - {id: teal, en: [teal]}\n");

        Tenant tenant = found();

        assertThat(tenant.vat()).isEqualTo(Percent.of("15"));
        assertThat(tenant.hours().holidays()).containsExactly(LocalDate.of(2026, 12, 2));
        assertThat(tenant.followUps()).isEqualTo(FollowUpScheme.NONE);
        assertThat(tenant.quotations()).isEqualTo(new QuotationScheme("OA", 7));
        assertThat(tenant.promise("delivery").orElseThrow().kind()).isEqualTo(Promise.Kind.DIRECT);
        assertThat(tenant.promise("discount").orElseThrow().kind()).isEqualTo(Promise.Kind.MANAGER_REQUIRED);
        assertThat(tenant.templates().of(Language.RU, Phrase.GOODBYE)).containsExactly("До встречи!", "До свидания!");
        assertThat(tenant.templates().of(Language.RU, Phrase.FALLBACK)).containsExactly("ru fallback");
        assertThat(tenant.hours().days()).containsExactly(DayOfWeek.SUNDAY);
        assertThat(tenant.authority().bySegment()).containsEntry("wholesale", Percent.of("15"));
        assertThat(tenant.lexicon().entries())
                .extracting(Lexicon.Entry::id)
                .containsExactly("chair", "office chair", "teal");
    }

    @Test
    void a_tenant_that_keeps_deals_says_where_they_stand() {
        assertThat(found().deals()).isEmpty();
        files.write("oasis/crm.yaml", """
                stages: [New, Talks, Saudi, Waiting, Gone]
                deal_at: {needs_analysis: New, quoting: Talks}
                new_lead_from: {SA: Saudi}
                on_hold: Waiting
                delivered: Gone
                """);

        DealPipeline deals = found().deals().orElseThrow();

        assertThat(deals.at())
                .containsOnly(
                        Map.entry(Stage.NEEDS_ANALYSIS, new DealStage("New")),
                        Map.entry(Stage.QUOTING, new DealStage("Talks")));
        assertThat(deals.newFrom()).containsOnly(Map.entry("SA", new DealStage("Saudi")));
        assertThat(deals.own())
                .extracting(DealStage::name)
                .containsExactlyInAnyOrder("New", "Talks", "Saudi", "Waiting");
        assertThat(deals.delivered()).contains(new DealStage("Gone"));
    }

    @Test
    void weights_are_read_beside_the_words_and_a_tenants_own_count_first() {
        files.write("_shapes/lexicon/learnt.weights", "# learnt\n\tgreet 0.10\nhello\tgreet 1.50\tbye -0.25\n");
        files.write("oasis/lexicon/own.weights", "hello\tgreet 2.00\n");

        assertThat(found().lexicon().weights().signs())
                .containsOnly(Map.entry("", Map.of(Intent.GREET, 0.1)), Map.entry("hello", Map.of(Intent.GREET, 2.0)));
    }

    @Test
    void a_line_of_weights_that_says_nothing_is_a_problem() {
        files.write("oasis/lexicon/own.weights", "hello\tgreet 2.00\nbye\tfarewell 1.00\n");

        assertThat(testee().load(TenantFiles.OASIS))
                .isInstanceOfSatisfying(
                        Lookup.Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(TenantSource.Problem::file, TenantSource.Problem::line)
                                .containsExactly(tuple("oasis/lexicon/own.weights", 2)));
    }

    @Test
    void passages_carry_their_kind_and_their_place() {
        files.write("oasis/policies/returns.md", """
                        ---
                        id: returns
                        title: Returns
                        questions: [can I return it]
                        ---

                        Broken items are replaced.
                        """);

        assertThat(files.source().passages(TenantFiles.OASIS))
                .containsExactly(
                        new Passage(
                                new PassageId("faq/warranty"),
                                PassageKind.FAQ,
                                "Is there a warranty?",
                                LocalizedText.english("Two years.").with(Language.RU, "Два года."),
                                List.of("guarantee?", "كم سنة الضمان"),
                                "oasis/faq/terms.yaml:2"),
                        new Passage(
                                new PassageId("policy/returns"),
                                PassageKind.POLICY,
                                "Returns",
                                LocalizedText.english("Broken items are replaced."),
                                List.of("can I return it"),
                                "oasis/policies/returns.md:2"));
    }

    @Test
    void a_folder_of_passages_falls_back_to_the_default_profiles_as_a_whole() {
        files.write("_default/rules/all.yaml", "entries:\n  - {id: one, title: One, text: Be polite.}\n")
                .write("_default/faq/other.yaml", "entries:\n  - {id: two, title: Two, text: Other.}\n");

        assertThat(files.source().passages(TenantFiles.OASIS))
                .extracting(passage -> passage.id().value())
                .containsExactly("faq/warranty", "rule/one");
    }

    @Test
    void an_unknown_tenant_is_answered_with_the_known_ones_of_both_places() throws IOException {
        new TenantFolders(new FilesConfig(files.knowledge, files.knowledge, files.home))
                .create(new TenantId("ikea"), "Ikea", Currency.getInstance("SAR"));
        Files.createDirectories(files.knowledge.resolve("not-a-tenant"));

        assertThat(files.source().load(new TenantId("nobody")))
                .isEqualTo(new Lookup.Unknown(List.of(new TenantId("ikea"), TenantFiles.OASIS)));
        assertThatThrownBy(() -> files.source().passages(new TenantId("nobody")))
                .isInstanceOf(PermanentPortException.class);
    }

    @Test
    void the_default_profile_of_noor_serves_a_knowledge_folder_without_one() {
        Path own = folder.resolve("own");
        FilesConfig config = new FilesConfig(own, files.knowledge, files.home);
        TenantFolders folders = new TenantFolders(config);
        folders.create(new TenantId("ikea"), "Ikea", Currency.getInstance("SAR"));

        assertThat(new FileTenantSource(config, folders).load(new TenantId("ikea")))
                .isInstanceOfSatisfying(Lookup.Found.class, found -> {
                    assertThat(found.tenant().name()).isEqualTo("Ikea");
                    assertThat(found.tenant().vat()).isEqualTo(Percent.of("15"));
                    assertThat(found.tenant().region()).isEqualTo("SA");
                });
    }

    private Tenant found() {
        Lookup lookup = files.load();
        assertThat(lookup).isInstanceOf(Lookup.Found.class);
        return ((Lookup.Found) lookup).tenant();
    }
}
