package dev.noor.ports.knowledge;

import static dev.noor.ports.Tenants.aTenant;

import dev.noor.ports.TenantId;
import java.util.List;

/**
 * What the contracts of the knowledge base need of an adapter: both doors over the same data. The data may live on
 * between tests, since every test writes under a tenant of its own.
 */
public interface KnowledgeTestee {
    KnowledgeBase testee();

    KnowledgeWriter writer();

    /** The tenant of a knowledge base that holds just these passages. */
    default TenantId knowing(Passage... passages) {
        TenantId tenant = aTenant();
        writer().replace(tenant, List.of(passages));
        return tenant;
    }

    /** The ids that a question finds, in order. */
    default List<String> found(TenantId tenant, KnowledgeQuery query) {
        return testee().search(tenant, query).found().stream()
                .map(found -> found.passage().id().value())
                .toList();
    }
}
