package dev.noor.core.audit;

import java.util.stream.Stream;

/** Looks for one sort of mistake in a tenant's data. */
interface Check {
    Stream<Finding> findings(AuditedTenant audited);
}
