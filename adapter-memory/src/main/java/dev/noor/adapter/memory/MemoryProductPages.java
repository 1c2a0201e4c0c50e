package dev.noor.adapter.memory;

import dev.noor.ports.catalog.ProductPages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An inventory in memory, whose pages may go wrong as it is told. Thread-safe. */
public final class MemoryProductPages implements ProductPages {
    private final int size;
    private final List<Kept> items = new ArrayList<>();
    private final Map<Integer, RuntimeException> faults = new HashMap<>();

    private record Kept(Instant changedAt, Item item) {}

    /** @param size how many items a page has */
    public MemoryProductPages(int size) {
        this.size = size;
    }

    /** Adds an item behind the others. */
    public synchronized void add(Instant changedAt, Item item) {
        items.add(new Kept(changedAt, item));
    }

    /** Replaces the item that was added as the {@code index}th, from 0. */
    public synchronized void set(int index, Instant changedAt, Item item) {
        items.set(index, new Kept(changedAt, item));
    }

    /** Lets the next call for a page throw this. */
    public synchronized void fail(int page, RuntimeException fault) {
        faults.put(page, fault);
    }

    private synchronized Page page(Optional<Instant> changedAfter, int number) {
        RuntimeException fault = faults.remove(number);
        if (fault != null) {
            throw fault;
        }
        List<Item> fitting = items.stream()
                .filter(kept -> changedAfter.isEmpty() || kept.changedAt().isAfter(changedAfter.get()))
                .map(Kept::item)
                .toList();
        int from = Math.min((number - 1) * size, fitting.size());
        int to = Math.min(from + size, fitting.size());
        return new Page(number, fitting.subList(from, to), to == fitting.size());
    }

    @Override
    public Reading open(Currency currency, Optional<Instant> changedAfter, int first) {
        return new Reading() {
            private int number = first;

            @Override
            public Page next() {
                Page page = page(changedAfter, number);
                number++;
                return page;
            }

            @Override
            public void close() {}
        };
    }
}
