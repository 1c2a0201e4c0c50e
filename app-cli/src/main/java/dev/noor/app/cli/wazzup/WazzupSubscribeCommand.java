package dev.noor.app.cli.wazzup;

import dev.noor.adapter.wazzup.WazzupConfig;
import dev.noor.app.cli.CommandFailure;
import dev.noor.app.cli.StandardStreams;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.channel.WebhookSubscription;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Has Wazzup report to this server. */
@Command(
        name = "subscribe",
        description = {
            "Has Wazzup report messages, statuses, channels and templates to ADDRESS/webhooks/wazzup/<the webhook secret>.",
            "Wazzup tries the address at once, so the server must be running. An account has one address: the one"
                    + " before is replaced."
        },
        mixinStandardHelpOptions = true)
public final class WazzupSubscribeCommand implements Callable<Integer> {

    private static final String PATH = "/webhooks/wazzup/";

    private final StandardStreams streams;
    private final Provider<WazzupConfig> config;
    private final Provider<WebhookSubscription> subscription;

    @Parameters(
            paramLabel = "ADDRESS",
            description = "Where the server is reached from outside: https://noor.example.com")
    @SuppressWarnings("NullAway.Init")
    private URI address;

    @Inject
    WazzupSubscribeCommand(
            StandardStreams streams, Provider<WazzupConfig> config, Provider<WebhookSubscription> subscription) {
        this.streams = streams;
        this.config = config;
        this.subscription = subscription;
    }

    @Override
    public Integer call() {
        String root = address.toString().replaceFirst("/+$", "");
        String secret = URLEncoder.encode(config.get().webhookSecret().reveal(), StandardCharsets.UTF_8);
        WebhookSubscription account = subscription.get();
        Optional<URI> before = account.current();
        try {
            account.subscribe(URI.create(root + PATH + secret));
        } catch (IllegalArgumentException unusable) {
            throw CommandFailure.usage("ADDRESS: " + unusable.getMessage());
        } catch (PermanentPortException refused) {
            throw refused.code().equals("wazzup.refused")
                    ? CommandFailure.work(refused.getMessage() + ": is the server running, and reached from outside at "
                            + root + " with the same " + WazzupConfig.WEBHOOK_SECRET + "?")
                    : refused;
        }
        streams.printer().println("Wazzup reports to " + root + PATH + "********");
        before.filter(old -> !old.toString().startsWith(root + "/"))
                .ifPresent(old -> streams.printer()
                        .println("before it reported to " + old.getScheme() + "://" + old.getAuthority() + "/…"));
        return 0;
    }
}
