package dev.noor.core.brain;

import dev.noor.core.tool.RecordFacts.Told;
import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.FactSlot;
import dev.noor.ports.quotation.TaxNumber;
import dev.noor.ports.reading.SlotName;
import dev.noor.ports.tenant.Phrase;
import dev.noor.ports.turn.Evidence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a burst tells as the buyer's tax number: a right one is kept, a wrong one is said to be wrong. */
final class ToldTaxNumber {
    private ToldTaxNumber() {}

    /** A number that is none is not kept. */
    static void leaveOutWrong(TurnContext turn, List<Told> told) {
        boolean wrong = told.removeIf(fact ->
                fact.slot() == FactSlot.TAX_NUMBER && TaxNumber.of(fact.value()).isEmpty());
        if (wrong) {
            WrongInput.TAX_NUMBER.note(turn.bench());
        }
    }

    /** Says what is wrong with it, and asks again unless that is what was asked last. */
    static void answerWrong(TurnContext turn, ReplyBuilder reply) {
        Optional<String> told = turn.reading().slot(SlotName.TAX_NUMBER);
        if (!WrongInput.TAX_NUMBER.isNoted(turn.bench()) || told.isEmpty()) {
            return;
        }
        String needed = turn.numbers().count(TaxNumber.DIGITS);
        turn.bench().prove(List.of(new Evidence.Figure("tax_number.digits", BigDecimal.valueOf(TaxNumber.DIGITS))));
        if (told.get().chars().allMatch(Character::isDigit)) {
            int digits = told.get().length();
            turn.bench().prove(List.of(new Evidence.Figure("tax_number.told", BigDecimal.valueOf(digits))));
            reply.note(turn.say(
                    Phrase.TAX_NUMBER_DIGITS,
                    Map.of("needed", needed, "digits", turn.numbers().count(digits))));
        } else {
            reply.note(turn.say(Phrase.TAX_NUMBER_LETTERS, Map.of("needed", needed)));
        }
        if (!turn.asked(Ask.TAX_NUMBER)) {
            reply.ask(Ask.TAX_NUMBER, turn.say(Phrase.ASK_TAX_NUMBER));
        }
    }

    /** The number that this burst told, where it is right and new. */
    static Optional<String> recorded(TurnContext turn) {
        return FactRecorder.recordedSlots(turn.bench()).contains(FactSlot.TAX_NUMBER)
                ? turn.bench().ledger().value(FactSlot.TAX_NUMBER)
                : Optional.empty();
    }
}
