package dev.noor.adapter.pgvector;

import dev.noor.ports.remote.CallBudget;
import dev.noor.ports.remote.CallBudgetContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresCallBudgetTest implements CallBudgetContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public CallBudget testee() {
        return new PostgresCallBudget(POSTGRES.database());
    }

    @Override
    public CallBudget elsewhere() {
        return new PostgresCallBudget(POSTGRES.database());
    }
}
