package dev.noor.adapter.zoho;

import com.fasterxml.jackson.databind.JsonNode;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.catalog.ProductPages;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code GET /items} by pages of {@value #PAGE}. A page that cannot be had is asked for again as long as the patience
 * of the {@link ZohoPolicies} lasts, except where only another day helps. Thread-safe.
 */
@Singleton
final class ZohoProductPages implements ProductPages {
    static final int PAGE = 200;
    private static final int MOST_TIMES = 5;
    private static final Set<String> NOT_TODAY = Set.of(ZohoFaults.DAY_CAP, ZohoFaults.NO_TOKEN);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssZ").withZone(ZoneOffset.UTC);

    private final ZohoApi api;
    private final FailsafeExecutor<Page> patient;

    @Inject
    ZohoProductPages(ZohoApi api, ZohoPolicies policies) {
        this.api = api;
        this.patient = Failsafe.with(RetryPolicy.<Page>builder()
                .handleIf(fault -> fault instanceof TransientPortException later && isWorthWaiting(later, policies))
                .withMaxRetries(MOST_TIMES - 1)
                .withMaxDuration(policies.patience())
                .withDelayFnOn(
                        later -> later.getLastException() instanceof TransientPortException told
                                ? told.retryAfter().orElse(policies.calls().retryDelay())
                                : policies.calls().retryDelay(),
                        TransientPortException.class)
                .build());
    }

    private static boolean isWorthWaiting(TransientPortException later, ZohoPolicies policies) {
        return !NOT_TODAY.contains(later.code())
                && later.retryAfter().orElse(Duration.ZERO).compareTo(policies.patience()) <= 0;
    }

    @Override
    public Reading open(Currency currency, Optional<Instant> changedAfter, int first) {
        return new ReadAhead(page -> patient.get(() -> page(new ItemReader(currency), changedAfter, page)), first);
    }

    private Page page(ItemReader reader, Optional<Instant> changedAfter, int number) {
        Map<String, String> query = new HashMap<>();
        query.put("page", String.valueOf(number));
        query.put("per_page", String.valueOf(PAGE));
        query.put("filter_by", "Status.All");
        // what changes meanwhile keeps its place
        query.put("sort_column", "created_time");
        query.put("sort_order", "A");
        changedAfter.ifPresent(since -> query.put("last_modified_time", TIME.format(since)));
        JsonNode answer = api.get("/items", query);
        JsonNode items = answer.path("items");
        if (!items.isArray()) {
            throw ZohoFaults.unreadable();
        }
        List<Item> read = new ArrayList<>(items.size());
        items.forEach(item -> read.add(reader.read(item)));
        JsonNode more = answer.path("page_context").path("has_more_page");
        return new Page(number, read, !(more.isMissingNode() ? items.size() == PAGE : more.asBoolean()));
    }
}
