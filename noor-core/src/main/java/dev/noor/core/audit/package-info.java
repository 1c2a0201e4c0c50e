/**
 * Reads a tenant's data as a whole and says what does not fit together: {@link dev.noor.core.audit.TenantAudit} is the
 * door, each {@link dev.noor.core.audit.Check} looks for one sort of mistake. That each file is well formed is known
 * before, from loading it.
 */
@NullMarked
package dev.noor.core.audit;

import org.jspecify.annotations.NullMarked;
