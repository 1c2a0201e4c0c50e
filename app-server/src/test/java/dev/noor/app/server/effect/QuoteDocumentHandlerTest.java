package dev.noor.app.server.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.adapter.memory.MemoryCatalog;
import dev.noor.adapter.memory.MemoryPictures;
import dev.noor.adapter.memory.MemoryTenantSource;
import dev.noor.adapter.memory.MemoryWakeUps;
import dev.noor.core.document.QuotationPress;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.Language;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.ConversationFixtures;
import dev.noor.ports.file.Document;
import dev.noor.ports.file.Enclosures;
import dev.noor.ports.pipeline.EffectHandler.Result;
import dev.noor.ports.pipeline.EffectKind;
import dev.noor.ports.pipeline.EffectLease;
import dev.noor.ports.pipeline.EffectRequest;
import dev.noor.ports.pipeline.WakeUps.Work;
import dev.noor.ports.quotation.Quotation;
import dev.noor.ports.quotation.QuotationBook.Entry;
import dev.noor.ports.quotation.QuotationFixtures;
import dev.noor.ports.quotation.QuotationPrinter;
import dev.noor.ports.quotation.QuotationSheet;
import dev.noor.ports.quotation.QuotationStatus;
import dev.noor.ports.tenant.TenantFixtures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuoteDocumentHandlerTest {
    private static final TenantId TENANT = new TenantId("paperworks");
    private static final Quotation SHOWN = QuotationFixtures.aQuotation().as(QuotationStatus.DRAFT);

    private final List<QuotationSheet> printed = new ArrayList<>();
    private final Map<UUID, Document> enclosed = new HashMap<>();
    private final List<Work> called = new ArrayList<>();

    @Test
    void what_was_shown_is_printed_in_the_language_of_its_conversation_and_sent() {
        assertThat(handler(entry(SHOWN, Language.RU)).act(lease(Optional.empty())))
                .isEqualTo(new Result.Done(Optional.empty()));

        assertThat(printed).extracting(QuotationSheet::language).containsExactly(Language.RU);
        assertThat(enclosed.values())
                .extracting(Document::name)
                .containsExactly(SHOWN.number() + "-R" + SHOWN.revision() + ".pdf");
        assertThat(called).containsExactly(Work.SENDINGS);
    }

    @Test
    void what_an_earlier_attempt_sent_is_not_printed_again() {
        enclosed.put(lease(Optional.empty()).id(), new Document("application/pdf", "x.pdf", new byte[1]));

        assertThat(handler(entry(SHOWN, Language.EN)).act(lease(Optional.of(Duration.ofSeconds(3)))))
                .isEqualTo(new Result.Done(Optional.empty()));

        assertThat(printed).isEmpty();
        assertThat(called).containsExactly(Work.SENDINGS);
    }

    @Test
    void after_an_attempt_that_sent_nothing_it_is_sent() {
        handler(entry(SHOWN, Language.AR)).act(lease(Optional.of(Duration.ofSeconds(3))));

        assertThat(enclosed).hasSize(1);
    }

    @Test
    void what_is_replaced_refused_or_expired_before_it_was_printed_is_not_sent() {
        for (QuotationStatus over :
                List.of(QuotationStatus.SUPERSEDED, QuotationStatus.REFUSED, QuotationStatus.EXPIRED)) {
            assertThat(handler(entry(SHOWN.as(over), Language.EN)).act(lease(Optional.empty())))
                    .isEqualTo(new Result.Done(Optional.empty()));
        }

        assertThat(enclosed).isEmpty();
        assertThat(called).isEmpty();
    }

    @Test
    void what_was_agreed_to_already_is_sent_all_the_same() {
        handler(entry(SHOWN.as(QuotationStatus.ACCEPTED), Language.EN)).act(lease(Optional.empty()));

        assertThat(enclosed).hasSize(1);
    }

    @Test
    void of_a_quotation_that_is_not_stored_a_person_is_told() {
        assertThat(handler(Optional.empty()).act(lease(Optional.empty())))
                .isEqualTo(new Result.Failed("quotation.gone"));
    }

    @Test
    void what_cannot_be_printed_leaves_the_printers_word_for_it() {
        QuoteDocumentHandler handler = handler(entry(SHOWN, Language.EN), sheet -> {
            throw new PermanentPortException("pdf.too_large", "x");
        });

        assertThatThrownBy(() -> handler.act(lease(Optional.empty())))
                .isInstanceOfSatisfying(
                        PermanentPortException.class,
                        fault -> assertThat(fault.code()).isEqualTo("pdf.too_large"));
        assertThat(enclosed).isEmpty();
    }

    private static Optional<Entry> entry(Quotation quotation, Language language) {
        return Optional.of(new Entry(quotation, Optional.of(language)));
    }

    private static EffectLease lease(Optional<Duration> uncertain) {
        return new EffectLease(
                SHOWN.id().value(),
                TENANT,
                Optional.of(ConversationFixtures.anId()),
                new EffectRequest.QuotePdf(SHOWN.id()),
                1,
                1,
                Duration.ZERO,
                uncertain);
    }

    private QuoteDocumentHandler handler(Optional<Entry> stored) {
        return handler(stored, sheet -> {
            printed.add(sheet);
            return new byte[] {'%', 'P', 'D', 'F'};
        });
    }

    private QuoteDocumentHandler handler(Optional<Entry> stored, QuotationPrinter printer) {
        MemoryCatalog catalog = new MemoryCatalog();
        MemoryTenantSource tenants = new MemoryTenantSource();
        tenants.put(TenantFixtures.aTenant(TENANT), List.of());
        MemoryWakeUps wakeUps = new MemoryWakeUps();
        wakeUps.answer(Work.SENDINGS, () -> called.add(Work.SENDINGS));
        QuoteDocumentHandler handler = new QuoteDocumentHandler(
                (tenant, id) -> stored.filter(entry -> entry.quotation().id().equals(id)),
                new QuotationPress(new ServedTenants(tenants, catalog), catalog, new MemoryPictures(), printer),
                new Kept(),
                wakeUps);
        assertThat(handler.kind()).isEqualTo(EffectKind.QUOTE_PDF);
        return handler;
    }

    private final class Kept implements Enclosures {
        @Override
        public boolean isEnclosed(EffectLease effect) {
            return enclosed.containsKey(effect.id());
        }

        @Override
        public void enclose(EffectLease effect, Document document) {
            enclosed.putIfAbsent(effect.id(), document);
        }
    }
}
