package dev.noor.core.voice;

import dev.noor.core.tenant.ServedTenants;
import dev.noor.core.turn.NanoClock;
import dev.noor.ports.PortException;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.MessageContent;
import dev.noor.ports.voice.HeardNotes;
import dev.noor.ports.voice.HeardNotes.Hearing;
import dev.noor.ports.voice.HeardNotes.Unheard;
import dev.noor.ports.voice.Recording;
import dev.noor.ports.voice.Transcriber;
import dev.noor.ports.voice.Transcriber.Transcription;
import dev.noor.ports.voice.VoiceNotes;
import dev.noor.ports.voice.VoiceNotes.Fetched;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Listens to the voice notes that a turn is about to answer, each once, and keeps what is said with its message; a note
 * of which nothing comes stays one, for which the turn asks in writing. Takes seconds, and never longer than 25 of them
 * by the deadlines of what it asks. Thread-safe.
 */
public final class Listening {
    /** What is longer is no wish that somebody sends instead of typing. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    static final int MOST_AT_ONCE = 5;
    static final Duration TIME = Duration.ofSeconds(25);
    private static final Duration LEAST = Duration.ofSeconds(2);

    private final HeardNotes notes;
    private final Optional<VoiceNotes> sounds;
    private final Optional<Transcriber> transcriber;
    private final ServedTenants tenants;
    private final Ear ear;
    private final NanoClock clock;

    @Inject
    public Listening(
            HeardNotes notes,
            Optional<VoiceNotes> sounds,
            Optional<Transcriber> transcriber,
            ServedTenants tenants,
            Ear ear,
            NanoClock clock) {
        this.notes = notes;
        this.sounds = sounds;
        this.transcriber = transcriber;
        this.tenants = tenants;
        this.ear = ear;
        this.clock = clock;
    }

    /**
     * Listens to what nobody listened to yet; to nothing where nobody writes down, or where Noor is silent and a person
     * listens.
     *
     * @param open the messages that wait for an answer
     * @return what came of each note; if any did, the messages are to be read again
     * @throws PortException when what came of a note cannot be stored
     */
    public List<Listened> listen(Conversation conversation, List<InboundMessage> open) {
        if (sounds.isEmpty() || transcriber.isEmpty() || open.stream().noneMatch(Listening::isNote)) {
            return List.of();
        }
        if (!isNoors(conversation)) {
            return List.of();
        }
        long start = clock.nanos();
        List<Listened> listened = new ArrayList<>();
        for (Unheard note : notes.unheard(conversation.id())) {
            long begun = clock.nanos();
            Attempt attempt = listened.size() >= MOST_AT_ONCE
                    ? Attempt.without("too_many")
                    : attempt(conversation, note, TIME.minusNanos(begun - start), sounds.get(), transcriber.get());
            notes.keep(conversation.id(), note.message(), attempt.hearing());
            Duration took = Duration.ofNanos(Math.max(0, clock.nanos() - begun));
            listened.add(new Listened(note.message(), attempt.outcome(), attempt.advice(), took));
        }
        return List.copyOf(listened);
    }

    private record Attempt(Hearing hearing, String advice) {
        static Attempt without(String reason) {
            return new Attempt(new Hearing.NoWords("voice." + reason), "");
        }

        String outcome() {
            return switch (hearing) {
                case Hearing.Spoken spoken -> Listened.SPOKEN;
                case Hearing.NoWords none -> none.reason();
            };
        }
    }

    private static boolean isNote(InboundMessage message) {
        return message.content() instanceof MessageContent.Attachment attachment
                && attachment.kind() == MessageContent.Kind.VOICE;
    }

    private boolean isNoors(Conversation conversation) {
        boolean speaks = switch (conversation.mode()) {
            case BOT, HANDOFF -> true;
            case MANUAL, MUTED, ERASED -> false;
        };
        return speaks
                && !tenants.get(conversation.address().tenant())
                        .tenant()
                        .isReachedAt(conversation.address().chat());
    }

    private Attempt attempt(
            Conversation conversation, Unheard note, Duration left, VoiceNotes sounds, Transcriber transcriber) {
        if (note.address().isEmpty()) {
            return Attempt.without("no_address");
        }
        if (left.compareTo(LEAST) < 0) {
            return Attempt.without("no_time");
        }
        long start = clock.nanos();
        try {
            return switch (sounds.fetch(note.address().get())) {
                case Fetched.None none -> Attempt.without(none.why().name().toLowerCase(Locale.ROOT));
                case Fetched.Sound sound ->
                    heard(conversation, sound.recording(), left.minusNanos(clock.nanos() - start), transcriber);
            };
        } catch (PortException fault) {
            return new Attempt(new Hearing.NoWords(fault.code()), String.valueOf(fault.getMessage()));
        } catch (RuntimeException failure) {
            // Whatever goes wrong, the customer is asked in writing.
            return new Attempt(
                    new Hearing.NoWords("voice.failed"), failure.getClass().getSimpleName());
        }
    }

    private Attempt heard(Conversation conversation, Recording recording, Duration left, Transcriber transcriber) {
        if (recording.length().filter(length -> length.compareTo(LONGEST) > 0).isPresent()) {
            return Attempt.without("too_long");
        }
        if (left.compareTo(LEAST) < 0) {
            return Attempt.without("no_time");
        }
        return switch (ear.hear(transcriber, conversation, recording, left)) {
            case Transcription.Transcript transcript -> said(Speech.plain(transcript.text()));
            case Transcription.Unintelligible nothing -> said("");
        };
    }

    private static Attempt said(String words) {
        return words.isEmpty() ? Attempt.without("unintelligible") : new Attempt(new Hearing.Spoken(words), "");
    }
}
