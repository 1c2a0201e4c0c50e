package dev.noor.adapter.pgvector;

import static dev.noor.ports.knowledge.KnowledgeFixtures.asking;
import static dev.noor.ports.knowledge.KnowledgeFixtures.delivery;
import static dev.noor.ports.knowledge.KnowledgeFixtures.warranty;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.TenantId;
import dev.noor.ports.knowledge.KnowledgeBase;
import dev.noor.ports.knowledge.KnowledgeBaseContract;
import dev.noor.ports.knowledge.KnowledgeWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresKnowledgeBaseTest implements KnowledgeBaseContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final PostgresKnowledgeBase knowledge = new PostgresKnowledgeBase(POSTGRES.database());

    @Override
    public KnowledgeBase testee() {
        return knowledge;
    }

    @Override
    public KnowledgeWriter writer() {
        return knowledge;
    }

    @Test
    void other_forms_and_slips_of_a_word_are_found() {
        TenantId tenant = knowing(delivery(), warranty());

        assertThat(found(tenant, asking("waranty"))).containsExactly("faq/warranty");
        assertThat(found(tenant, asking("deliveries"))).containsExactly("faq/delivery");
        assertThat(found(tenant, asking("доставки"))).containsExactly("faq/delivery");
        assertThat(found(tenant, asking("طلبي"))).containsExactly("faq/delivery");
    }

    @Test
    void a_replacement_by_another_process_is_seen() {
        TenantId tenant = knowing(delivery());
        assertThat(found(tenant, asking("delivery"))).isNotEmpty();

        new PostgresKnowledgeBase(POSTGRES.database()).replace(tenant, List.of(warranty()));

        assertThat(found(tenant, asking("delivery"))).isEmpty();
        assertThat(found(tenant, asking("warranty"))).containsExactly("faq/warranty");
    }
}
