package dev.noor.app.server.work;

import dev.noor.app.server.live.Announcer;
import dev.noor.core.turn.TurnEngine;
import dev.noor.core.voice.Listened;
import dev.noor.core.voice.Listening;
import dev.noor.ports.PortException;
import dev.noor.ports.conversation.Conversation;
import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.messaging.InboundMessage;
import dev.noor.ports.messaging.MessageGateway;
import dev.noor.ports.pipeline.TurnLease;
import dev.noor.ports.pipeline.TurnQueue;
import dev.noor.ports.pipeline.TurnQueue.Completion;
import dev.noor.ports.pipeline.TurnQueue.Latecomers;
import dev.noor.ports.turn.TurnCommit;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Takes the turn of a leased conversation. What fails is tried again after 2 and 8 seconds; then the customer gets the
 * fixed words and a person is called; where even that fails the messages become dead letters. Thread-safe.
 */
public final class TurnWorker {
    private static final Logger LOG = LoggerFactory.getLogger(TurnWorker.class);
    private static final int ATTEMPTS = 3;
    private static final int LAST_WORDS = 6;
    /** While one voice note is listened to another may come. */
    private static final int LISTENINGS = 3;

    private static final List<Duration> BACKOFF = List.of(Duration.ofSeconds(2), Duration.ofSeconds(8));

    private final ConversationStore conversations;
    private final TurnQueue queue;
    private final Listening listening;
    private final TurnEngine engine;
    private final MessageGateway gateway;
    private final Announcer announcer;

    @Inject
    public TurnWorker(
            ConversationStore conversations,
            TurnQueue queue,
            Listening listening,
            TurnEngine engine,
            MessageGateway gateway,
            Announcer announcer) {
        this.conversations = conversations;
        this.queue = queue;
        this.listening = listening;
        this.engine = engine;
        this.gateway = gateway;
        this.announcer = announcer;
    }

    /** Takes the turn, whatever it ends in; never throws but for the loss of the store. */
    public void answer(TurnLease lease) {
        try {
            take(lease);
        } catch (RuntimeException failure) {
            String code = failure instanceof PortException fault
                    ? fault.code()
                    : failure.getClass().getSimpleName();
            LOG.atWarn()
                    .addKeyValue("conversation", lease.conversation())
                    .addKeyValue("attempt", lease.attempt())
                    .addKeyValue("code", code)
                    .setCause(failure instanceof PortException ? null : failure)
                    .log("turn failed");
            if (lease.attempt() >= LAST_WORDS) {
                Insistence.tell(() -> queue.bury(lease, code));
            } else {
                Insistence.tell(() -> queue.fail(lease, code, backoff(lease.attempt())));
            }
        }
    }

    private static Duration backoff(int attempt) {
        return attempt <= BACKOFF.size() ? BACKOFF.get(attempt - 1) : Duration.ZERO;
    }

    private void take(TurnLease lease) {
        if (attempt(lease, Latecomers.READ_THEM_FIRST) == Completion.OVERTAKEN) {
            attempt(lease, Latecomers.LET_THEM_WAIT);
        }
    }

    private Completion attempt(TurnLease lease, Latecomers latecomers) {
        Optional<Conversation> conversation = conversations.find(lease.tenant(), lease.conversation());
        List<InboundMessage> open = lease.attempt() > ATTEMPTS || conversation.isEmpty()
                ? conversations.unanswered(lease.conversation())
                : heard(conversation.get());
        if (conversation.isEmpty() || open.isEmpty()) {
            queue.release(lease);
            return Completion.STORED;
        }
        TurnCommit turn = lease.attempt() > ATTEMPTS
                ? engine.giveUp(conversation.get(), open, "turn.attempts_failed")
                : engine.take(
                        conversation.get(),
                        open,
                        conversations.history(lease.conversation(), TurnEngine.LOOKING_BACK + open.size()));
        Completion completion = queue.complete(lease, inParts(turn), latecomers);
        if (completion == Completion.STORED) {
            announcer.committed(turn);
        }
        return completion;
    }

    /** What waits for an answer, once its voice notes were listened to; others may have come meanwhile. */
    private List<InboundMessage> heard(Conversation conversation) {
        List<InboundMessage> open = conversations.unanswered(conversation.id());
        for (int round = 0; round < LISTENINGS; round++) {
            List<Listened> listened = listening.listen(conversation, open);
            if (listened.isEmpty()) {
                return open;
            }
            listened.forEach(note -> told(conversation, note));
            open = conversations.unanswered(conversation.id());
        }
        return open;
    }

    private static void told(Conversation conversation, Listened note) {
        LOG.atLevel(note.isSpoken() ? Level.INFO : Level.WARN)
                .addKeyValue("conversation", conversation.id())
                .addKeyValue("code", note.outcome())
                .addKeyValue("ms", note.took().toMillis())
                .log(
                        note.isSpoken()
                                ? "voice note written down"
                                : "voice note not written down, the customer is asked in writing"
                                        + (note.advice().isEmpty() ? "" : ": " + note.advice()));
    }

    /** The replies as the channel takes them, so that each is stored, sent and reported on by itself. */
    private TurnCommit inParts(TurnCommit turn) {
        return turn.saying(turn.replies().stream()
                .flatMap(reply -> gateway.parts(reply).stream())
                .toList());
    }
}
