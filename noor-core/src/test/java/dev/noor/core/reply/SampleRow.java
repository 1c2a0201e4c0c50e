package dev.noor.core.reply;

import dev.noor.ports.Language;
import dev.noor.ports.LocalizedText;
import dev.noor.ports.catalog.Dimensions;
import dev.noor.ports.catalog.Product;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.catalog.StockLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A product that templates of replies are filled with.
 *
 * @param names in English, Arabic and Russian
 * @param size width, depth and height in centimetres
 * @param warranty in years
 */
record SampleRow(String sku, List<String> names, int price, int stock, List<Integer> size, int seats, int warranty) {
    static final List<SampleRow> ALL = List.of(
            row("CH-512", "CH 512 office chair|كرسي مكتب CH 512|офисное кресло CH 512", 389, 40, 62, 60, 98, 1, 2),
            row("CH-616", "CH 616 NEW|CH 616 NEW|CH 616 NEW", 465, 26, 66, 64, 118, 1, 3),
            row("CH-640", "CH 640|CH 640|CH 640", 575, 14, 68, 65, 125, 1, 5),
            row("DS-OK-16", "OAKLINE 1600 desk|مكتب OAKLINE 1600|стол OAKLINE 1600", 1_245, 18, 160, 80, 75, 1, 4),
            row("WS-N-24", "NOVO 2400|NOVO 2400|NOVO 2400", 1_900, 31, 240, 120, 76, 4, 6),
            row("MT-T-30", "TREND 3000|TREND 3000|TREND 3000", 2_390, 13, 300, 110, 74, 9, 7),
            row("MT-L-42", "LUMA 4200 table|طاولة LUMA 4200|стол LUMA 4200", 3_790, 22, 420, 140, 73, 14, 10),
            row(
                    "EX-R-20",
                    "REGENT executive desk|مكتب مدير REGENT|стол руководителя REGENT",
                    6_875,
                    17,
                    200,
                    95,
                    77,
                    2,
                    8),
            row("RC-V-28", "VISTA reception|كاونتر استقبال VISTA|стойка VISTA", 8_130, 15, 280, 85, 105, 3, 11));

    private static SampleRow row(
            String sku, String names, int price, int stock, int width, int depth, int height, int seats, int warranty) {
        return new SampleRow(
                sku, List.of(names.split("\\|")), price, stock, List.of(width, depth, height), seats, warranty);
    }

    String name(Language language) {
        return names.get(language.ordinal());
    }

    Product product() {
        return new Product(
                new Sku(sku),
                new LocalizedText(Map.of(
                        Language.EN,
                        name(Language.EN),
                        Language.AR,
                        name(Language.AR),
                        Language.RU,
                        name(Language.RU))),
                LocalizedText.english("A good piece of furniture, " + warranty + " years of warranty."),
                Optional.empty(),
                "furniture",
                List.of(),
                List.of(),
                Shop.aed(Integer.toString(price)),
                new StockLevel.Counted(stock),
                List.of("black", "white", "walnut"),
                new Dimensions(
                        Optional.of(size.get(0) * 10), Optional.of(size.get(1) * 10), Optional.of(size.get(2) * 10)),
                Optional.of(seats),
                Map.of("warranty", warranty + " years"));
    }
}
