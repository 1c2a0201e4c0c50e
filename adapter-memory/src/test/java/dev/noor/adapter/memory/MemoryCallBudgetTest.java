package dev.noor.adapter.memory;

import dev.noor.ports.remote.CallBudget;
import dev.noor.ports.remote.CallBudgetContract;

final class MemoryCallBudgetTest implements CallBudgetContract {
    private final CallBudget kept = new MemoryCallBudget();

    @Override
    public CallBudget testee() {
        return kept;
    }

    @Override
    public CallBudget elsewhere() {
        return kept;
    }
}
