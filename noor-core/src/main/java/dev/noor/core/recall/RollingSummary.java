package dev.noor.core.recall;

import dev.noor.ports.conversation.Utterance;
import dev.noor.ports.tenant.StaffPhrase;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes what came before the latest messages of a chat: what colleagues promised, the quotation, what the customer
 * objected to, the prices told, what was wanted before, and what the customer told beyond the facts; each part newest
 * first. What the ledger holds is told elsewhere, and what stands in the latest messages is sent with them.
 */
record RollingSummary(
        RecallWords words, Earlier chat, Needs needs, Offers offers, Talk talk, Function<Utterance, Gist> gists) {

    Summary summary(ZoneId zone) {
        return new SummaryPage(words, times(), zone)
                .part(StaffPhrase.CASE_PROMISED, 400, talk.promised())
                .part(StaffPhrase.CASE_QUOTED, 300, quotation())
                .part(StaffPhrase.CASE_OBJECTIONS, 300, talk.objections())
                .part(StaffPhrase.CASE_SHOWN, 450, offers.prices(gists))
                .part(StaffPhrase.CASE_BEFORE, 250, wantedBefore())
                .part(StaffPhrase.CASE_TOLD, 350, talk.told(chat.ledger().all()))
                .summary();
    }

    /** Unless one of the latest messages shows it. */
    private Stream<Noted> quotation() {
        boolean shown = chat.conversation()
                .quotation()
                .filter(quotation ->
                        chat.latest().stream().anyMatch(said -> said.text().contains(quotation.number())))
                .isPresent();
        return shown ? Stream.of() : offers.quotation().stream();
    }

    private Stream<Noted> wantedBefore() {
        List<UUID> latest = chat.latest().stream().map(Utterance::message).toList();
        return needs.earlier().stream()
                .filter(noted -> noted.messages().stream().noneMatch(latest::contains));
    }

    private Map<UUID, Instant> times() {
        Map<UUID, Instant> times = new HashMap<>();
        chat.ledger().all().forEach(fact -> times.put(fact.source().value(), fact.at()));
        chat.before().forEach(said -> times.put(said.message(), said.at()));
        return times;
    }
}
