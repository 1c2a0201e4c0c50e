package dev.noor.app.cli.knowledge;

import dev.noor.app.cli.FirstUse;
import dev.noor.app.cli.TenantOption;
import dev.noor.app.cli.Tenants;
import dev.noor.app.server.config.Configuration;
import dev.noor.core.knowledge.KnowledgeSearch;
import dev.noor.core.meaning.VectorMaker;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.IdSource;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.TenantId;
import dev.noor.ports.embedding.VectorKind;
import dev.noor.ports.knowledge.KnowledgeWriter;
import dev.noor.ports.knowledge.Passage;
import dev.noor.ports.tenant.Tenant;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens what questions are put to: a tenant's knowledge, or documents of the moment under the same ranking. */
final class KnowledgeLookup {

    private final Configuration configuration;
    private final Tenants tenants;
    private final FirstUse firstUse;
    private final ServedTenants served;
    private final KnowledgeSearch knowledge;
    private final KnowledgeWriter writer;
    private final VectorMaker vectors;
    private final IdSource ids;

    @Inject
    KnowledgeLookup(
            Configuration configuration,
            Tenants tenants,
            FirstUse firstUse,
            ServedTenants served,
            KnowledgeSearch knowledge,
            KnowledgeWriter writer,
            VectorMaker vectors,
            IdSource ids) {
        this.configuration = configuration;
        this.tenants = tenants;
        this.firstUse = firstUse;
        this.served = served;
        this.knowledge = knowledge;
        this.writer = writer;
        this.vectors = vectors;
        this.ids = ids;
    }

    /** The tenant's knowledge, or the documents of a file read with the tenant's words. */
    Shelf open(TenantOption option, Optional<Path> docs) {
        TenantId id = option.orDefault(configuration);
        tenants.open(id);
        Tenant tenant = served.get(id).tenant();
        if (docs.isEmpty()) {
            firstUse.of(id);
            return new Shelf(id, tenant, () -> {});
        }
        List<Passage> passages = new DocumentFile(served.get(id).reader()).read(docs.get());
        TenantId passing = new TenantId("docs-" + ids.next().toString().substring(0, 18));
        write(passing, passages);
        return new Shelf(passing, tenant, () -> write(passing, List.of()));
    }

    /** With their vectors, unless no model works: then words alone find them. */
    private void write(TenantId shelf, List<Passage> passages) {
        writer.replace(shelf, passages);
        try {
            vectors.make(shelf, VectorKind.PASSAGE);
        } catch (PermanentPortException noModel) {
            return;
        }
    }

    /** Something that answers questions, until it is closed. */
    final class Shelf implements AutoCloseable {
        private final TenantId id;
        private final Tenant tenant;
        private final Runnable cleared;

        Shelf(TenantId id, Tenant tenant, Runnable cleared) {
            this.id = id;
            this.tenant = tenant;
            this.cleared = cleared;
        }

        /** The passages that answer, best first. */
        List<Passage> answering(String question) {
            return knowledge.answering(question, tenant, id);
        }

        @Override
        public void close() {
            cleared.run();
        }
    }
}
