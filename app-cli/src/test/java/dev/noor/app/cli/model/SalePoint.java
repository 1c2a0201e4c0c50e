package dev.noor.app.cli.model;

import dev.noor.ports.Language;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.Stage;
import dev.noor.ports.messaging.MessageContent;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where a sale stands and what the customer says there. None of the lines settles anything: at each a model is asked,
 * and nothing may be drafted, approved or handed over.
 */
record SalePoint(Language language, Conversation before, String line) {
    private static final Map<Language, List<String>> SALE = new EnumMap<>(Map.of(
            Language.EN,
            List.of(
                    "hello",
                    "we need black office chairs",
                    "12 CH 616 please, send me a quotation",
                    "Omar, Northstar LLC, office 4, Marina Plaza, Dubai Marina",
                    "yes, everything is right, I approve the quotation"),
            Language.AR,
            List.of(
                    "السلام عليكم",
                    "نبي كراسي مكتب سوداء",
                    "ابي 12 كرسي CH 616، ارسل لي عرض سعر",
                    "أنا عمر من شركة النجم، مكتب 4، مارينا بلازا، دبي مارينا",
                    "نعم، كل شي صحيح، موافق على عرض السعر"),
            Language.RU,
            List.of(
                    "здравствуйте",
                    "нам нужны чёрные офисные кресла",
                    "12 штук CH 616, пришлите коммерческое предложение",
                    "Омар, компания Ромашка, офис 4, Марина Плаза, Дубай Марина",
                    "да, всё верно, подтверждаю предложение")));

    private static final Map<Language, List<String>> LINES = Map.of(
            Language.EN,
            List.of("which chairs do you have with armrests?", "what about delivery?", "is there a warranty?"),
            Language.AR,
            List.of("شو عندكم كراسي مع مساند؟", "كيف التوصيل؟", "في ضمان؟"),
            Language.RU,
            List.of("какие у вас есть кресла с подлокотниками?", "а как с доставкой?", "есть ли гарантия?"));

    /** How many lines there are for a point. */
    static final int LINES_EACH = 3;

    /** Every stage in every language, with each of the lines: languages outermost, lines innermost. */
    static List<SalePoint> all(LedShop shop) {
        return Arrays.stream(Language.values())
                .flatMap(language -> Arrays.stream(Stage.values())
                        .map(stage -> at(shop, language, stage))
                        .flatMap(before ->
                                LINES.get(language).stream().map(line -> new SalePoint(language, before, line))))
                .toList();
    }

    /** One of {@code all} for every stage, in languages and with lines that change with {@code shift}. */
    static List<SalePoint> eachStage(List<SalePoint> all, int shift) {
        int stages = Stage.values().length;
        int languages = Language.values().length;
        return IntStream.range(0, stages)
                .mapToObj(stage -> all.get(((stage + shift) % languages * stages + stage) * LINES_EACH
                        + (stage + shift / languages) % LINES_EACH))
                .toList();
    }

    /** One of {@code all} in this language, another one for each of the first numbers. */
    static SalePoint of(List<SalePoint> all, Language language, int number) {
        int each = Stage.values().length * LINES_EACH;
        return all.get(language.ordinal() * each + number % each);
    }

    /** A sale that the rules have led so far. */
    static Conversation at(LedShop shop, Language language, Stage stage) {
        int turns = switch (stage) {
            case GREETING -> 0;
            case QUALIFYING, NEEDS_ANALYSIS -> 1;
            case SOLUTION -> 2;
            case COMPANY_DETAILS -> 3;
            case QUOTING -> 4;
            case CLOSING, FEEDBACK -> 5;
        };
        Conversation reached =
                shop.after(language + "-" + stage, SALE.get(language).subList(0, turns));
        return reached.stage() == stage ? reached : moved(reached, stage);
    }

    /** A stage that talk alone does not end in: those who furnish and deliver decide it. */
    private static Conversation moved(Conversation from, Stage stage) {
        if (stage != Stage.NEEDS_ANALYSIS && stage != Stage.FEEDBACK) {
            throw new IllegalStateException("the sale ended in " + from.stage() + " and not in " + stage);
        }
        return new Conversation(
                from.id(),
                from.address(),
                from.version(),
                from.episode(),
                from.turns(),
                stage,
                from.status(),
                from.mode(),
                from.escalation(),
                from.quoteConsent(),
                from.language(),
                from.facts(),
                from.shown(),
                from.listed(),
                from.openAsk(),
                from.notUnderstood(),
                from.quotation(),
                from.lastCustomerAt(),
                from.optedOutAt());
    }

    /** The same words elsewhere. */
    SalePoint from(Conversation other) {
        return new SalePoint(language, other, line);
    }

    MessageContent message() {
        return new MessageContent.Text(line);
    }

    Stage stage() {
        return before.stage();
    }

    @Override
    public String toString() {
        return language + " " + stage() + ": " + line;
    }
}
