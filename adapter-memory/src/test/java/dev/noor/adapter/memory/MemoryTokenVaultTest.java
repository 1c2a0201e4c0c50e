package dev.noor.adapter.memory;

import dev.noor.ports.remote.TokenVault;
import dev.noor.ports.remote.TokenVaultContract;

final class MemoryTokenVaultTest implements TokenVaultContract {
    private final TokenVault kept = new MemoryTokenVault();

    @Override
    public TokenVault testee() {
        return kept;
    }

    @Override
    public TokenVault elsewhere() {
        return kept;
    }
}
