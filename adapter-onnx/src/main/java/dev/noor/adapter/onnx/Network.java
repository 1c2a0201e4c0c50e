package dev.noor.adapter.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.embedding.Embedding;
import dev.noor.ports.embedding.TextRole;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A loaded model. Thread-safe; not to be used once closed. */
final class Network implements AutoCloseable {
    private static final String IDS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String TYPES = "token_type_ids";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final TextTokens tokens;
    private final ModelFiles files;
    private final Set<String> inputs;
    private final Output output;
    private final MicroBatches batches;

    private Network(OrtEnvironment environment, OrtSession session, TextTokens tokens, ModelFiles files) {
        this.environment = environment;
        this.session = session;
        this.tokens = tokens;
        this.files = files;
        this.inputs = Set.copyOf(session.getInputNames());
        this.output = Output.of(session, files);
        this.batches = new MicroBatches(this::run);
    }

    /** @throws PermanentPortException naming the file that cannot be used */
    static Network load(ModelFiles files, Path cache) {
        TextTokens tokens = TextTokens.load(files, cache);
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "noor");
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                // Each batch computes on its own thread; two threads share the texts of a call (MicroBatches).
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.addConfigEntry("session.intra_op.allow_spinning", "0");
                OrtSession session = environment.createSession(files.network().toString(), options);
                return new Network(environment, session, tokens, files);
            }
        } catch (OrtException | LinkageError unusable) {
            tokens.close();
            throw new PermanentPortException(
                    "onnx.model", "no embedding: " + files.network() + " cannot be loaded: " + unusable, unusable);
        }
    }

    List<Embedding> embed(List<String> texts, TextRole role) {
        String before = role == TextRole.QUESTION ? files.beforeQuestion() : files.beforePassage();
        List<float[]> vectors =
                batches.run(texts.stream().map(text -> tokens.of(before + text)).toList());
        return vectors.stream().map(Embedding::new).toList();
    }

    /** The vectors of texts that are filled up to the longest of them. */
    private float[][] run(List<long[]> texts) {
        int longest = texts.stream().mapToInt(ids -> ids.length).max().orElse(0);
        long[][] ids = new long[texts.size()][longest];
        long[][] mask = new long[texts.size()][longest];
        for (int text = 0; text < ids.length; text++) {
            long[] own = texts.get(text);
            for (int at = 0; at < longest; at++) {
                ids[text][at] = at < own.length ? own[at] : files.padding();
                mask[text][at] = at < own.length ? 1 : 0;
            }
        }
        Map<String, OnnxTensor> given = new HashMap<>();
        try {
            given.put(IDS, OnnxTensor.createTensor(environment, ids));
            given.put(MASK, OnnxTensor.createTensor(environment, mask));
            if (inputs.contains(TYPES)) {
                given.put(TYPES, OnnxTensor.createTensor(environment, new long[ids.length][longest]));
            }
            try (OrtSession.Result result = session.run(given, Set.of(output.name()))) {
                return output.vectors(
                        result.get(0),
                        texts.stream().mapToInt(own -> own.length).toArray());
            }
        } catch (OrtException failed) {
            throw new TransientPortException(
                    "onnx.run", "a text could not be embedded: " + failed.getMessage(), failed);
        } finally {
            given.values().forEach(OnnxTensor::close);
        }
    }

    @Override
    public void close() {
        batches.close();
        tokens.close();
        try {
            session.close();
        } catch (OrtException alreadyFreed) {
            throw new IllegalStateException(alreadyFreed);
        }
    }
}
