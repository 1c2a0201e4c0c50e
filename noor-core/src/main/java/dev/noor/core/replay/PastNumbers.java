package dev.noor.core.replay;

import dev.noor.ports.TenantId;
import dev.noor.ports.quotation.QuotationSequence;
import dev.noor.ports.turn.Effect;
import java.util.Optional;

/** Gives a turn the number of the quotation that it drafted; the tenant's own sequence is left alone. */
public final class PastNumbers implements QuotationSequence {
    /** Of a quotation that was not drafted then; no sequence gets so far. */
    private static final long NEW = 999_999_999;

    private final PastMoment moment;

    public PastNumbers(PastMoment moment) {
        this.moment = moment;
    }

    @Override
    public long next(TenantId tenant) {
        return moment.report().effects().stream()
                .filter(Effect.DraftQuotation.class::isInstance)
                .map(effect -> ((Effect.DraftQuotation) effect).quotation().number())
                .map(PastNumbers::running)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(NEW);
    }

    /** What stands behind the last dash. */
    private static Optional<Long> running(String number) {
        String last = number.substring(number.lastIndexOf('-') + 1);
        boolean counts = !last.isEmpty() && last.length() < 18 && last.chars().allMatch(c -> c >= '0' && c <= '9');
        return counts ? Optional.of(Long.parseLong(last)).filter(found -> found > 0) : Optional.empty();
    }
}
