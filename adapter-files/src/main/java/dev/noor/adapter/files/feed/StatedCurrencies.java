package dev.noor.adapter.files.feed;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Counts the currencies that the rows of a file state. Not thread-safe. */
final class StatedCurrencies implements RowSink {
    private final FieldAssignment assignment;
    private final Map<String, Integer> counts = new HashMap<>();

    StatedCurrencies(FieldMapping mapping) {
        this.assignment = new FieldAssignment(mapping);
    }

    @Override
    public void take(SourceRow row) {
        assignment.of(row).forEach((name, field) -> {
            List<String> codes = row.values().getOrDefault(name, List.of());
            if (field == SourceField.CURRENCY) {
                codes.forEach(this::count);
            } else if (field == SourceField.PRICE) {
                SourceField.currencyOf(FieldNames.folded(name)).ifPresent(this::count);
            }
        });
    }

    private void count(String code) {
        counts.merge(code.strip().toUpperCase(Locale.ROOT), 1, Integer::sum);
    }

    @Override
    public void reject(long line, String reason) {}

    Optional<Currency> mostFrequent() {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .flatMap(most -> Currency.getAvailableCurrencies().stream()
                        .filter(currency -> currency.getCurrencyCode().equals(most.getKey()))
                        .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                        .findFirst());
    }
}
