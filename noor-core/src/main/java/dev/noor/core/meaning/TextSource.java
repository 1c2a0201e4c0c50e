package dev.noor.core.meaning;

import dev.noor.ports.TenantId;
import dev.noor.ports.embedding.VectorKind;
import java.util.List;
import java.util.function.Consumer;

/** The texts of one kind that are to have vectors. */
interface TextSource {
    /** A text by its id within its set. */
    record Text(String id, String text) {}

    VectorKind kind();

    /** Another one whenever a text may have changed. Cheap. */
    String state(TenantId tenant);

    /** Tells every text, some at a time. */
    void each(TenantId tenant, Consumer<List<Text>> told);
}
