package dev.noor.core.reply;

import dev.noor.core.pii.Known;
import dev.noor.core.pii.Masker;
import dev.noor.core.pii.PiiVault;
import dev.noor.ports.turn.Evidence;
import dev.noor.ports.turn.TurnReport.VerifierChange;
import java.util.List;
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
        return evidence instanceof Evidence.Told told ? Known.of(told.fact()).stream() : Stream.empty();
    }
}
