package dev.noor.adapter.pgvector;

import dev.noor.ports.access.ApiKeys;
import dev.noor.ports.access.ApiKeysContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresApiKeysTest implements ApiKeysContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public ApiKeys testee() {
        return new PostgresApiKeys(POSTGRES.database());
    }
}
