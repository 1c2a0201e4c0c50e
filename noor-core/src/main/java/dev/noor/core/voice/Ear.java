package dev.noor.core.voice;

import dev.noor.core.model.Allowance;
import dev.noor.core.turn.NanoClock;
import dev.noor.ports.IdSource;
import dev.noor.ports.Language;
import dev.noor.ports.PortException;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.model.ModelCall;
import dev.noor.ports.model.ModelCalls;
import dev.noor.ports.model.ModelUsage;
import dev.noor.ports.model.SoundRole;
import dev.noor.ports.voice.Recording;
import dev.noor.ports.voice.Transcriber;
import dev.noor.ports.voice.Transcriber.Spent;
import dev.noor.ports.voice.Transcriber.Transcription;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Lets recordings be written down, within every budget and with every call counted. Thread-safe. */
public final class Ear {
    /** What a second of sound costs at the dearest usual price, for providers that tell no cost: 0.6 cents a minute. */
    private static final long MICROS_A_SECOND = 100;

    private final Allowance allowance;
    private final ModelCalls calls;
    private final IdSource ids;
    private final InstantSource businessTime;
    private final NanoClock clock;

    @Inject
    public Ear(Allowance allowance, ModelCalls calls, IdSource ids, InstantSource businessTime, NanoClock clock) {
        this.allowance = allowance;
        this.calls = calls;
        this.ids = ids;
        this.businessTime = businessTime;
        this.clock = clock;
    }

    /**
     * What is said.
     *
     * @throws PortException with the code of a model's fault, {@code model.over_budget} among them
     */
    Transcription hear(Transcriber transcriber, Conversation conversation, Recording recording, Duration deadline) {
        Instant now = businessTime.instant();
        allowance.check(conversation.address().tenant(), conversation.id(), now);
        long asked = clock.nanos();
        Optional<Integer> length = recording.length().map(told -> (int) Math.min(Integer.MAX_VALUE, told.toSeconds()));
        try {
            Transcription heard =
                    transcriber.transcribe(new Transcriber.Request(recording, spoken(conversation), deadline));
            Spent spent = heard.spent();
            Optional<Integer> seconds = spent.seconds().or(() -> length);
            count(conversation, spent.model(), "ok", priced(spent.usage(), seconds), seconds, asked, now);
            return heard;
        } catch (PortException fault) {
            count(conversation, "", fault.code(), ModelUsage.UNKNOWN, length, asked, now);
            throw fault;
        }
    }

    /**
     * Arabic or Russian where the chat is in it. Who writes English here often speaks something else, and a language
     * that is named wrongly spoils the words.
     */
    private static Optional<Language> spoken(Conversation conversation) {
        return conversation.language().filter(language -> language != Language.EN);
    }

    private static ModelUsage priced(ModelUsage usage, Optional<Integer> seconds) {
        Optional<Long> cost = usage.costMicros().or(() -> seconds.map(counted -> counted * MICROS_A_SECOND));
        return new ModelUsage(
                usage.inputTokens(), usage.cachedTokens(), usage.outputTokens(), usage.reasoningTokens(), cost);
    }

    private void count(
            Conversation conversation,
            String model,
            String outcome,
            ModelUsage usage,
            Optional<Integer> seconds,
            long asked,
            Instant now) {
        calls.record(new ModelCall(
                ids.next(),
                conversation.address().tenant(),
                conversation.id(),
                SoundRole.TRANSCRIPTION,
                model,
                outcome,
                usage,
                seconds,
                Duration.ofNanos(Math.max(0, clock.nanos() - asked)),
                now));
    }
}
