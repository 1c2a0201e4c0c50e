package dev.noor.app.cli.telegram;

import dev.noor.adapter.telegram.TelegramConfig;
import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.StandardStreams;
import dev.noor.app.server.config.Configuration;
import dev.noor.app.server.staff.TelegramComponent;
import dev.noor.ports.channel.WebhookSubscription;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Has Telegram report to this server. */
@Command(
        name = "subscribe",
        description = {
            "Has Telegram report presses and answers in the group to ADDRESS/webhooks/telegram, with the webhook secret.",
            "A bot has one address: the one before is replaced."
        },
        mixinStandardHelpOptions = true)
public final class TelegramSubscribeCommand implements Callable<Integer> {

    private static final String PATH = "/webhooks/telegram";

    private final StandardStreams streams;
    private final Provider<Configuration> configuration;

    @Parameters(
            paramLabel = "ADDRESS",
            description = "Where the server is reached from outside: https://noor.example.com")
    @SuppressWarnings("NullAway.Init")
    private URI address;

    @Inject
    TelegramSubscribeCommand(StandardStreams streams, Provider<Configuration> configuration) {
        this.streams = streams;
        this.configuration = configuration;
    }

    @Override
    public Integer call() {
        TelegramConfig config = configuration
                .get()
                .telegram()
                .orElseThrow(() -> CommandFailure.usage("Telegram is not configured: set " + TelegramConfig.TOKEN + ", "
                        + TelegramConfig.CHAT + " and " + TelegramConfig.WEBHOOK_SECRET));
        WebhookSubscription bot = TelegramComponent.of(config).subscription();
        URI wanted = URI.create(address.toString().replaceFirst("/+$", "") + PATH);
        Optional<URI> before = bot.current();
        try {
            bot.subscribe(wanted);
        } catch (IllegalArgumentException unusable) {
            throw CommandFailure.usage("ADDRESS: " + unusable.getMessage());
        }
        streams.printer().println("Telegram reports to " + wanted);
        before.filter(old -> !old.equals(wanted))
                .ifPresent(old -> streams.printer()
                        .println("before it reported to " + old.getScheme() + "://" + old.getAuthority() + "/…"));
        return 0;
    }
}
