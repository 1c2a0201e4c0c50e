package dev.noor.adapter.files.tenant;

import dev.noor.adapter.files.document.DocumentFormat;
import dev.noor.adapter.files.document.Extraction;
import dev.noor.ports.knowledge.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the documents of {@code documents/}: PDF and Word files, and Markdown without front matter, each as passages
 * under its headings. The folder falls back to the default profile's as a whole.
 */
final class DocumentFiles {
    private static final String FOLDER = "documents";

    private final Layers layers;

    DocumentFiles(Layers layers) {
        this.layers = layers;
    }

    /** Whether a Markdown file is taken as a whole, under what its front matter says. */
    static boolean hasFrontMatter(byte[] markdown) {
        int start = markdown.length > 2 && (markdown[0] & 0xFF) == 0xEF ? 3 : 0;
        return markdown.length > start + 3
                && Arrays.equals(markdown, start, start + 3, new byte[] {'-', '-', '-'}, 0, 3)
                && (markdown[start + 3] == '\n' || markdown[start + 3] == '\r');
    }

    List<Passage> read() {
        return layers.anyHaving(FOLDER).map(this::read).orElse(List.of());
    }

    private List<Passage> read(Folder folder) {
        List<DocumentText> documents = new ArrayList<>();
        Map<String, String> digests = new HashMap<>();
        for (String file : folder.files(FOLDER, layers.problems(), "")) {
            String name = folder.nameOf(file);
            Optional<DocumentFormat> format = DocumentFormat.of(file);
            if (format.isEmpty()) {
                if (DocumentFormat.isExpected(file)) {
                    layers.problems().add(name, 1, "is not read; save it as PDF, DOCX or Markdown");
                }
                continue;
            }
            bytes(folder.path().resolve(file), name)
                    .filter(bytes -> format.get() != DocumentFormat.MARKDOWN || !hasFrontMatter(bytes))
                    .filter(bytes -> isNew(bytes, name, digests))
                    .ifPresent(bytes -> {
                        switch (format.get().read(bytes)) {
                            case Extraction.Read read ->
                                documents.add(DocumentText.of(
                                        format.get().stem(file.substring(FOLDER.length() + 1)),
                                        file.substring(FOLDER.length() + 1),
                                        name,
                                        read.sections()));
                            case Extraction.Refused refused -> layers.problems().add(name, 1, refused.why());
                        }
                    });
        }
        return new DocumentPassages(layers.problems()).of(documents);
    }

    private boolean isNew(byte[] bytes, String name, Map<String, String> digests) {
        String first = digests.putIfAbsent(Digests.sha256(bytes), name);
        if (first != null) {
            layers.problems().add(name, 1, "is the same as " + first + "; take one of them away");
        }
        return first == null;
    }

    private Optional<byte[]> bytes(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(DocumentFormat.MAX_BYTES + 1);
            if (bytes.length > DocumentFormat.MAX_BYTES) {
                layers.problems()
                        .add(
                                name,
                                1,
                                "the file is larger than " + DocumentFormat.MAX_BYTES / 1024 / 1024
                                        + " MB; make its pictures smaller, or split it");
                return Optional.empty();
            }
            if (bytes.length == 0) {
                layers.problems().add(name, 1, "the file is empty; write something, or take it away");
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException unreadable) {
            layers.problems().add(name, 1, "the file cannot be read: " + unreadable.getMessage());
            return Optional.empty();
        }
    }
}
