package dev.noor.adapter.memory;

import dev.noor.ports.voice.Recording;
import dev.noor.ports.voice.VoiceNotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Voice notes that were put at addresses. Remembers what was asked for. Thread-safe. */
public final class MemoryVoiceNotes implements VoiceNotes {
    private final Map<String, Recording> recordings = new ConcurrentHashMap<>();
    private final List<String> fetched = new ArrayList<>();

    /** From now on this is there. */
    public void put(String address, Recording recording) {
        recordings.put(address, recording);
    }

    /** The addresses that were asked for, in order. */
    public synchronized List<String> fetched() {
        return List.copyOf(fetched);
    }

    @Override
    public synchronized Fetched fetch(String address) {
        fetched.add(address);
        Recording recording = recordings.get(address);
        return recording == null ? new Fetched.None(Why.GONE) : new Fetched.Sound(recording);
    }
}
