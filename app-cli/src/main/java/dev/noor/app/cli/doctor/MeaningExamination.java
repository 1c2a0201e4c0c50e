package dev.noor.app.cli.doctor;

import dev.noor.app.server.config.Configuration;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.PortException;
import dev.noor.ports.embedding.Embedder;
import dev.noor.ports.embedding.EmbeddingModel;
import dev.noor.ports.embedding.TextRole;
import dev.noor.ports.embedding.VectorIndex;
import dev.noor.ports.embedding.VectorIndex.Standing;
import dev.noor.ports.embedding.VectorKind;
import dev.noor.ports.embedding.VectorSet;
import jakarta.inject.Inject;
import java.util.List;

/** Whether texts are compared by meaning, by which model and how. */
final class MeaningExamination {
    private static final String SUBJECT = "embedding";

    private final Configuration configuration;
    private final Embedder embedder;
    private final VectorIndex index;

    @Inject
    MeaningExamination(Configuration configuration, Embedder embedder, VectorIndex index) {
        this.configuration = configuration;
        this.embedder = embedder;
        this.index = index;
    }

    Finding finding() {
        EmbeddingModel model;
        try {
            model = embedder.model();
            // The packaged model is known to work; another one is tried.
            if (configuration.embedding().folder().isPresent()) {
                embedder.embed(List.of("ready"), TextRole.QUESTION);
            }
        } catch (PermanentPortException broken) {
            return Finding.broken(SUBJECT, broken.getMessage() + "; meanwhile words alone find things");
        }
        try {
            return vectors(model);
        } catch (PortException noDatabase) {
            return Finding.ok(SUBJECT, model.name());
        }
    }

    private Finding vectors(EmbeddingModel model) {
        Standing products = index.standing(new VectorSet(configuration.tenant(), VectorKind.PRODUCT, model));
        Standing passages = index.standing(new VectorSet(configuration.tenant(), VectorKind.PASSAGE, model));
        String all = model.name() + ", " + model.dimensions() + " dimensions; " + products.vectors() + " products and "
                + passages.vectors() + " passages have vectors";
        return products.vectors() + passages.vectors() == 0
                ? Finding.missing(SUBJECT, all + "; the server makes them, or `noor catalog embed`")
                : Finding.ok(SUBJECT, all + ", " + said(products.way()));
    }

    private static String said(VectorIndex.Way way) {
        return switch (way) {
            case COMPARED -> "compared in this process";
            case GRAPH -> "found by pgvector's graph among all of them, compared in this process among a few";
        };
    }
}
