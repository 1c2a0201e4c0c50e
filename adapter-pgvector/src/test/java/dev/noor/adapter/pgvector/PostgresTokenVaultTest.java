package dev.noor.adapter.pgvector;

import dev.noor.ports.remote.TokenVault;
import dev.noor.ports.remote.TokenVaultContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresTokenVaultTest implements TokenVaultContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public TokenVault testee() {
        return new PostgresTokenVault(POSTGRES.database());
    }

    @Override
    public TokenVault elsewhere() {
        return new PostgresTokenVault(POSTGRES.database());
    }
}
