package dev.noor.core.reply;

import dev.noor.core.pii.Known;
import dev.noor.core.pii.Masker;
import dev.noor.core.pii.PiiType;
import dev.noor.core.pii.PiiVault;
import dev.noor.ports.conversation.Fact;
import dev.noor.ports.turn.Evidence;
import dev.noor.ports.turn.TurnReport.VerifierChange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes personal data out of the changes that a report keeps. */
record ChangeMask(Masker masker) {
    List<VerifierChange> masked(List<VerifierChange> changes, List<Evidence> evidence) {
        List<Known> known = evidence.stream().flatMap(ChangeMask::known).toList();
        PiiVault vault = new PiiVault(masker);
        return changes.stream()
                .map(change -> new VerifierChange(
                        change.check(),
                        vault.mask(change.before(), known).masked(),
                        vault.mask(change.after(), known).masked()))
                .toList();
    }

    private static Stream<Known> known(Evidence evidence) {
        return evidence instanceof Evidence.Told told
                ? type(told.fact()).map(type -> new Known(type, told.fact().value())).stream()
                : Stream.empty();
    }

    private static Optional<PiiType> type(Fact fact) {
        return switch (fact.slot()) {
            case CUSTOMER_NAME -> Optional.of(PiiType.NAME);
            case COMPANY -> Optional.of(PiiType.COMPANY);
            case ADDRESS -> Optional.of(PiiType.ADDRESS);
            case EMAIL -> Optional.of(PiiType.EMAIL);
            case PHONE -> Optional.of(PiiType.PHONE);
            case PRODUCT,
                    SELECTION,
                    QUANTITY,
                    BUDGET_MIN,
                    BUDGET_MAX,
                    BUDGET_PER,
                    COLOUR,
                    EXCLUDED_COLOUR,
                    EXCLUDED_MATERIAL,
                    WIDTH_CM,
                    DEPTH_CM,
                    HEIGHT_CM,
                    SEATS,
                    LIMITS,
                    FEATURE,
                    DELIVERY_PLACE,
                    ORDER_NUMBER,
                    RATING -> Optional.empty();
        };
    }
}
