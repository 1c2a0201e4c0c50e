package dev.noor.adapter.onnx;

import dev.noor.ports.embedding.EmbeddingModel;
import java.nio.file.Path;

/**
 * A model as it lies in files, and how it wants to be used.
 *
 * @param network the ONNX file; what it refers to lies beside it
 * @param tokenizer the {@code tokenizer.json}
 * @param padding the id of the token that fills up shorter texts
 * @param longest how many tokens of a text are read
 * @param beforeQuestion what the model was taught to expect in front of a question
 * @param beforePassage and in front of a passage
 */
record ModelFiles(
        EmbeddingModel model,
        Path network,
        Path tokenizer,
        Pooling pooling,
        long padding,
        int longest,
        String beforeQuestion,
        String beforePassage) {}
