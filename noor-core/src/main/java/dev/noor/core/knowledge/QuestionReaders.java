package dev.noor.core.knowledge;

import dev.noor.ports.TenantId;
import dev.noor.ports.tenant.Lexicon;
import dev.noor.ports.tenant.Tenant;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The readers of the tenants' questions. Compiling one takes about a second, so that who opens a tenant may ask for it
 * before the first question does. Thread-safe; a reader that is being compiled is waited for.
 */
@Singleton
public final class QuestionReaders {
    private final Map<TenantId, Compiled> readers = new ConcurrentHashMap<>();

    @Inject
    public QuestionReaders() {}

    private record Compiled(Lexicon lexicon, QuestionReader reader) {}

    /** The tenant's reader, compiled again only when its lexicon is another. */
    public QuestionReader of(Tenant tenant) {
        return readers.compute(
                        tenant.id(),
                        (id, known) -> known != null && known.lexicon() == tenant.lexicon()
                                ? known
                                : new Compiled(tenant.lexicon(), new QuestionReader(tenant.lexicon())))
                .reader();
    }
}
