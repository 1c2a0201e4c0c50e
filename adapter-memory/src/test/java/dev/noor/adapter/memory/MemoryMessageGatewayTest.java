package dev.noor.adapter.memory;

import static dev.noor.ports.messaging.MessagingFixtures.aReply;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noor.ports.messaging.MessageGateway.Delivery;
import dev.noor.ports.messaging.MessageGatewayContract;
import dev.noor.ports.messaging.OutboundMessage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class MemoryMessageGatewayTest implements MessageGatewayContract, MessageGatewayContract.Channel {
    private final MemoryMessageGateway gateway = new MemoryMessageGateway();

    @Override
    public MemoryMessageGateway testee() {
        return gateway;
    }

    @Override
    public Channel channel() {
        return this;
    }

    @Override
    public List<UUID> taken() {
        return gateway.sent().stream().map(sent -> sent.message().id()).toList();
    }

    @Override
    public void refuseNext() {
        gateway.answerNext(new Delivery.Refused("window_closed"));
    }

    @Override
    public void fallSilentNext() {
        gateway.answerNext(new Delivery.Unknown("timeout"));
    }

    @Override
    public void beUnreachableNext() {
        gateway.answerNext(new Delivery.Unreachable("connect"));
    }

    @Override
    public void throttleNext(Duration retryAfter) {
        gateway.answerNext(new Delivery.Throttled("429", Optional.of(retryAfter)));
    }

    @Override
    public void lockOutNext() {
        gateway.answerNext(new Delivery.LockedOut("invalid_key"));
    }

    @Test
    void answers_are_given_in_the_order_they_were_told() {
        gateway.answerNext(new Delivery.Refused("first"));
        gateway.answerNext(new Delivery.Unknown("timeout"));
        OutboundMessage message = aReply("Hello");

        assertThat(gateway.send(address(), message)).isEqualTo(new Delivery.Refused("first"));
        assertThat(gateway.send(address(), message)).isEqualTo(new Delivery.Unknown("timeout"));
        assertThat(gateway.send(address(), message)).isEqualTo(new Delivery.Repeated());
        assertThat(gateway.sent())
                .extracting(MemoryMessageGateway.Sent::message)
                .containsExactly(message);
    }
}
