package dev.noor.adapter.onnx;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import dev.noor.ports.PermanentPortException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Cuts texts into the tokens that a model knows, at most as many as it reads. Thread-safe. */
final class TextTokens implements AutoCloseable {
    /** More characters than this hold more tokens than any model reads. */
    private static final int MOST_CHARACTERS = 16_000;

    private final HuggingFaceTokenizer tokenizer;
    private final long padding;

    private TextTokens(HuggingFaceTokenizer tokenizer, long padding) {
        this.tokenizer = tokenizer;
        this.padding = padding;
    }

    /** @throws PermanentPortException where the tokenizer's file or its library cannot be used */
    static TextTokens load(ModelFiles files, Path cache) {
        // Otherwise the library counts its users by asking addresses on the network, and fetches what it lacks.
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        // Else its native part is unpacked into the home of the user.
        System.setProperty("ENGINE_CACHE_DIR", cache.toString());
        try {
            return new TextTokens(
                    HuggingFaceTokenizer.builder()
                            .optTokenizerPath(files.tokenizer())
                            .optTruncation(true)
                            .optMaxLength(files.longest())
                            .optPadding(false)
                            .build(),
                    files.padding());
        } catch (IOException | RuntimeException | LinkageError unusable) {
            // The library's native side throws nothing more special.
            throw new PermanentPortException(
                    "onnx.tokenizer", "no embedding: " + files.tokenizer() + " cannot be used: " + unusable, unusable);
        }
    }

    /** At least one token. */
    long[] of(String text) {
        String cut = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        // By way of UTF-8, since half a pair of surrogates would end the native side.
        String whole = new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', ' ');
        long[] ids = tokenizer.encode(whole).getIds();
        return ids.length == 0 ? new long[] {padding} : ids;
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
