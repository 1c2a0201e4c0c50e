package dev.noor.adapter.memory;

import dev.noor.ports.PortException;
import dev.noor.ports.model.ModelFault;
import dev.noor.ports.voice.Transcriber;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** A transcriber that hears what it was told. Remembers every request. Thread-safe. */
public final class MemoryTranscriber implements Transcriber {
    private final Deque<Supplier<Transcription>> next = new ArrayDeque<>();
    private final List<Request> requests = new ArrayList<>();

    /** Hears this in the next recording; told several times, one after the other. */
    public synchronized void hearNext(Transcription transcription) {
        next.add(() -> transcription);
    }

    /** Lets the next call go wrong. */
    public synchronized void failNext(RuntimeException fault) {
        next.add(() -> {
            throw fault;
        });
    }

    /** Every request, in the order asked. */
    public synchronized List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public String model() {
        return "memory/transcriber";
    }

    /** @throws PortException of an overloaded model when nothing was told */
    @Override
    public synchronized Transcription transcribe(Request request) {
        requests.add(request);
        Supplier<Transcription> told = next.poll();
        if (told == null) {
            throw ModelFault.OVERLOADED.exception("nothing was told to be heard");
        }
        return told.get();
    }
}
