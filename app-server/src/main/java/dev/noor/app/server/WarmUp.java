package dev.noor.app.server;

import dev.noor.core.knowledge.QuestionReaders;
import dev.noor.core.tenant.ServedTenants;
import dev.noor.ports.TenantId;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compiles what a tenant's turns need, which takes a second or two, before the first customer writes. Thread-safe. */
final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final ServedTenants tenants;
    private final QuestionReaders questions;

    @Inject
    WarmUp(ServedTenants tenants, QuestionReaders questions) {
        this.tenants = tenants;
        this.questions = questions;
    }

    /**
     * Begins beside the caller. What fails here fails again, and is told, where a turn needs it.
     *
     * @param then done in any case when it is over
     */
    void start(TenantId tenant, Runnable then) {
        // It computes, and on a virtual thread would hold up requests meanwhile.
        Thread.ofPlatform().daemon().name("noor-warm-up").start(() -> {
            try {
                questions.of(tenants.get(tenant).tenant());
            } catch (RuntimeException failed) {
                LOG.warn("the tenant {} could not be made ready before its first turn", tenant, failed);
            } finally {
                then.run();
            }
        });
    }
}
