package dev.noor.adapter.memory;

import dev.noor.ports.access.ApiKeys;
import dev.noor.ports.access.ApiKeysContract;

final class MemoryApiKeysTest implements ApiKeysContract {
    private final ApiKeys keys = new MemoryApiKeys();

    @Override
    public ApiKeys testee() {
        return keys;
    }
}
