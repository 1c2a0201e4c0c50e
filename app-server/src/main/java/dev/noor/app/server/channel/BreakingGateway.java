package dev.noor.app.server.channel;

import dev.noor.ports.PortException;
import dev.noor.ports.channel.Channel;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.MessageGateway;
import dev.noor.ports.messaging.OutboundMessage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A gateway that leaves its channel alone once it has been locked out, by a wrong key, say: until half a minute is over
 * messages are answered with the same lock-out without being sent, then one is sent to see. Thread-safe.
 */
public final class BreakingGateway implements MessageGateway {
    /** The state that is told of a channel that locks us out. */
    public static final String LOCKED_OUT = "locked_out";

    private static final Logger LOG = LoggerFactory.getLogger(BreakingGateway.class);
    private static final long PAUSE = Duration.ofSeconds(30).toNanos();

    private final MessageGateway gateway;
    private final Consumer<String> told;
    private final LongSupplier nanos;
    private Optional<Delivery.LockedOut> lock = Optional.empty();
    private long tryAt;

    /**
     * @param told is given {@value #LOCKED_OUT}, and {@value Channel#ACTIVE} when messages pass again
     * @param nanos a clock that only moves forward
     */
    public BreakingGateway(MessageGateway gateway, Consumer<String> told, LongSupplier nanos) {
        this.gateway = gateway;
        this.told = told;
        this.nanos = nanos;
    }

    @Override
    public List<OutboundMessage> parts(OutboundMessage message) {
        return gateway.parts(message);
    }

    @Override
    public Delivery send(ChatAddress to, OutboundMessage part) {
        Optional<Delivery.LockedOut> locked = locked();
        if (locked.isPresent()) {
            return locked.get();
        }
        Delivery delivery = gateway.send(to, part);
        switch (delivery) {
            case Delivery.LockedOut lockedOut -> opened(lockedOut);
            case Delivery.Accepted passed -> closed();
            case Delivery.Repeated passed -> closed();
            case Delivery.Refused oneMessage -> {}
            case Delivery.Unknown nothingTold -> {}
            case Delivery.Unreachable nothingTold -> {}
            case Delivery.Throttled nothingTold -> {}
        }
        return delivery;
    }

    /** The lock-out in force; whoever comes when its pause is over tries, and the others wait for another pause. */
    private synchronized Optional<Delivery.LockedOut> locked() {
        if (lock.isPresent() && nanos.getAsLong() - tryAt >= 0) {
            tryAt = nanos.getAsLong() + PAUSE;
            return Optional.empty();
        }
        return lock;
    }

    private void opened(Delivery.LockedOut lockedOut) {
        boolean isNew;
        synchronized (this) {
            isNew = lock.isEmpty();
            lock = Optional.of(lockedOut);
            tryAt = nanos.getAsLong() + PAUSE;
        }
        if (isNew) {
            tell(LOCKED_OUT);
        }
    }

    private void closed() {
        boolean was;
        synchronized (this) {
            was = lock.isPresent();
            lock = Optional.empty();
        }
        if (was) {
            tell(Channel.ACTIVE);
        }
    }

    private void tell(String state) {
        LOG.atWarn().addKeyValue("state", state).log("the channel's lock changed");
        try {
            told.accept(state);
        } catch (PortException fault) {
            LOG.atError().addKeyValue("code", fault.code()).log("the channel's lock could not be stored");
        }
    }
}
