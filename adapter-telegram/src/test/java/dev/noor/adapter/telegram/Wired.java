package dev.noor.adapter.telegram;

import dev.noor.adapter.http.CallPolicies;
import dev.noor.adapter.telegram.stub.StubTelegram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;

/** The adapter in front of a stub, with little patience. */
record Wired(StubTelegram stub, TelegramApi api, Group group, TelegramRoom room) implements AutoCloseable {
    private static final TelegramPolicies IMPATIENT = new TelegramPolicies(new CallPolicies(
            Duration.ofSeconds(2),
            Duration.ofSeconds(2),
            Duration.ofMillis(20),
            Duration.ofMillis(300),
            8,
            Duration.ZERO));

    static Wired start() {
        try {
            StubTelegram stub = StubTelegram.start();
            return wired(stub, stub.config());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    Wired withToken(String token) {
        return wired(stub, stub.config(token));
    }

    private static Wired wired(StubTelegram stub, TelegramConfig config) {
        TelegramApi api = new TelegramApi(config, IMPATIENT, InstantSource.system());
        Group group = new Group(config);
        return new Wired(stub, api, group, new TelegramRoom(api, group));
    }

    @Override
    public void close() {
        stub.close();
    }
}
