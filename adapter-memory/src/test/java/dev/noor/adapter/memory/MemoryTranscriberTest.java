package dev.noor.adapter.memory;

import dev.noor.ports.model.ModelFault;
import dev.noor.ports.model.ModelUsage;
import dev.noor.ports.voice.Transcriber;
import dev.noor.ports.voice.Transcriber.Spent;
import dev.noor.ports.voice.Transcriber.Transcription;
import dev.noor.ports.voice.TranscriberContract;
import dev.noor.ports.voice.TranscriberTestee;
import java.util.Optional;

final class MemoryTranscriberTest implements TranscriberContract, TranscriberTestee {
    private final MemoryTranscriber transcriber = new MemoryTranscriber();

    @Override
    public TranscriberTestee testee() {
        return this;
    }

    @Override
    public Transcriber transcriber() {
        return transcriber;
    }

    @Override
    public void hearNext(String text) {
        Spent spent = new Spent(transcriber.model(), new ModelUsage(0, 0, 0, 0, Optional.of(240L)), Optional.of(4));
        transcriber.hearNext(
                text.isEmpty() ? new Transcription.Unintelligible(spent) : new Transcription.Transcript(text, spent));
    }

    @Override
    public void failNext(ModelFault fault) {
        transcriber.failNext(fault.exception("told to"));
    }
}
