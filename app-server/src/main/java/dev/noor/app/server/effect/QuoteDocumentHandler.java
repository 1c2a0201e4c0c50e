package dev.noor.app.server.effect;

import dev.noor.core.document.QuotationPress;
import dev.noor.ports.Language;
import dev.noor.ports.file.Enclosures;
import dev.noor.ports.pipeline.EffectHandler;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.EffectRequest;
import dev.noor.ports.pipeline.WakeUps;
import dev.noor.ports.pipeline.WakeUps.Work;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationBook;
import dev.noor.ports.quotation.QuotationsById;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Prints a quotation that was shown in its customer's language and leaves it to the outbox, from where it goes as every
 * message goes. All of it is inside, so nothing but an earlier commit can have happened before.
 */
final class QuoteDocumentHandler implements EffectHandler {
    private final QuotationsById quotations;
    private final QuotationPress press;
    private final Enclosures enclosures;
    private final WakeUps wakeUps;

    @Inject
    QuoteDocumentHandler(QuotationsById quotations, QuotationPress press, Enclosures enclosures, WakeUps wakeUps) {
        this.quotations = quotations;
        this.press = press;
        this.enclosures = enclosures;
        this.wakeUps = wakeUps;
    }

    @Override
    public EffectKind kind() {
        return EffectKind.QUOTE_PDF;
    }

    @Override
    public Result act(EffectLease lease) {
        if (!(lease.request() instanceof EffectRequest.QuotePdf(var id))) {
            throw new IllegalArgumentException("only documents of quotations are made here");
        }
        if (lease.uncertain().isEmpty() || !enclosures.isEnclosed(lease)) {
            Optional<QuotationBook.Entry> entry = quotations.find(lease.tenant(), id);
            if (entry.isEmpty()) {
                return new Result.Failed("quotation.gone");
            }
            if (isOver(entry.get().quotation())) {
                return new Result.Done(Optional.empty());
            }
            Language language = entry.get().language().orElse(Language.EN);
            enclosures.enclose(lease, press.print(lease.tenant(), entry.get().quotation(), language));
        }
        wakeUps.call(Work.SENDINGS);
        return new Result.Done(Optional.empty());
    }

    /** What was replaced or refused before it was printed would only mislead. */
    private static boolean isOver(Quotation quotation) {
        return switch (quotation.status()) {
            case DRAFT, ISSUED, ACCEPTED -> false;
            case REFUSED, EXPIRED, SUPERSEDED -> true;
        };
    }
}
