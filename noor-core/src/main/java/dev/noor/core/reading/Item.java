package dev.noor.core.reading;

import dev.noor.ports.catalog.ConceptId;
import java.util.Optional;

/**
 * One thing asked for. "2 NOVO 2400 and 4 office chairs" are two items.
 *
 * @param product the kind of thing, when it was named
 * @param model a SKU or model name as the catalogue would be asked for it, such as {@code NOVO 2400}
 * @param quantity pieces, 1 to 10,000, when stated
 */
public record Item(Optional<ConceptId> product, Optional<String> model, Optional<Integer> quantity) {}
