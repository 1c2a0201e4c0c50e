package dev.noor.adapter.onnx;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.allminilml6v2.AllMiniLmL6V2EmbeddingModel;
import dev.noor.ports.embedding.Embedder;
import dev.noor.ports.embedding.TextRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Texts embedded in a second, beside langchain4j's model in the process: the same texts, in turns. Run it by hand. */
final class Throughput {
    private static final int TEXTS = 192;
    private static final int ROUNDS = 5;
    private static final List<String> WORDS = List.of(
            "office",
            "chair",
            "with",
            "headrest",
            "black",
            "mesh",
            "desk",
            "drawers",
            "oak",
            "sofa",
            "three",
            "seats",
            "delivered",
            "within",
            "two",
            "days",
            "the",
            "warranty",
            "covers",
            "frame");

    private Throughput() {}

    /** Prints both medians and how many times as fast this one is. */
    public static void main(String[] none) throws IOException {
        List<String> texts = texts();
        List<TextSegment> segments = texts.stream().map(TextSegment::from).toList();
        AllMiniLmL6V2EmbeddingModel other = new AllMiniLmL6V2EmbeddingModel();
        Path cache = Files.createTempDirectory("noor-throughput");
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        try (OnnxEmbedder embedder = new OnnxEmbedder(new OnnxConfig(Optional.empty(), cache))) {
            perSecond(() -> embed(embedder, texts));
            perSecond(() -> other.embedAll(segments));
            for (int round = 0; round < ROUNDS; round++) {
                ours[round] = perSecond(() -> embed(embedder, texts));
                theirs[round] = perSecond(() -> other.embedAll(segments));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "texts a second, median of %d rounds: %.0f, langchain4j %.0f, %.2f times as fast%n",
                ROUNDS,
                median(ours),
                median(theirs),
                median(ours) / median(theirs));
    }

    private static void embed(Embedder embedder, List<String> texts) {
        for (int from = 0; from < texts.size(); from += Embedder.MOST_TEXTS) {
            embedder.embed(texts.subList(from, from + Embedder.MOST_TEXTS), TextRole.PASSAGE);
        }
    }

    private static double perSecond(Runnable round) {
        long begun = System.nanoTime();
        round.run();
        return TEXTS * 1e9 / (System.nanoTime() - begun);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** From three words, as questions are, to eighty, as passages are. */
    private static List<String> texts() {
        Random random = new Random(616);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            int words = 3 + random.nextInt(random.nextBoolean() ? 12 : 78);
            texts.add(String.join(
                    " ",
                    IntStream.range(0, words)
                            .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
                            .toList()));
        }
        return texts;
    }
}
