package dev.noor.ports.file;

import dev.noor.ports.pipeline.EffectLease;

/** Brings files into conversations. Thread-safe; every method is one transaction. */
public interface Enclosures {
    /**
     * Whether the effect has brought its file already.
     *
     * @throws dev.noor.ports.PortException when it cannot be told now
     */
    boolean isEnclosed(EffectLease effect);

    /**
     * Stores the document and leaves a message with it to the outbox of the effect's conversation, behind everything
     * that was written there before. The effect's id is the id of file and message, so that doing it again changes
     * nothing. In a conversation that a person or silence has taken meanwhile, the message is stored as cancelled, as a
     * waiting one would have been; where the customer was erased nothing is stored.
     *
     * @throws dev.noor.ports.PortException when it cannot be stored now; nothing of it is stored then
     */
    void enclose(EffectLease effect, Document document);
}
