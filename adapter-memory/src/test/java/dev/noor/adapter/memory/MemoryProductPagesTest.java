package dev.noor.adapter.memory;

import static dev.noor.ports.catalog.CatalogFixtures.aProduct;

import dev.noor.ports.TransientPortException;
import dev.noor.ports.catalog.ProductPages.Item;
import dev.noor.ports.catalog.ProductPagesContract;
import dev.noor.ports.catalog.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

final class MemoryProductPagesTest implements ProductPagesContract {
    private static final int SIZE = 3;

    private final MemoryProductPages pages = new MemoryProductPages(SIZE);
    private final List<Integer> created = new ArrayList<>();

    @Override
    public MemoryProductPages testee() {
        return pages;
    }

    @Override
    public int pageSize() {
        return SIZE;
    }

    @Override
    public void sell(int number, Instant changedAt) {
        put(number, changedAt, new Item.Sold(aProduct("D-" + number).build()));
    }

    @Override
    public void withdraw(int number, Instant changedAt) {
        put(number, changedAt, new Item.Withdrawn(new Sku("D-" + number)));
    }

    @Override
    public void breakOnce() {
        pages.fail(1, new TransientPortException("memory.away", "the page is out of reach"));
    }

    @Override
    public void mend() {}

    private void put(int number, Instant changedAt, Item item) {
        int place = created.indexOf(number);
        if (place >= 0) {
            pages.set(place, changedAt, item);
        } else {
            created.add(number);
            pages.add(changedAt, item);
        }
    }
}
