package dev.noor.core.reply;

import dev.noor.ports.conversation.Ask;
import dev.noor.ports.conversation.FactSlot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A reply asks once at most, and never for what is known. */
final class OneQuestion {
    /** The slots that answer a question; it is settled when all of one alternative are known. */
    private static List<Set<FactSlot>> answers(Ask ask) {
        return switch (ask) {
            case NEED -> List.of(Set.of(FactSlot.PRODUCT), Set.of(FactSlot.SELECTION));
            case QUANTITY -> List.of(Set.of(FactSlot.QUANTITY));
            case BUDGET -> List.of(Set.of(FactSlot.BUDGET_MAX));
            case DELIVERY_PLACE -> List.of(Set.of(FactSlot.DELIVERY_PLACE));
            case DETAILS -> List.of(Set.of(FactSlot.CUSTOMER_NAME, FactSlot.COMPANY, FactSlot.ADDRESS));
            case TAX_NUMBER -> List.of(Set.of(FactSlot.TAX_NUMBER));
            case RATING -> List.of(Set.of(FactSlot.RATING));
            case CHOICE, ROWS, QUOTATION, APPROVAL, CHANGE -> List.of();
        };
    }

    private OneQuestion() {}

    /** Whether a question is about what is known. */
    static boolean isSettled(Sentence sentence, Set<FactSlot> known) {
        return sentence.ask().isPresent()
                && answers(sentence.ask().get()).stream().anyMatch(known::containsAll);
    }

    /** The question that stays: the last tagged one, else the last. */
    static Optional<Sentence> kept(List<Sentence> sentences) {
        List<Sentence> asking = sentences.stream().filter(Sentence::asks).toList();
        return asking.stream()
                .filter(sentence -> sentence.ask().isPresent())
                .reduce((earlier, later) -> later)
                .or(() -> asking.stream().reduce((earlier, later) -> later));
    }
}
