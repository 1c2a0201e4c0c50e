package dev.noor.adapter.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import dev.noor.ports.PermanentPortException;
import java.util.List;
import java.util.Set;

/** The output of a network that holds vectors of texts, or of their tokens. */
record Output(String name, Pooling pooling) {
    /** Of whole texts first: where a network has those, it knows best how to make them. */
    private static final List<String> NAMES =
            List.of("sentence_embedding", "dense_vecs", "token_embeddings", "last_hidden_state");

    /** @throws PermanentPortException where there is none of the model's dimensions */
    static Output of(OrtSession session, ModelFiles files) {
        Set<String> names = session.getOutputNames();
        String name = NAMES.stream()
                .filter(names::contains)
                .findFirst()
                .orElseGet(() -> names.iterator().next());
        int dimensions = dimensions(session, name, files);
        if (dimensions > 0 && dimensions != files.model().dimensions()) {
            throw new PermanentPortException(
                    "onnx.dimensions",
                    "no embedding: " + files.network() + " has vectors of " + dimensions
                            + " dimensions, its config says " + files.model().dimensions());
        }
        return new Output(name, files.pooling());
    }

    /** 0 where the network does not say. */
    private static int dimensions(OrtSession session, String name, ModelFiles files) {
        try {
            NodeInfo output = session.getOutputInfo().get(name);
            if (output != null && output.getInfo() instanceof TensorInfo tensor) {
                long[] shape = tensor.getShape();
                return shape.length == 0 ? 0 : (int) Math.max(0, shape[shape.length - 1]);
            }
        } catch (OrtException untold) {
            throw new PermanentPortException(
                    "onnx.model", "no embedding: " + files.network() + " does not tell its outputs", untold);
        }
        return 0;
    }

    /** One vector of length 1 for each text, of so many tokens each. */
    float[][] vectors(OnnxValue value, int[] lengths) throws OrtException {
        Object values = value.getValue();
        float[][] vectors = new float[lengths.length][];
        for (int text = 0; text < lengths.length; text++) {
            vectors[text] = Pooling.normalised(
                    switch (values) {
                        case float[][] ofTexts -> ofTexts[text];
                        case float[][][] ofTokens -> pooling.pool(ofTokens[text], lengths[text]);
                        default ->
                            throw new PermanentPortException(
                                    "onnx.model", "no embedding: the model's output " + name + " holds no vectors");
                    });
        }
        return vectors;
    }
}
