package dev.noor.core.tool;

import dev.noor.core.ledger.Pick;
import dev.noor.ports.catalog.Sku;
import dev.noor.ports.money.Quantity;
import dev.noor.ports.value.Value;
import java.util.List;
import java.util.Optional;

/** A product and a number of pieces as an argument of a tool. */
final class PickArguments {
    static final ObjectSchema SCHEMA = ObjectSchema.builder()
            .required("sku", SchemaType.text(1, 64), "SKU as the catalogue writes it")
            .required("quantity", SchemaType.whole(1, Quantity.MAX), "pieces")
            .build();

    private PickArguments() {}

    static List<Pick> decode(List<Arguments> items) {
        return items.stream()
                .map(item -> new Pick(new Sku(item.text("sku")), new Quantity(item.whole("quantity"))))
                .toList();
    }

    static List<Value> encode(List<Pick> picks) {
        return picks.stream()
                .<Value>map(pick -> new ArgumentWriter()
                        .text("sku", pick.sku().value())
                        .whole("quantity", Optional.of(pick.quantity().value()))
                        .build())
                .toList();
    }
}
