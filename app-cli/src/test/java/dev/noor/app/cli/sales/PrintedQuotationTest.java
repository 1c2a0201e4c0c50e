package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.document.SheetWriter;
import dev.noor.ports.Language;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.quotation.Picture;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationLine;
import dev.noor.ports.quotation.QuotationSheet;
import dev.noor.ports.quotation.QuotationSheet.Entry;
import dev.noor.ports.quotation.QuotationSheet.Row;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a quotation of the sample tenant says on paper. */
class PrintedQuotationTest {
    private static final SampleShop SHOP = new SampleShop();

    @Test
    void an_english_sheet_says_what_was_agreed() {
        QuotationSheet sheet = sheet(
                "print-en",
                "quotation for 12 CH 616 in black. Omar, Northstar LLC, office 4, Marina Plaza, Dubai Marina",
                Language.EN);

        assertThat(sheet.sellerLines()).containsExactly("Treejar Trading FZC LLC", "TRN 100000000000003");
        assertThat(sheet.facts()).contains(new Entry("Date", "21.11.2026"), new Entry("Valid until", "06.12.2026"));
        assertThat(sheet.customer().lines())
                .startsWith("Northstar LLC", "Omar")
                .last()
                .asString()
                .contains("office 4");
        Row row = sheet.sections().getFirst().rows().getFirst();
        assertThat(row.details()).contains("black", "2-year warranty").doesNotContain("grey");
        assertThat(row.amount()).isEqualTo("5,580.00");
        assertThat(sheet.totals())
                .containsExactly(
                        new Entry("Delivery and assembly, Dubai Marina", "a colleague confirms the cost"),
                        new Entry("Subtotal", "5,580.00"),
                        new Entry("VAT 5%", "279.00"),
                        new Entry("Total, AED", "5,859.00"));
        assertThat(sheet.terms().lines()).anyMatch(line -> line.contains("50% in advance"));
    }

    @Test
    void the_buyers_tax_number_is_printed_under_their_name() {
        for (Language language : Language.values()) {
            QuotationSheet sheet = sheet(
                    "print-trn-" + language,
                    "quotation for 12 CH 616. Omar, Northstar LLC, TRN 100234567800003, office 4, Marina Plaza, Dubai",
                    language);

            assertThat(sheet.customer().lines())
                    .filteredOn(line -> line.contains("100234567800003"))
                    .singleElement()
                    .asString()
                    .contains(language == Language.AR ? "الرقم الضريبي" : "TRN");
        }
    }

    @Test
    void the_other_languages_have_words_of_their_own() {
        QuotationSheet arabic = sheet(
                "print-ar", "ابي عرض سعر لـ 12 كرسي CH 616. أنا عمر من شركة النجم، مكتب 4، دبي مارينا", Language.AR);
        QuotationSheet russian = sheet(
                "print-ru", "пришлите КП на 12 CH 616. Омар, компания Ромашка, офис 4, Дубай Марина", Language.RU);

        assertThat(arabic.title()).isEqualTo("عرض سعر");
        assertThat(arabic.sections().getFirst().rows().getFirst().name()).startsWith("كرسي مكتب");
        assertThat(russian.title()).isEqualTo("Коммерческое предложение");
        assertThat(russian.contact().lines()).first().isEqualTo("Polina");
        assertThat(russian.sections().getFirst().rows().getFirst().details()).contains("гарантия 2 года");
    }

    @Test
    void a_place_that_the_address_names_in_another_language_is_not_said_twice() {
        QuotationSheet sheet = sheet(
                "print-place",
                "quotation for 12 CH 616. Omar, Northstar LLC, office 4, Dubai Marina, Dubai",
                Language.RU);

        assertThat(sheet.customer().lines()).last().asString().contains("Dubai").doesNotContain("Дубай");
    }

    private static QuotationSheet sheet(String chat, String order, Language language) {
        Quotation quotation = SHOP.say(chat, order).after().quotation().orElseThrow();
        return new SheetWriter(SHOP.served(), language).sheet(quotation, new SheetWriter.Shelves() {
            @Override
            public Optional<Product> product(QuotationLine line) {
                return SHOP.catalog().find(SampleShop.TREEJAR, line.sku());
            }

            @Override
            public Optional<Picture> picture(QuotationLine line) {
                return Optional.empty();
            }

            @Override
            public Optional<Picture> logo() {
                return Optional.empty();
            }
        });
    }
}
