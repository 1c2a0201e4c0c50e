package dev.noor.core.pii;

import java.util.List;
import java.util.Set;

/** What the words before a number say that it is. */
enum NumberContext {
    /** Nothing. */
    OPEN,
    /** A phone. */
    PHONE,
    /** A payment card. */
    CARD,
    /** An order, an invoice, an article: no phone and no card unless it can be nothing else. */
    OTHER;

    private static final int LOOK_BACK = 32;
    private static final int WORDS = 3;
    private static final Set<String> OTHERS = words("""
            order orders invoice sku trn vat po lpo rfq quotation quote ref reference model article item barcode ean
            tracking track serial contract awb shipment batch code lot ticket receipt voucher licence license
            account acc proforma total budget price total sn
            заказ заказа заказу артикул инн счет счета счету номенклатура трек договор договора контракт накладная
            накладной штрихкод код серийный кп заявка заявки чек огрн кпп артикула бюджет цена
            طلب الطلب طلبيه الطلبيه فاتوره الفاتوره الضريبي ضريبي طلبي طلبيتي عقد العقد شحنه الشحنه كود الكود
            باركود الباركود مرجع المرجع تتبع التتبع تسلسلي التسلسلي عرض السعر الرخصه الحساب
            talab talabi elorder fatoora fatoura fatora
            """);
    private static final Set<String> PHONES = words("""
            tel telephone phone mobile mob cell whatsapp watsapp whatsap wtsp viber hotline landline call ring reach sms
            телефон телефона звоните позвоните наберите набери звони тел моб мобильный вотсап ватсап вацап whatsup
            رقمي اتصل اتصلوا كلمني جوالي جوال هاتف هاتفي الهاتف موبايل موبايلي الموبايل تلفون تلفوني واتساب واتس الواتساب
            ra2mi raqmi r2mi jawal jawwali mobaile mobayli tilifon
            """);
    private static final Set<String> CARDS =
            words("card visa mastercard amex карта карты карту картой بطاقه بطاقتي البطاقه فيزا");

    /** Words for a number, which say nothing until somebody's own is meant. */
    private static final Set<String> NUMBERS = words("number num nbr numbr nmbr no номер номерок رقم");

    private static final Set<String> OWN = words("my mine our his her мой моего наш его");

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.strip().split("\\s+")));
    }

    /** What the last telling word before {@code start} says. */
    static NumberContext before(Letters text, int start) {
        int from = Math.max(0, start - LOOK_BACK);
        int end = start;
        boolean number = false;
        for (int seen = 0; seen < WORDS && end > from; seen++) {
            while (end > from && !text.isLetterOrDigit(end - 1)) {
                end--;
                if (text.at(end) == '#' || text.at(end) == '№') {
                    return OTHER;
                }
            }
            int first = end;
            while (first > from && text.isLetterOrDigit(first - 1)) {
                first--;
            }
            String word = Letters.fold(text.between(first, end));
            NumberContext told = number && OWN.contains(word) ? PHONE : of(word);
            number = NUMBERS.contains(word);
            if (told != OPEN) {
                return told;
            }
            end = first;
        }
        return OPEN;
    }

    private static NumberContext of(String word) {
        if (OTHERS.contains(word)) {
            return OTHER;
        }
        return PHONES.contains(word) ? PHONE : CARDS.contains(word) ? CARD : OPEN;
    }
}
