package dev.noor.app.server.work;

import dev.noor.app.server.live.Announcer;
import dev.noor.core.outbound.SendingPolicy;
import dev.noor.ports.PortException;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.messaging.MessageGateway;
import dev.noor.ports.messaging.MessageGateway.Delivery;
import dev.noor.ports.pipeline.Outbox;
import dev.noor.ports.pipeline.Sending;
import dev.noor.ports.pipeline.Settlement;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends one message and notes what became of it. No transaction is open while the channel is asked. Thread-safe. */
public final class SendWorker {
    private static final Logger LOG = LoggerFactory.getLogger(SendWorker.class);
    private static final double SPREAD = 0.2;

    private final Outbox outbox;
    private final MessageGateway gateway;
    private final SendingPolicy policy;
    private final Announcer announcer;

    @Inject
    public SendWorker(Outbox outbox, MessageGateway gateway, SendingPolicy policy, Announcer announcer) {
        this.outbox = outbox;
        this.gateway = gateway;
        this.policy = policy;
        this.announcer = announcer;
    }

    /** Sends the message once; what it came to is stored before this returns. */
    public void send(Sending sending) {
        long began = System.nanoTime();
        Delivery delivery = deliver(sending);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        double spread = ThreadLocalRandom.current().nextDouble(1 - SPREAD, 1 + SPREAD);
        Settlement settlement = policy.after(sending, delivery, took, spread);
        tell(sending, settlement);
        Insistence.tell(() -> outbox.settle(sending, settlement));
        announcer.sent(sending.to().tenant(), sending.message().id());
    }

    private Delivery deliver(Sending sending) {
        try {
            return gateway.send(sending.to(), sending.message());
        } catch (TransientPortException ourFault) {
            return new Delivery.Unreachable(ourFault.code());
        } catch (PortException ourFault) {
            return new Delivery.Refused(ourFault.code());
        } catch (RuntimeException bug) {
            LOG.atError()
                    .addKeyValue("message", sending.message().id())
                    .setCause(bug)
                    .log("sending failed");
            return new Delivery.Unknown("gateway.failed");
        }
    }

    private static void tell(Sending sending, Settlement settlement) {
        switch (settlement) {
            case Settlement.Failed(String code) -> warn(sending, code, "refused by the channel");
            case Settlement.Dead(String code) -> warn(sending, code, "given up");
            case Settlement.Unresolved(String code) -> warn(sending, code, "nobody knows whether it arrived");
            case Settlement.Sent sent -> {}
            case Settlement.Later later -> {}
            case Settlement.Throttled throttled -> {}
            case Settlement.AskAgain ask -> {}
        }
    }

    private static void warn(Sending sending, String code, String what) {
        LOG.atWarn()
                .addKeyValue("message", sending.message().id())
                .addKeyValue("code", code)
                .log(what);
    }
}
