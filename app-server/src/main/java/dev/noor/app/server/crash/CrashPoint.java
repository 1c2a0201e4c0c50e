package dev.noor.app.server.crash;

import dev.noor.ports.conversation.ConversationStore;
import dev.noor.ports.file.Enclosures;
import dev.noor.ports.messaging.MessageGateway;
import dev.noor.ports.pipeline.EffectHandler;
import dev.noor.ports.pipeline.EffectQueue;
import dev.noor.ports.pipeline.Inbox;
import dev.noor.ports.pipeline.Outbox;
import dev.noor.ports.pipeline.Replicas;
import dev.noor.ports.pipeline.TurnQueue;

/** Every place on the way of a message at which a process may die: around each transaction and each call outside. */
public enum CrashPoint {
    POST_ARRIVED(Inbox.class, "accept", Moment.BEFORE),
    POST_UNCOMMITTED(Inbox.class, "accept", Moment.UNCOMMITTED),
    POST_STORED(Inbox.class, "accept", Moment.AFTER),

    TURN_CLAIMING(TurnQueue.class, "claim", Moment.BEFORE),
    TURN_CLAIMED(TurnQueue.class, "claim", Moment.AFTER),
    CONVERSATION_READING(ConversationStore.class, "find", Moment.BEFORE),
    CONVERSATION_READ(ConversationStore.class, "find", Moment.AFTER),
    MESSAGES_READING(ConversationStore.class, "unanswered", Moment.BEFORE),
    MESSAGES_READ(ConversationStore.class, "unanswered", Moment.AFTER),
    REPLY_MADE(MessageGateway.class, "parts", Moment.BEFORE),
    REPLY_CUT(MessageGateway.class, "parts", Moment.AFTER),
    TURN_COMMITTING(TurnQueue.class, "complete", Moment.BEFORE),
    TURN_UNCOMMITTED(TurnQueue.class, "complete", Moment.UNCOMMITTED),
    TURN_COMMITTED(TurnQueue.class, "complete", Moment.AFTER),
    TURN_RELEASING(TurnQueue.class, "release", Moment.BEFORE),
    TURN_RELEASE_UNCOMMITTED(TurnQueue.class, "release", Moment.UNCOMMITTED),
    TURN_RELEASED(TurnQueue.class, "release", Moment.AFTER),
    TURN_FAILING(TurnQueue.class, "fail", Moment.BEFORE),
    TURN_FAILURE_UNCOMMITTED(TurnQueue.class, "fail", Moment.UNCOMMITTED),
    TURN_FAILED(TurnQueue.class, "fail", Moment.AFTER),
    TURN_BURYING(TurnQueue.class, "bury", Moment.BEFORE),
    TURN_BURIAL_UNCOMMITTED(TurnQueue.class, "bury", Moment.UNCOMMITTED),
    TURN_BURIED(TurnQueue.class, "bury", Moment.AFTER),
    LEASE_KEEPING(TurnQueue.class, "keep", Moment.BEFORE),
    LEASE_KEPT(TurnQueue.class, "keep", Moment.AFTER),

    SENDING_CLAIMING(Outbox.class, "claim", Moment.BEFORE),
    SENDING_CLAIMED(Outbox.class, "claim", Moment.AFTER),
    CHANNEL_CALLING(MessageGateway.class, "send", Moment.BEFORE),
    CHANNEL_CALLED(MessageGateway.class, "send", Moment.AFTER),
    SENDING_SETTLING(Outbox.class, "settle", Moment.BEFORE),
    SENDING_UNCOMMITTED(Outbox.class, "settle", Moment.UNCOMMITTED),
    SENDING_SETTLED(Outbox.class, "settle", Moment.AFTER),

    EFFECT_CLAIMING(EffectQueue.class, "claim", Moment.BEFORE),
    EFFECT_CLAIMED(EffectQueue.class, "claim", Moment.AFTER),
    EFFECT_BEGINNING(EffectHandler.class, "act", Moment.BEFORE),
    EFFECT_ACTED_ON(EffectHandler.class, "act", Moment.AFTER),
    EFFECT_SETTLING(EffectQueue.class, "settle", Moment.BEFORE),
    EFFECT_UNCOMMITTED(EffectQueue.class, "settle", Moment.UNCOMMITTED),
    EFFECT_SETTLED(EffectQueue.class, "settle", Moment.AFTER),

    ENCLOSURE_BEGINNING(Enclosures.class, "enclose", Moment.BEFORE),
    ENCLOSURE_UNCOMMITTED(Enclosures.class, "enclose", Moment.UNCOMMITTED),
    ENCLOSURE_STORED(Enclosures.class, "enclose", Moment.AFTER),

    BEAT_BEGINNING(Replicas.class, "beat", Moment.BEFORE),
    BEAT_UNCOMMITTED(Replicas.class, "beat", Moment.UNCOMMITTED),
    BEAT_DONE(Replicas.class, "beat", Moment.AFTER),
    LEAVING(Replicas.class, "leave", Moment.BEFORE),
    LEAVING_UNCOMMITTED(Replicas.class, "leave", Moment.UNCOMMITTED),
    LEFT(Replicas.class, "leave", Moment.AFTER);

    /** When within a call of a port. */
    public enum Moment {
        BEFORE,
        /** Everything of its transaction is written and nothing is committed. */
        UNCOMMITTED,
        /** It has returned, with something if it is to fetch something. */
        AFTER
    }

    private final Class<?> port;
    private final String method;
    private final Moment moment;

    CrashPoint(Class<?> port, String method, Moment moment) {
        this.port = port;
        this.method = method;
        this.moment = moment;
    }

    /** The port at which it lies. */
    public Class<?> port() {
        return port;
    }

    /** The name of the port's method. */
    public String method() {
        return method;
    }

    public Moment moment() {
        return moment;
    }
}
