package dev.noor.adapter.memory;

import dev.noor.ports.quotation.QuotationSequenceContract;

final class MemoryQuotationSequenceTest implements QuotationSequenceContract {
    private final MemoryQuotationSequence sequence = new MemoryQuotationSequence();

    @Override
    public MemoryQuotationSequence testee() {
        return sequence;
    }
}
