package dev.noor.core.audit;

import dev.noor.ports.LocalizedText;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.tenant.Promise;

/**
 * Something that the tenant's data say.
 *
 * @param name as a person who keeps the files knows it
 */
record Statement(String name, String place, LocalizedText text) {

    static Statement of(Passage passage) {
        return new Statement(passage.id().value(), passage.source(), passage.text());
    }

    static Statement of(Promise promise) {
        return new Statement("promise " + promise.id(), promise.source(), promise.words());
    }
}
