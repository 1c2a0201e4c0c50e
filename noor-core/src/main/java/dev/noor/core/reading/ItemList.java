package dev.noor.core.reading;

import java.util.ArrayList;
import java.util.List;

/** Items in the order they were named, each kind once. Used by one reading only. */
final class ItemList {
    private final Concepts concepts;
    private final List<Item> items = new ArrayList<>();

    ItemList(Concepts concepts) {
        this.concepts = concepts;
    }

    int size() {
        return items.size();
    }

    List<Item> items() {
        return items;
    }

    boolean isLastUncounted() {
        return !items.isEmpty() && items.getLast().quantity().isEmpty();
    }

    void countLast(int pieces) {
        items.set(items.size() - 1, items.getLast().times(pieces));
    }

    /** What a list names in words of its own is another thing: the "doctor desks" behind a reception desk and sofas. */
    void addApart(Item item) {
        if (items.size() > 1) {
            items.add(item);
        } else {
            add(item);
        }
    }

    /** One item for one kind: said again more exactly, or with its number. */
    void add(Item item) {
        for (int i = 0; i < items.size(); i++) {
            Item known = items.get(i);
            boolean sameModel = item.model().isPresent() && item.model().equals(known.model());
            boolean nested = item.model().isEmpty()
                    && known.model().isEmpty()
                    && item.product().isPresent()
                    && known.product().isPresent()
                    && (concepts.isA(
                                    item.product().get().value(),
                                    known.product().get().value())
                            || concepts.isA(
                                    known.product().get().value(),
                                    item.product().get().value()));
            boolean oneCount = known.quantity().isEmpty() || item.quantity().isEmpty();
            if ((sameModel || nested) && oneCount) {
                boolean exacter = nested
                        && concepts.isA(
                                item.product().get().value(),
                                known.product().get().value());
                items.set(
                        i,
                        new Item(
                                exacter ? item.product() : known.product().or(item::product),
                                exacter ? item.others() : known.others(),
                                known.model(),
                                known.quantity().or(item::quantity),
                                known.reference()));
                return;
            }
        }
        items.add(item);
    }
}
