package dev.noor.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.Language;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.turn.TurnReport.VerifierChange;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyVerifierTest {
    private final ReplyVerifier verifier = new ReplyVerifier();

    @Test
    void a_clean_reply_passes_to_the_character() {
        String reply = "Hello,  this is Noor’s desk at Treejar.co!\n\n• Chairs e.g. for a team\n  What do you need?";

        assertThat(verify(Draft.of(reply))).isEqualTo(new Verified.Passed(List.of(reply), Optional.empty()));
    }

    @Test
    void the_last_tagged_question_stays_and_the_others_go() {
        Draft draft = new Draft(List.of(
                Draft.Paragraph.telling("We have chairs. Do you like them?"),
                Draft.Paragraph.asking("How many do you need?", Ask.QUANTITY),
                Draft.Paragraph.asking("Which area is it for?", Ask.DELIVERY_PLACE),
                Draft.Paragraph.telling("Anything else?")));

        Verified verified = verify(draft);

        assertThat(verified)
                .isEqualTo(new Verified.Repaired(
                        List.of("We have chairs.", "Which area is it for?"),
                        Optional.of(Ask.DELIVERY_PLACE),
                        List.of(
                                new VerifierChange("question", "Do you like them?", ""),
                                new VerifierChange("question", "How many do you need?", ""),
                                new VerifierChange("question", "Anything else?", ""))));
    }

    @Test
    void what_is_known_is_not_asked_again() {
        Draft draft = new Draft(
                List.of(Draft.Paragraph.telling("تمام."), Draft.Paragraph.asking("كم حبة تبغي؟", Ask.QUANTITY)));

        assertThat(verifier.verify(draft, context(Language.AR, Set.of(FactSlot.QUANTITY), 4096))
                        .changes())
                .containsExactly(new VerifierChange("known", "كم حبة تبغي؟", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your number is [PHONE_1].",
                "Your number is [phone 1].",
                "Hello {name}.",
                "tool_calls: search",
                "<|DSML|> search",
                "{\"name\": \"search\"}",
            })
    void the_machinery_does_not_show(String leak) {
        assertThat(verify(Draft.of("We deliver. " + leak)))
                .isInstanceOfSatisfying(
                        Verified.Repaired.class,
                        repaired -> assertThat(repaired.paragraphs()).containsExactly("We deliver."));
    }

    @Test
    void marks_of_markup_go_and_the_words_stay() {
        Draft draft = Draft.of("## Chairs\n**CH** is good.\n| a | b |\n---\n*Bold* is fine");

        assertThat(verify(draft))
                .isInstanceOfSatisfying(
                        Verified.Repaired.class,
                        repaired -> assertThat(repaired.paragraphs())
                                .containsExactly("Chairs\nCH is good.\n*Bold* is fine"));
    }

    @Test
    void the_scale_of_a_rating_is_no_claim() {
        Draft draft = new Draft(List.of(Draft.Paragraph.asking("How would you rate it from 1 to 5?", Ask.RATING)));

        assertThat(verify(draft)).isInstanceOf(Verified.Passed.class);
    }

    @Test
    void a_reply_too_long_loses_its_end_but_not_its_question() {
        Draft draft = Draft.of("First of all. Second of all.", "Third of all. Shall we?");

        Verified verified = verifier.verify(draft, context(Language.EN, Set.of(), 40));

        assertThat(verified)
                .isInstanceOfSatisfying(
                        Verified.Repaired.class,
                        repaired -> assertThat(repaired.paragraphs())
                                .containsExactly("First of all. Second of all.", "Shall we?"));
    }

    @Test
    void an_announcement_goes_with_what_it_announced() {
        Verified verified = verify(Draft.of("Good day.\nHere is all:\n• {a}\n• {b}\nBye."));

        assertThat(verified)
                .isInstanceOfSatisfying(
                        Verified.Repaired.class,
                        repaired -> assertThat(repaired.paragraphs()).containsExactly("Good day.\nBye."));
    }

    @Test
    void a_reply_of_which_nothing_remains_says_so() {
        assertThat(verify(Draft.of("Hello {name}"))).isInstanceOf(Verified.Emptied.class);
        assertThat(verify(Draft.of(" "))).isInstanceOf(Verified.Emptied.class);
    }

    private Verified verify(Draft draft) {
        return verifier.verify(draft, context(Language.EN, Set.of(), 4096));
    }

    private static VerificationContext context(Language language, Set<FactSlot> known, int length) {
        return new VerificationContext(
                language, List.of(), known, Currency.getInstance("AED"), List.of("Noor", "Treejar"), length);
    }
}
