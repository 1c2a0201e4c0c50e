package dev.noor.adapter.memory;

import dev.noor.ports.crm.DealMarks;
import dev.noor.ports.crm.DealMarksContract;

final class MemoryDealMarksTest implements DealMarksContract {
    private final MemoryDealMarks marks = new MemoryDealMarks();

    @Override
    public DealMarks marks() {
        return marks;
    }
}
