package dev.noor.core.vocabulary;

import static dev.noor.ports.catalog.CatalogFixtures.aProduct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.noor.core.catalog.CatalogClassifier;
import dev.noor.core.vocabulary.Missing.Gap;
import dev.noor.ports.catalog.ConceptId;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.ProductDraft;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Lexicon.Entry;
import dev.noor.ports.tenant.Lexicon.Form;
import dev.noor.ports.tenant.Lexicon.Kind;
import dev.noor.ports.tenant.Lexicon.Script;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingWordsTest {
    private static final Lexicon LEXICON = new Lexicon(List.of(
            entry(Kind.PRODUCT, "table", "طاولة", "стол"),
            entry(Kind.PRODUCT, "stool", "كرسي", "табурет"),
            entry(Kind.PRODUCT, "chair", "كرسي", "стул"),
            entry(Kind.COLOUR, "grey", "رمادي", "серый"),
            entry(Kind.COLOUR, "black", "أسود", "чёрный"),
            entry(Kind.MATERIAL, "rattan", "راتان", "ротанг"),
            entry(Kind.FEATURE, "NOVO", "نوفو", "ново"),
            entry(Kind.STOP, "office", "مكتب", "офис"),
            entry(Kind.STOP, "model", "موديل", "модель"),
            entry(Kind.LENGTH, "cm", "سم", "см"),
            entry(Kind.ATTRIBUTE, "material", "خامة", "материал"),
            entry(Kind.VALUE, "back: high", "عالي", "высокая")));

    private static Entry entry(Kind kind, String id, String arabic, String russian) {
        String key = kind == Kind.LENGTH ? "10" : id;
        return new Entry(
                kind,
                key,
                List.of(),
                List.of(
                        new Form(Script.ENGLISH, id.contains(": ") ? id.substring(id.indexOf(": ") + 2) : id),
                        new Form(Script.ARABIC, arabic),
                        new Form(Script.RUSSIAN, russian)));
    }

    private static List<Missing> missing(ProductDraft... drafts) {
        return MissingWords.of(
                LEXICON, List.of(drafts).stream().map(ProductDraft::build).toList());
    }

    private static List<String> ids(List<Missing> missing) {
        return missing.stream().map(word -> word.entry().id()).toList();
    }

    @Test
    void what_a_product_is_and_nobody_knows_is_a_kind_without_what_describes_it() {
        List<Missing> missing = missing(
                aProduct("A-1").named("Ada").ofType("Black flux capacitor, 20 cm"),
                aProduct("A-2").named("Bea").ofType("Flux capacitors for chair"));

        assertThat(missing)
                .extracting(word -> word.entry().kind(), word -> word.entry().id(), Missing::gap)
                .containsExactly(tuple(Kind.PRODUCT, "flux capacitor", Gap.NO_KIND));
        assertThat(missing.getFirst().skus()).containsExactly(new Sku("A-1"), new Sku("A-2"));
    }

    @Test
    void what_is_proposed_of_unknown_kinds_makes_their_products_reachable() {
        List<Product> products = List.of(
                aProduct("A-1")
                        .named("Ada")
                        .ofType("Black flux capacitor, 20 cm")
                        .build(),
                aProduct("A-2").named("Bea").ofType("2 hover boards").build(),
                aProduct("A-3").named("NOVO 2400 time machine").ofType("").build());
        List<Entry> proposed =
                MissingWords.of(LEXICON, products).stream().map(Missing::entry).toList();
        CatalogClassifier classifier = new CatalogClassifier(LEXICON.plus(new Lexicon(proposed)));

        assertThat(products)
                .extracting(classifier::conceptsOf)
                .containsExactly(
                        List.of(new ConceptId("flux capacitor")),
                        List.of(new ConceptId("hover board")),
                        List.of(new ConceptId("time machine")));
    }

    @Test
    void the_end_of_a_type_says_what_it_is_though_a_known_word_stands_before_it() {
        List<Missing> missing =
                missing(aProduct("A-1").ofType("Table lamp"), aProduct("A-2").ofType("Table lamps"));

        assertThat(missing).first().satisfies(lamp -> {
            assertThat(lamp.entry().id()).isEqualTo("table lamp");
            assertThat(lamp.gap()).isEqualTo(Gap.OTHER_KIND);
            assertThat(lamp.filedUnder()).isEqualTo(Optional.of("table"));
            assertThat(lamp.entry().parents()).isEmpty();
        });
    }

    @Test
    void a_word_before_one_kind_only_makes_a_narrower_one_before_several_a_quality() {
        List<Missing> missing = missing(
                aProduct("A-1").ofType("Step stool"),
                aProduct("A-2").ofType("Step stool"),
                aProduct("A-3").ofType("Foldable stool"),
                aProduct("A-4").ofType("Foldable table"));

        assertThat(missing)
                .extracting(
                        word -> word.entry().kind(),
                        word -> word.entry().id(),
                        word -> word.entry().parents())
                .containsExactly(
                        tuple(Kind.PRODUCT, "step stool", List.of("stool")),
                        tuple(Kind.FEATURE, "foldable", List.of()));
    }

    @Test
    void a_quality_of_one_product_tells_nothing_apart_and_is_left_out() {
        assertThat(missing(aProduct("A-1").ofType("Foldable table with smart lock")))
                .isEmpty();
    }

    @Test
    void names_of_lines_are_missed_until_they_are_spelt_in_both_scripts() {
        List<Missing> missing = missing(
                aProduct("A-1").ofSeries("BESTÅ").named("BESTÅ").ofType("table"),
                aProduct("A-2").ofSeries("NOVO").named("NOVO 2400").ofType("table"),
                aProduct("A-3").ofSeries("CH").named("CH 402").ofType("chair"));

        assertThat(missing)
                .extracting(word -> word.entry().id(), Missing::gap)
                .containsExactly(tuple("BESTÅ", Gap.SERIES));
        assertThat(missing.getFirst().entry().forms()).containsExactly(new Form(Script.ENGLISH, "besta"));
    }

    @Test
    void a_name_of_two_lines_is_of_both_and_tells_no_quality() {
        List<Missing> missing = missing(
                aProduct("A-1").ofSeries("BILLY").named("BILLY / OXBERG").ofType("table"),
                aProduct("A-2").ofSeries("BILLY").named("BILLY / OXBERG").ofType("table"));

        assertThat(missing)
                .extracting(word -> word.entry().id(), Missing::gap)
                .containsExactly(tuple("BILLY", Gap.SERIES), tuple("OXBERG", Gap.SERIES));
    }

    @Test
    void a_phrase_that_the_lexicon_knows_is_known_though_it_has_a_link_or_a_number_within() {
        Lexicon chests = LEXICON.plus(new Lexicon(List.of(
                entry(Kind.PRODUCT, "chest of drawers", "خزانة أدراج", "комод"),
                entry(Kind.FEATURE, "u-shaped", "حرف u", "п-образный"))));
        List<Product> products = List.of(
                aProduct("A-1").ofType("Chest of 4 drawers").build(),
                aProduct("A-2").ofType("U-shaped chest of drawers").build(),
                aProduct("A-3").ofType("Modular chest of 2 drawers").build(),
                aProduct("A-4").ofType("Modular chest of drawers").build());

        assertThat(MissingWords.of(chests, products))
                .extracting(word -> word.entry().id(), word -> word.entry().parents())
                .containsExactly(tuple("modular chest of drawers", List.of("chest of drawers")));
    }

    @Test
    void words_in_capitals_within_several_names_are_names_of_lines_and_one_alone_is_not() {
        List<Missing> missing = missing(
                aProduct("A-1").named("ORION table 120 cm RAL 9005").ofType("table"),
                aProduct("A-2").named("ORION table 140 cm WH").ofType("table"),
                aProduct("A-3").named("VEGA table").ofType("table"),
                aProduct("A-4").named("TABLE LOUDLY NAMED").ofType("table"),
                aProduct("A-5").named("TABLE LOUDLY NAMED").ofType("table"));

        assertThat(missing)
                .filteredOn(word -> word.gap() == Gap.SERIES)
                .extracting(word -> word.entry().id())
                .containsExactly("ORION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Table 160x80 cm",
                "Table 12 kg",
                "Office table",
                "Table, RAL 9005",
                "Table for the office",
                "Grey/black table",
                "Table 4-6",
                "Table W-120",
                "NOVO table",
                "Стол table"
            })
    void figures_units_codes_colours_stop_words_and_what_is_known_are_not_proposed(String name) {
        assertThat(missing(
                        aProduct("A-1").named(name).ofType("table"),
                        aProduct("A-2").named(name).ofType("table")))
                .isEmpty();
    }

    @Test
    void colours_materials_and_values_without_words_are_told_with_those_that_the_lexicon_has() {
        List<Missing> missing = missing(aProduct("A-1")
                .named("Ada")
                .ofType("table")
                .coloured("dusty grey", "rattan", "RAL", "WH-01")
                .with("material", "rattan, plywood")
                .with("back", "high")
                .with("finish", "Matte")
                .with("warranty", "2 years")
                .with("brand", "Acme")
                .with("drawn by", "Ada Lovelace")
                .with("note", "made for rooms with much light"));

        assertThat(missing)
                .extracting(
                        word -> word.entry().kind(),
                        word -> word.entry().id(),
                        word -> word.entry().parents())
                .containsExactly(
                        tuple(Kind.COLOUR, "dusty grey", List.of("grey")),
                        tuple(Kind.COLOUR, "rattan", List.of()),
                        tuple(Kind.MATERIAL, "plywood", List.of()),
                        tuple(Kind.VALUE, "finish: matte", List.of()));
        assertThat(missing.get(1).entry().forms())
                .containsExactly(
                        new Form(Script.ENGLISH, "rattan"),
                        new Form(Script.ARABIC, "راتان"),
                        new Form(Script.RUSSIAN, "ротанг"));
    }

    @Test
    void an_attribute_of_which_hardly_a_value_comes_again_is_a_text_and_no_choice() {
        List<Product> products = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            char letter = (char) ('a' + i);
            products.add(aProduct("A-" + i)
                    .named("table")
                    .ofType("table")
                    .with("slug", "ada " + letter)
                    .with("finish", i % 2 == 0 ? "matte" : "gloss")
                    .build());
        }

        assertThat(ids(MissingWords.of(LEXICON, products))).containsExactly("finish: gloss", "finish: matte");
    }

    @Test
    void those_of_more_products_come_first_within_a_sort() {
        List<Missing> missing = missing(
                aProduct("A-1").ofType("hover board"),
                aProduct("A-2").ofType("anvil"),
                aProduct("A-3").ofType("zither"),
                aProduct("A-4").ofType("zither"));

        assertThat(ids(missing)).containsExactly("zither", "anvil", "hover board");
    }

    @Test
    void the_order_of_the_products_changes_nothing() {
        List<Product> products = new ArrayList<>();
        String[] types = {"Step stool", "Foldable stool", "Foldable table", "Table lamp", "zither", "flux chair anvil"};
        for (int i = 0; i < 60; i++) {
            products.add(aProduct("A-" + i)
                    .named(i % 7 == 0 ? "ORION stool" : "Model")
                    .ofType(types[i % types.length])
                    .coloured(i % 2 == 0 ? "sand" : "grey")
                    .build());
        }
        List<Missing> straight = MissingWords.of(LEXICON, products);
        Collections.shuffle(products, new Random(7));

        assertThat(MissingWords.of(LEXICON, products))
                .extracting(Missing::entry, Missing::gap, word -> word.skus().size())
                .isEqualTo(straight.stream()
                        .map(word -> tuple(word.entry(), word.gap(), word.skus().size()))
                        .toList());
    }

    @Test
    void an_empty_catalogue_misses_nothing() {
        assertThat(missing()).isEmpty();
    }
}
