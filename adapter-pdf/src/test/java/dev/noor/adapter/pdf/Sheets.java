package dev.noor.adapter.pdf;

import dev.noor.ports.Language;
import dev.noor.ports.quotation.Picture;
import dev.noor.ports.quotation.QuotationSheet;
import dev.noor.ports.quotation.QuotationSheet.Block;
import dev.noor.ports.quotation.QuotationSheet.Entry;
import dev.noor.ports.quotation.QuotationSheet.Headings;
import dev.noor.ports.quotation.QuotationSheet.Row;
import dev.noor.ports.quotation.QuotationSheet.Section;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Quotations of invented products for tests and figures. */
final class Sheets {
    private Sheets() {}

    /** A plain one of so many lines, addressed to {@code customer}. */
    static QuotationSheet sheet(Language language, int lines, String customer) {
        return sheet(
                language,
                customer,
                List.of(new Section(Optional.empty(), rows(language, lines, false), Optional.empty())));
    }

    /** One with pictures, divided into two zones. */
    static QuotationSheet zoned(Language language, int lines) {
        boolean arabic = language == Language.AR;
        return sheet(
                language,
                arabic ? "شركة النجم للتجارة" : language == Language.RU ? "ООО «Ромашка»" : "Northstar LLC",
                List.of(
                        zone(
                                arabic ? "قاعة الموظفين" : language == Language.RU ? "Опенспейс" : "Open space",
                                language,
                                lines),
                        zone(arabic ? "الاستقبال" : language == Language.RU ? "Приёмная" : "Reception", language, 2)));
    }

    private static Section zone(String name, Language language, int lines) {
        String word = language == Language.AR ? "مجموع القسم" : language == Language.RU ? "По зоне" : "Zone total";
        return new Section(Optional.of(name), rows(language, lines, true), Optional.of(new Entry(word, "5,580.00")));
    }

    private static List<Row> rows(Language language, int lines, boolean illustrated) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            String model = "CH " + (402 + i);
            rows.add(
                    switch (language) {
                        case EN ->
                            row(
                                    model,
                                    model + " office chair",
                                    "Ergonomic, mesh back · 64×62×122 cm · black · warranty 2 years",
                                    i,
                                    illustrated);
                        case AR ->
                            row(
                                    model,
                                    "كرسي مكتب " + model,
                                    "ظهر شبكي ومسند رأس · 64×62×122 سم · أسود · ضمان سنتين",
                                    i,
                                    illustrated);
                        case RU ->
                            row(
                                    model,
                                    "Офисное кресло " + model,
                                    "Сетчатая спинка, подголовник · 64×62×122 см · чёрный · гарантия 2 года",
                                    i,
                                    illustrated);
                    });
        }
        return rows;
    }

    private static Row row(String code, String name, String details, int i, boolean illustrated) {
        Optional<Picture> picture = illustrated && i % 3 != 2 ? Optional.of(picture(i)) : Optional.empty();
        return new Row(picture, code, name, details, Integer.toString(i % 40 + 1), "465.00", "5,580.00");
    }

    private static QuotationSheet sheet(Language language, String customer, List<Section> sections) {
        return switch (language) {
            case EN ->
                new QuotationSheet(
                        language,
                        "Quotation",
                        "Oasis Office",
                        List.of("Oasis Office Trading LLC", "TRN 100000000000003"),
                        Optional.empty(),
                        List.of(
                                new Entry("No.", "TJ221126-7-R2"),
                                new Entry("Date", "22.11.2026"),
                                new Entry("Valid until", "07.12.2026")),
                        new Block(
                                "Prepared for",
                                List.of(
                                        customer,
                                        "Omar Haddad",
                                        "omar@northstar.example",
                                        "Office 1204, Marina Plaza, Dubai Marina")),
                        new Headings("Picture", "Code", "Description", "Quantity", "Unit price", "Amount"),
                        sections,
                        List.of(
                                new Entry("Subtotal", "5,580.00"),
                                new Entry("VAT 5%", "279.00"),
                                new Entry("Total, AED", "5,859.00")),
                        new Block(
                                "Terms",
                                List.of(
                                        "Delivery within 2 to 8 working days of confirmation.",
                                        "Payment: 50% in advance, 50% after installation.",
                                        "Valid until 07.12.2026 while stock lasts.",
                                        "No changes after the purchase order. Pictures are illustrative.")),
                        new Block("Your contact", List.of("Daniel", "Oasis Office")),
                        "Page {page} of {pages}");
            case AR ->
                new QuotationSheet(
                        language,
                        "عرض سعر",
                        "Oasis Office",
                        List.of("Oasis Office Trading LLC", "الرقم الضريبي 100000000000003"),
                        Optional.empty(),
                        List.of(
                                new Entry("رقم", "TJ221126-7-R2"),
                                new Entry("التاريخ", "22.11.2026"),
                                new Entry("ساري لين", "07.12.2026")),
                        new Block(
                                "مقدم إلى",
                                List.of(
                                        customer,
                                        "عمر حداد",
                                        "omar@northstar.example",
                                        "مكتب 1204، مارينا بلازا، دبي مارينا")),
                        new Headings("الصورة", "الرمز", "الوصف", "الكمية", "سعر الحبة", "المبلغ"),
                        sections,
                        List.of(
                                new Entry("المجموع", "5,580.00"),
                                new Entry("ضريبة 5٪", "279.00"),
                                new Entry("الإجمالي بالدرهم", "5,859.00")),
                        new Block(
                                "الشروط",
                                List.of(
                                        "التوصيل خلال 2 إلى 8 أيام عمل من التأكيد.",
                                        "الدفع: 50٪ مقدماً و50٪ بعد التركيب.",
                                        "ساري لين 07.12.2026 ما دام المخزون متوفر.",
                                        "ما يصير تعديل بعد أمر الشراء، والصور للتوضيح.")),
                        new Block("للتواصل", List.of("سالم", "Oasis Office")),
                        "صفحة {page} من {pages}");
            case RU ->
                new QuotationSheet(
                        language,
                        "Коммерческое предложение",
                        "Oasis Office",
                        List.of("Oasis Office Trading LLC", "TRN 100000000000003"),
                        Optional.empty(),
                        List.of(
                                new Entry("№", "TJ221126-7-R2"),
                                new Entry("Дата", "22.11.2026"),
                                new Entry("Действует до", "07.12.2026")),
                        new Block(
                                "Для",
                                List.of(
                                        customer,
                                        "Омар Хаддад",
                                        "omar@northstar.example",
                                        "офис 1204, Марина Плаза, Дубай Марина")),
                        new Headings("Фото", "Артикул", "Описание", "Кол-во", "Цена", "Сумма"),
                        sections,
                        List.of(
                                new Entry("Сумма", "5 580.00"),
                                new Entry("НДС 5 %", "279.00"),
                                new Entry("Итого, AED", "5 859.00")),
                        new Block(
                                "Условия",
                                List.of(
                                        "Доставка за 2–8 рабочих дней после подтверждения.",
                                        "Оплата: 50 % аванс, 50 % после сборки.",
                                        "Действует до 07.12.2026, пока товар есть на складе.",
                                        "После заказа изменения невозможны; изображения носят иллюстративный характер.")),
                        new Block("Ваш менеджер", List.of("Полина", "Oasis Office")),
                        "Страница {page} из {pages}");
        };
    }

    private static Picture picture(int i) {
        BufferedImage image = new BufferedImage(160, 160, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(240, 243, 241));
        pen.fillRect(0, 0, 160, 160);
        pen.setColor(Color.getHSBColor(i / 12f, 0.35f, 0.55f));
        pen.fillRoundRect(50, 20, 60, 70, 16, 16);
        pen.fillRoundRect(40, 85, 80, 20, 10, 10);
        pen.fillRect(77, 105, 6, 35);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Picture("image/png", out.toByteArray());
    }
}
