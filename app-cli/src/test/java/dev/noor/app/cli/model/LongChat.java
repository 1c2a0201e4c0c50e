package dev.noor.app.cli.model;

import dev.noor.ports.Language;
import dev.noor.ports.conversation.Conversation;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A chat that goes on and on: what matters is said in the first messages, and then whatever customers ask.
 *
 * @param opening what the customer says first
 * @param colleague what a person promises then
 * @param after what the customer says to that
 * @param chatter asked over and over
 */
record LongChat(List<String> opening, String colleague, List<String> after, List<String> chatter) {
    static final Map<Language, LongChat> ALL = Map.of(
            Language.EN,
            new LongChat(
                    List.of(
                            "Hi, I need 12 office chairs under 600 AED, black, delivered to Sharjah",
                            "how much for 12 CH 616?"),
                    "Hello, Salem here. I can give you 5% off and free assembly if you order this week.",
                    List.of(
                            "that is too expensive for us",
                            "our new office opens in January and the building has no lift",
                            "actually we need 6 desks"),
                    List.of(
                            "do you have meeting tables for 10 people?",
                            "what is the warranty?",
                            "how long does delivery take?",
                            "show me filing cabinets",
                            "do you have white desks 140 cm?",
                            "what colours does CH 616 come in?",
                            "thanks, good to know",
                            "how can I pay?")),
            Language.AR,
            new LongChat(
                    List.of("السلام عليكم، أبغي 12 كرسي مكتب أسود تحت 600 درهم والتوصيل الشارقة", "بكم 12 CH 616؟"),
                    "مرحبا، معك سالم. أقدر أعطيكم خصم 5% والتركيب مجاني إذا طلبتوا هالأسبوع.",
                    List.of(
                            "السعر غالي علينا",
                            "بنفتح المقر اليديد في يناير والبناية ما فيها مصعد",
                            "نحتاج 6 طاولات مكتب"),
                    List.of(
                            "عندكم طاولات اجتماعات لعشرة أشخاص؟",
                            "كم مدة الضمان؟",
                            "كم ياخذ التوصيل؟",
                            "عندكم خزائن ملفات؟",
                            "عندكم مكاتب بيضاء 140 سم؟",
                            "شو ألوان CH 616؟",
                            "شكرا، زين",
                            "كيف أقدر أدفع؟")),
            Language.RU,
            new LongChat(
                    List.of(
                            "Здравствуйте, нужны 12 офисных кресел до 600 дирхам, черные, доставка в Шарджу",
                            "сколько стоят 12 CH 616?"),
                    "Здравствуйте, это Салем. Могу дать скидку 5% и бесплатную сборку, если закажете на этой неделе.",
                    List.of(
                            "для нас это слишком дорого",
                            "наш новый офис открывается в январе, и в здании нет лифта",
                            "нам нужно 6 столов"),
                    List.of(
                            "есть столы для переговоров на 10 человек?",
                            "какая гарантия?",
                            "сколько ждать доставку?",
                            "покажите шкафы для документов",
                            "есть белые столы 140 см?",
                            "какие цвета у CH 616?",
                            "спасибо, понятно",
                            "как можно оплатить?")));

    /** What the customer says first, answered by the rules. */
    Conversation opened(LedShop shop, String chat) {
        return say(shop, chat, opening);
    }

    /** The conversation when so many messages have been said, the rules answering. */
    Conversation played(LedShop shop, String chat, int messages) {
        opened(shop, chat);
        shop.later(Duration.ofMinutes(3));
        shop.manager(chat, colleague);
        Conversation conversation = say(shop, chat, after);
        for (int at = 0; shop.said(conversation).size() < messages; at++) {
            conversation = say(shop, chat, List.of(chatter.get(at % chatter.size())));
        }
        return conversation;
    }

    private static Conversation say(LedShop shop, String chat, List<String> texts) {
        Conversation conversation = shop.after(chat, List.of());
        for (String text : texts) {
            shop.later(Duration.ofMinutes(3));
            conversation = shop.after(chat, List.of(text));
        }
        return conversation;
    }
}
