package dev.noor.adapter.zoho;

import com.fasterxml.jackson.databind.JsonNode;
import dev.noor.ports.crm.Deal;
import dev.noor.ports.crm.DealChanges;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code GET /Deals} by {@code If-Modified-Since}, by the time of the change. A page begins where the one before it
 * ended and not at its number, since what changes meanwhile would let others slip to a page that was read already.
 * Thread-safe.
 */
@Singleton
final class ZohoDealChanges implements DealChanges {
    static final int PAGE = 200;
    /** What Zoho gives by number; nobody changes as many deals in one second. */
    private static final int LAST_PAGE = 10;

    private final ZohoCrmApi api;

    @Inject
    ZohoDealChanges(ZohoCrmApi api) {
        this.api = api;
    }

    @Override
    public Page page(Place from) {
        Map<String, String> query = Map.of(
                "fields",
                DealReader.FIELDS,
                "sort_by",
                "Modified_Time",
                "sort_order",
                "asc",
                "page",
                String.valueOf(from.page()),
                "per_page",
                String.valueOf(PAGE));
        // Zoho tells what changed after a second
        return api.get("/Deals", query, from.changedAt().minusSeconds(1))
                .map(answer -> page(from, answer))
                .orElseGet(() -> new Page(List.of(), List.of(), Optional.empty()));
    }

    private static Page page(Place from, JsonNode answer) {
        List<Deal> deals = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Instant last = from.changedAt();
        for (JsonNode record : answer.path("data")) {
            Optional<Instant> changed = DealReader.time(record, "Modified_Time");
            last = changed.filter(last::isBefore).orElse(last);
            read(record, changed).ifPresentOrElse(deals::add, () -> faults.add(fault(record, changed)));
        }
        boolean more = answer.path("info").path("more_records").asBoolean();
        return new Page(deals, faults, more ? Optional.of(next(from, last)) : Optional.empty());
    }

    private static Optional<Deal> read(JsonNode record, Optional<Instant> changed) {
        if (changed.isEmpty() || record.path("Stage").asText("").isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(DealReader.read(record));
        } catch (IllegalArgumentException strange) {
            return Optional.empty();
        }
    }

    private static Fault fault(JsonNode record, Optional<Instant> changed) {
        String id = record.path("id").asText("");
        String reason = changed.isEmpty()
                ? "it is not told when the deal was changed"
                : "the deal has no stage or no id that can be read";
        return new Fault(id.matches("[A-Za-z0-9-]{1,40}") ? id : "", reason);
    }

    private static Place next(Place from, Instant last) {
        if (last.isAfter(from.changedAt())) {
            return Place.from(last);
        }
        return from.page() < LAST_PAGE
                ? new Place(from.changedAt(), from.page() + 1)
                : Place.from(from.changedAt().plusSeconds(1));
    }
}
