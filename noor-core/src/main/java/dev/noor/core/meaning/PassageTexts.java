package dev.noor.core.meaning;

import dev.noor.ports.TenantId;
import dev.noor.ports.embedding.VectorKind;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.knowledge.PassageSource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/** Title and English text of a passage as one text: vectors of its sentences found no more (ADR 0023). */
final class PassageTexts implements TextSource {
    /** Raise it when the texts are made in another way. */
    private static final String RECIPE = "1/";

    private final PassageSource passages;

    @Inject
    PassageTexts(PassageSource passages) {
        this.passages = passages;
    }

    @Override
    public VectorKind kind() {
        return VectorKind.PASSAGE;
    }

    @Override
    public String state(TenantId tenant) {
        return RECIPE + passages.state(tenant);
    }

    @Override
    public void each(TenantId tenant, Consumer<List<Text>> told) {
        told.accept(passages.all(tenant).stream()
                .map(passage -> new Text(passage.id().value(), text(passage)))
                .toList());
    }

    static String text(Passage passage) {
        return passage.title() + ". " + passage.text().english();
    }
}
