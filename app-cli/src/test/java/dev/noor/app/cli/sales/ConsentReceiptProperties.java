package dev.noor.app.cli.sales;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.core.quote.ShownTerms;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.money.Money;
import dev.noor.ports.quotation.ConsentReceipt;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.turn.Effect;
import dev.noor.ports.turn.TurnCommit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever a customer and the catalogue do, a quotation is approved by a yes to exactly what lay before them. */
class ConsentReceiptProperties {
    private static final SampleShop SHOP = new SampleShop();
    private static final Sku CHAIR = new Sku("CH 616");
    private static final int STEPS = 12;
    private static final List<String> OPENINGS = List.of(
            "quotation for 12 CH 616. Omar, Northstar LLC, office 4, Dubai Marina",
            "ابي عرض سعر لـ 12 كرسي CH 616. أنا عمر من شركة النجم، مكتب 4، دبي مارينا",
            "пришлите КП на 12 CH 616. Омар, компания Ромашка, офис 4, Дубай Марина");

    /** What may happen, in the language of the opening. */
    private enum Step {
        YES("yes, approved", "نعم، موافق", "да, согласен"),
        YES_BUT("yes but the colour is wrong", "نعم بس اللون غلط", "да, но цвет не тот"),
        NOT_YET("not yet", "مو الحين", "пока не надо"),
        LATER("later, let me think", "بعدين، خلني أفكر", "позже, подумаю"),
        NO("no", "لا", "нет"),
        REFUSAL("i dont want a quotation", "ما أبي عرض سعر", "не нужно мне КП"),
        REQUEST("send me the quotation", "ارسل لي عرض السعر", "пришлите КП"),
        OTHER_COUNT("make it 15", "خلها 15", "сделайте 15"),
        OTHER_ADDRESS(
                "deliver to office 77, Business Bay",
                "التوصيل مكتب 77، الخليج التجاري",
                "доставка: офис 77, Бизнес Бэй"),
        QUESTION("what is the warranty?", "كم الضمان؟", "какая гарантия?"),
        THANKS("ok thanks", "شكرا", "спасибо"),
        /** Behind the customer's back. */
        OTHER_PRICE("", "", "");

        private final List<String> words;

        Step(String... words) {
            this.words = List.of(words);
        }
    }

    @Property(tries = 80, shrinking = ShrinkingMode.OFF)
    void every_approval_is_a_yes_to_what_was_shown_last(@ForAll long seed) {
        Random random = new Random(seed);
        int language = random.nextInt(OPENINGS.size());
        String chat = "consent-" + seed;
        List<String> told = new ArrayList<>();
        boolean valid = shows(hear(chat, OPENINGS.get(language), told));
        for (int i = 0; i < STEPS; i++) {
            Step step = Step.values()[random.nextInt(Step.values().length)];
            if (step == Step.OTHER_PRICE) {
                reprice(450 + random.nextInt(40));
                told.add("(another price)");
                continue;
            }
            TurnCommit turn = hear(chat, step.words.get(language), told);
            boolean wasValid = valid;
            turn.report().effects().forEach(effect -> {
                if (effect instanceof Effect.ApproveQuotation(Quotation approved, ConsentReceipt receipt)) {
                    // "Send it" to the question whether it is right as written is a yes as well.
                    assertThat(step).as(told.toString()).isIn(Step.YES, Step.REQUEST);
                    assertThat(wasValid)
                            .as("approved what no longer lay there: " + told)
                            .isTrue();
                    assertThat(lastShown(told, approved)).as(told.toString()).isTrue();
                    assertThat(receipt.digest()).isEqualTo(ShownTerms.digest(approved));
                    assertThat(approved.lines().getFirst().unitPrice())
                            .as(told.toString())
                            .isEqualTo(price());
                }
            });
            valid = switch (step) {
                case NOT_YET, LATER, REFUSAL, YES_BUT, NO -> false;
                default -> valid;
            };
            // Asked again whether it is right, a yes is one to what still lies there.
            valid |= shows(turn) || turn.after().openAsk().equals(Optional.of(Ask.APPROVAL));
        }
    }

    private static TurnCommit hear(String chat, String text, List<String> told) {
        TurnCommit turn = SHOP.say(chat, text);
        told.add("C: " + text);
        told.add("N: " + SampleShop.words(turn));
        return turn;
    }

    private static boolean shows(TurnCommit turn) {
        return turn.report().effects().stream().anyMatch(Effect.DraftQuotation.class::isInstance);
    }

    /** Whether the last quotation laid out in the chat has the number and the total of the approved one. */
    private static boolean lastShown(List<String> told, Quotation approved) {
        String total = String.format(Locale.ROOT, "%,.2f", approved.total().toDecimal());
        return told.subList(0, told.size() - 1).reversed().stream()
                .filter(words -> words.startsWith("N: ") && words.contains("•") && words.contains(approved.number()))
                .findFirst()
                .filter(words -> words.contains(approved.number() + "-R" + approved.revision())
                        && words.replaceAll("\\p{Z}", ",").contains(total.replace(" ", ",")))
                .isPresent();
    }

    private static Money price() {
        return SHOP.catalog().find(SampleShop.TREEJAR, CHAIR).orElseThrow().price();
    }

    private static void reprice(int dirhams) {
        SHOP.reprice(CHAIR, new Money(dirhams * 100L, price().currency()));
    }
}
