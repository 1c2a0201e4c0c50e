package dev.noor.app.server.webhook;

import dev.noor.app.server.web.Access.Open;
import dev.noor.app.server.web.Call;
import dev.noor.app.server.web.Reply;
import dev.noor.app.server.web.Route;
import dev.noor.app.server.web.Route.Answer;
import dev.noor.app.server.web.Route.Method;
import dev.noor.app.server.web.RouteGroup;
import dev.noor.ports.PortException;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.channel.ChannelReport;
import dev.noor.ports.channel.ChannelWebhooks;
import dev.noor.ports.pipeline.Inbox;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code POST /webhooks/<provider>/<key>}, or the key as a bearer token: 200 when everything is stored, 401 before the
 * body is read (429 after too many of them from one address), 413 over a megabyte, 503 when the store stayed away. No
 * content of a body makes it fail.
 */
public final class WebhookRoute implements RouteGroup {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookRoute.class);
    private static final int LARGEST_BODY = 1 << 20;
    private static final String BEARER = "Bearer ";
    private static final String JSON = "application/json; charset=utf-8";
    private static final Open OPEN =
            new Open("providers cannot hold our keys; the path or the bearer token must hold the webhook's own");

    private final String provider;
    private final WebhookKeys keys;
    private final ChannelWebhooks webhooks;
    private final Intake intake;
    private final Inbox inbox;

    /** @param provider as in the path, such as {@code wazzup} */
    public WebhookRoute(String provider, WebhookKeys keys, ChannelWebhooks webhooks, Intake intake, Inbox inbox) {
        this.provider = provider;
        this.keys = keys;
        this.webhooks = webhooks;
        this.intake = intake;
        this.inbox = inbox;
    }

    @Override
    public List<Route> routes() {
        String path = "/webhooks/" + provider;
        return List.of(route(path + "/{key}"), route(path));
    }

    private Route route(String path) {
        return new Route(
                Method.POST,
                path,
                "Takes what the channel's provider reports; answered when all of it is stored.",
                OPEN,
                Optional.empty(),
                new Answer.Text(JSON),
                this::receive);
    }

    private Reply receive(Call call) {
        if (!isLetIn(call)) {
            throw call.wrongKey("The path or the bearer token holds no key of this webhook.");
        }
        return store(call.bytes(LARGEST_BODY));
    }

    private boolean isLetIn(Call call) {
        String header = call.header("Authorization").orElse("");
        String bearer = header.startsWith(BEARER) ? header.substring(BEARER.length()) : "";
        return keys.isOne(call.pathMaybe("key").orElse("")) | keys.isOne(bearer);
    }

    private Reply store(byte[] body) {
        ChannelReport report = webhooks.read(body);
        try {
            inbox.accept(intake.post(report));
            return stored(report.answer().orElse("{}"));
        } catch (TransientPortException away) {
            throw away;
        } catch (PortException refused) {
            LOG.atError()
                    .addKeyValue("code", refused.code())
                    .log("a post was refused by the store and is kept as it came");
            inbox.accept(intake.unfit(refused.code(), new String(body, StandardCharsets.UTF_8)));
            return stored("{}");
        }
    }

    private static Reply stored(String json) {
        return new Reply.Text(200, JSON, json);
    }
}
