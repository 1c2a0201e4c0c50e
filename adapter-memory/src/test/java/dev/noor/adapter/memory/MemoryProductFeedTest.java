package dev.noor.adapter.memory;

import static dev.noor.ports.catalog.CatalogFixtures.aProduct;

import dev.noor.adapter.memory.MemoryProductFeed.Row;
import dev.noor.ports.catalog.ProductFeedContract;
import java.util.List;

final class MemoryProductFeedTest implements ProductFeedContract {
    @Override
    public MemoryProductFeed testee() {
        return new MemoryProductFeed(List.of(
                new Row.Good(aProduct("A-1").under("desk").build()),
                new Row.Bad("no price"),
                new Row.Good(aProduct("A-2").build())));
    }
}
