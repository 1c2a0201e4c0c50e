package dev.noor.app.cli.knowledge;

import dev.noor.app.cli.FirstUse;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.Tenants;
import dev.noor.app.server.config.Configuration;
import dev.noor.core.knowledge.Abstention;
import dev.noor.core.reading.Reader;
import dev.noor.core.reading.Reading;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.core.tool.SearchKnowledge;
import dev.noor.ports.IdSource;
import dev.noor.ports.TenantId;
import dev.noor.ports.knowledge.KnowledgeBase;
import dev.noor.ports.knowledge.KnowledgeQuery;
import dev.noor.ports.knowledge.KnowledgeWriter;
import dev.noor.ports.knowledge.Passage;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens what questions are put to: a tenant's knowledge, or documents of the moment under the same ranking. */
final class KnowledgeLookup {

    private static final int MOST = 10;

    private final Configuration configuration;
    private final Tenants tenants;
    private final FirstUse firstUse;
    private final ServedTenants served;
    private final KnowledgeBase knowledge;
    private final KnowledgeWriter writer;
    private final IdSource ids;

    @Inject
    KnowledgeLookup(
            Configuration configuration,
            Tenants tenants,
            FirstUse firstUse,
            ServedTenants served,
            KnowledgeBase knowledge,
            KnowledgeWriter writer,
            IdSource ids) {
        this.configuration = configuration;
        this.tenants = tenants;
        this.firstUse = firstUse;
        this.served = served;
        this.knowledge = knowledge;
        this.writer = writer;
        this.ids = ids;
    }

    /** The tenant's knowledge, or the documents of a file read with the tenant's words. */
    Shelf open(TenantOption option, Optional<Path> docs) {
        TenantId id = option.orDefault(configuration);
        tenants.open(id);
        if (docs.isEmpty()) {
            firstUse.of(id);
            return new Shelf(id, served.get(id).reader(), () -> {});
        }
        Reader reader = served.get(id).reader();
        List<Passage> passages = new DocumentFile(reader).read(docs.get());
        TenantId passing = new TenantId("docs-" + ids.next().toString().substring(0, 18));
        writer.replace(passing, passages);
        return new Shelf(passing, reader, () -> writer.replace(passing, List.of()));
    }

    /** Something that answers questions, until it is closed. */
    final class Shelf implements AutoCloseable {
        private final TenantId id;
        private final Reader reader;
        private final Runnable cleared;

        Shelf(TenantId id, Reader reader, Runnable cleared) {
            this.id = id;
            this.reader = reader;
            this.cleared = cleared;
        }

        /** The passages that answer, best first. */
        List<Passage> answering(String question) {
            Reading reading = reader.read(List.of(question));
            return Abstention.answering(knowledge.search(
                    id, new KnowledgeQuery(reading.text(), reading.gloss(), SearchKnowledge.ANSWERING, MOST)));
        }

        @Override
        public void close() {
            cleared.run();
        }
    }
}
