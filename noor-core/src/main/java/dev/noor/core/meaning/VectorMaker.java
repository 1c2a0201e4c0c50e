package dev.noor.core.meaning;

import dev.noor.core.meaning.TextSource.Text;
import dev.noor.ports.TenantId;
import dev.noor.ports.embedding.Embedder;
import dev.noor.ports.embedding.Embedding;
import dev.noor.ports.embedding.TextRole;
import dev.noor.ports.embedding.VectorKind;
import dev.noor.ports.embedding.VectorSet;
import dev.noor.ports.embedding.VectorStore;
import dev.noor.ports.embedding.VectorStore.Stored;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Makes the vectors that are missing or of a text that is no more, and forgets those of what is gone. A text that stays
 * as it was is not embedded again, and where nothing has changed since the last time nothing is read. What was made
 * stays when the work is broken off. Thread-safe; two at once do some of the work twice.
 */
public final class VectorMaker {
    private static final int HASH_DIGITS = 32;

    private final Embedder embedder;
    private final VectorStore store;
    private final List<TextSource> sources;

    @Inject
    VectorMaker(Embedder embedder, VectorStore store, ProductTexts products, PassageTexts passages) {
        this.embedder = embedder;
        this.store = store;
        this.sources = List.of(products, passages);
    }

    /**
     * What was done.
     *
     * @param embedded texts that got a vector
     * @param unchanged texts whose vector was there
     */
    public record Made(int embedded, int unchanged) {
        public static final Made NOTHING = new Made(0, 0);

        Made plus(Made other) {
            return new Made(embedded + other.embedded, unchanged + other.unchanged);
        }
    }

    /**
     * Makes what is missing of every kind.
     *
     * @param progress told how many texts of a kind have been looked at
     * @throws dev.noor.ports.PortException when no model works, or the store does not
     */
    public Made make(TenantId tenant, IntConsumer progress) {
        Made made = Made.NOTHING;
        for (TextSource source : sources) {
            made = made.plus(make(tenant, source, progress));
        }
        return made;
    }

    /** Makes what is missing of one kind. */
    public Made make(TenantId tenant, VectorKind kind) {
        return sources.stream()
                .filter(source -> source.kind() == kind)
                .map(source -> make(tenant, source, looked -> {}))
                .reduce(Made.NOTHING, Made::plus);
    }

    private Made make(TenantId tenant, TextSource source, IntConsumer progress) {
        VectorSet set = new VectorSet(tenant, source.kind(), embedder.model());
        // Told first: what changes meanwhile is looked at once more.
        String state = source.state(tenant);
        if (store.completed(set).filter(state::equals).isPresent()) {
            return Made.NOTHING;
        }
        Pass pass = new Pass(set, store.hashes(set), progress);
        source.each(tenant, pass::take);
        return pass.end(state);
    }

    /** One way through all texts of a kind. */
    private final class Pass {
        private final VectorSet set;
        private final Map<String, String> known;
        private final IntConsumer progress;
        private final Set<String> ids = new HashSet<>();
        private final List<Text> waiting = new ArrayList<>();
        private int embedded;

        Pass(VectorSet set, Map<String, String> known, IntConsumer progress) {
            this.set = set;
            this.known = known;
            this.progress = progress;
        }

        void take(List<Text> texts) {
            for (Text text : texts) {
                if (ids.add(text.id()) && !hash(text).equals(known.get(text.id()))) {
                    waiting.add(text);
                    if (waiting.size() == Embedder.MOST_TEXTS) {
                        embed();
                    }
                }
            }
            progress.accept(ids.size());
        }

        private void embed() {
            if (waiting.isEmpty()) {
                return;
            }
            List<Embedding> vectors =
                    embedder.embed(waiting.stream().map(Text::text).toList(), TextRole.PASSAGE);
            List<Stored> stored = new ArrayList<>();
            for (int i = 0; i < vectors.size(); i++) {
                stored.add(new Stored(waiting.get(i).id(), hash(waiting.get(i)), vectors.get(i)));
            }
            store.store(set, stored);
            embedded += stored.size();
            waiting.clear();
            progress.accept(ids.size());
        }

        Made end(String state) {
            embed();
            store.complete(set, state, ids);
            return new Made(embedded, ids.size() - embedded);
        }
    }

    private static String hash(Text text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every JDK has SHA-256", never);
        }
    }
}
