package dev.noor.core.recall;

import dev.noor.core.reading.Reader;
import dev.noor.core.tenant.ServedTenant;
import dev.noor.ports.TenantId;
import dev.noor.ports.conversation.Utterance;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What single utterances are. A turn of a long chat asks it of all that was said, so it is kept for those of lately:
 * ids and signs, none of the words. Thread-safe.
 */
final class Gists {
    private static final int KEPT = 20_000;

    private final Map<TenantId, OfReader> tenants = new ConcurrentHashMap<>();

    /** A voice note has other words under its id once it is written down. */
    private record Key(UUID message, int text) {
        static Key of(Utterance utterance) {
            return new Key(utterance.message(), utterance.text().hashCode());
        }
    }

    /** What a tenant's reader made of them; another reader begins anew. */
    private record OfReader(Reader reader, Map<Key, Gist> kept) {
        static OfReader of(Reader reader) {
            return new OfReader(reader, new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Gist> eldest) {
                    return size() > KEPT;
                }
            });
        }
    }

    /** The gist of each of these utterances. */
    Function<Utterance, Gist> of(ServedTenant tenant, List<Utterance> said) {
        GistReader reader = new GistReader(tenant.reader(), tenant.tenant().currency());
        Map<Key, Gist> kept = tenants.compute(
                        tenant.tenant().id(),
                        (id, before) -> before != null && before.reader() == tenant.reader()
                                ? before
                                : OfReader.of(tenant.reader()))
                .kept();
        Map<Utterance, Gist> gists = new IdentityHashMap<>();
        synchronized (kept) {
            said.forEach(utterance ->
                    gists.put(utterance, kept.computeIfAbsent(Key.of(utterance), unread -> reader.read(utterance))));
        }
        return utterance -> gists.getOrDefault(utterance, Gist.NOTHING);
    }
}
