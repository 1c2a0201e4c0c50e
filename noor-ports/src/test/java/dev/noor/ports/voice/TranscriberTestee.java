package dev.noor.ports.voice;

import dev.noor.ports.model.ModelFault;

/** A transcriber that hears what it is told. */
public interface TranscriberTestee {
    Transcriber transcriber();

    /**
     * Hears this in the next recording, four seconds long, at 240 millionths of a dollar; nothing where it is empty.
     */
    void hearNext(String text);

    /** Lets the next call go wrong in this way. */
    void failNext(ModelFault fault);
}
