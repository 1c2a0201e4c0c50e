package dev.noor.adapter.memory;

import dev.noor.ports.catalog.Sku;
import dev.noor.ports.order.SaleOrders;
import dev.noor.ports.order.SaleOrdersContract;
import java.util.Set;

final class MemorySaleOrdersTest implements SaleOrdersContract {
    private final MemorySaleOrders orders = new MemorySaleOrders(Set.of(new Sku("CH-616"), new Sku("DK-120")));

    @Override
    public SaleOrders orders() {
        return orders;
    }
}
