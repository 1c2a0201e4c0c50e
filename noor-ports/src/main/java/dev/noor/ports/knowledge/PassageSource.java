package dev.noor.ports.knowledge;

import dev.noor.ports.TenantId;
import java.util.List;

/** All passages of a tenant, for work over every one. Thread-safe. */
public interface PassageSource {
    /** Another one whenever a passage was written or dropped since. Cheap. */
    String state(TenantId tenant);

    /** The passages, ordered by id. */
    List<Passage> all(TenantId tenant);
}
