package dev.noor.adapter.memory;

import dev.noor.ports.access.Quota;
import dev.noor.ports.access.QuotaContract;
import java.time.InstantSource;

final class MemoryQuotaTest implements QuotaContract {
    private final Quota quota = new MemoryQuota(InstantSource.system());

    @Override
    public Quota quota() {
        return quota;
    }
}
