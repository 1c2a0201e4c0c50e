package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.yaml.Problems;
import dev.noor.ports.reading.Intent;
import dev.noor.ports.tenant.IntentWeights;
import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what was learnt about the intents of texts: a line a sign, then after a tab each its intents with their
 * weights, such as {@code bkam<tab>price_query 1.20<tab>greet -0.31}. Lines that start with {@code #} are comments; the
 * sign of a line that starts with a tab is that of every text.
 */
final class WeightFile {
    private WeightFile() {}

    static IntentWeights read(Folder folder, String file, Problems problems) {
        List<String> lines;
        try {
            lines = Files.readAllLines(folder.path().resolve(file));
        } catch (IOException unreadable) {
            problems.add(folder.nameOf(file), 1, "the file cannot be read: " + unreadable.getMessage());
            return IntentWeights.NONE;
        }
        Map<String, Map<Intent, Double>> signs = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                String[] parts = line.split("\t");
                signs.put(parts[0], weights(parts));
            } catch (IllegalArgumentException wrong) {
                problems.add(
                        folder.nameOf(file), i + 1, "a line is a sign, then after tabs intents with their weights");
            }
        }
        return new IntentWeights(signs);
    }

    private static Map<Intent, Double> weights(String[] parts) {
        Map<Intent, Double> weights = new EnumMap<>(Intent.class);
        for (int i = 1; i < parts.length; i++) {
            String[] weight = parts[i].split(" ", 2);
            if (weight.length < 2) {
                throw new IllegalArgumentException("no weight");
            }
            weights.put(Intent.ofWire(weight[0]), Double.valueOf(weight[1]));
        }
        return weights;
    }
}
