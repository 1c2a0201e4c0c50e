package dev.noor.app.cli.doctor;

import dev.noor.adapter.llm.LlmConfig;
import dev.noor.app.server.voice.SilentNotes;
import dev.noor.ports.PortException;
import dev.noor.ports.voice.Transcriber;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Duration;
import java.util.Optional;

/** Whether voice notes are written down, and by whom. */
final class VoiceExamination {
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private final Provider<Optional<Transcriber>> transcriber;

    @Inject
    VoiceExamination(Provider<Optional<Transcriber>> transcriber) {
        this.transcriber = transcriber;
    }

    Finding finding() {
        return transcriber
                .get()
                .map(VoiceExamination::examined)
                .orElseGet(() -> Finding.ok(
                        "voice",
                        "voice notes are asked for in writing; " + LlmConfig.TRANSCRIPTION_MODEL
                                + " names a model that writes them down"));
    }

    /** Lets it listen to a second of silence, which costs next to nothing. */
    private static Finding examined(Transcriber transcriber) {
        try {
            transcriber.transcribe(new Transcriber.Request(SilentNotes.aSecond(), Optional.empty(), DEADLINE));
            return Finding.ok("voice", "voice notes are written down by " + transcriber.model());
        } catch (PortException fault) {
            return Finding.broken(
                    "voice",
                    transcriber.model() + ": " + fault.getMessage() + " (" + fault.code()
                            + "); meanwhile voice notes are asked for in writing");
        }
    }
}
