package dev.noor.app.server.webhook;

import dev.noor.app.server.RouteSet;
import dev.noor.ports.PortException;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.channel.ChannelReport;
import dev.noor.ports.channel.ChannelWebhooks;
import dev.noor.ports.pipeline.Inbox;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code POST /webhooks/<provider>/<key>}, or the key as a bearer token: 200 when everything is stored, 401 before the
 * body is read, 413 over a megabyte, 503 when the store stayed away. No content of a body makes it fail.
 */
public final class WebhookRoute implements RouteSet {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookRoute.class);
    private static final int LARGEST_BODY = 1 << 20;
    private static final String BEARER = "Bearer ";

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
    public void addTo(JavalinConfig config) {
        config.routes.post("/webhooks/" + provider + "/{key}", this::receive);
        config.routes.post("/webhooks/" + provider, this::receive);
    }

    private void receive(Context context) throws IOException {
        if (!isLetIn(context)) {
            answer(context, 401, "{\"error\":\"unauthorized\"}");
            return;
        }
        if (context.req().getContentLengthLong() > LARGEST_BODY) {
            answer(context, 413, "{\"error\":\"too_large\"}");
            return;
        }
        byte[] body;
        try (InputStream stream = context.req().getInputStream()) {
            body = stream.readNBytes(LARGEST_BODY + 1);
        }
        if (body.length > LARGEST_BODY) {
            answer(context, 413, "{\"error\":\"too_large\"}");
            return;
        }
        store(context, body);
    }

    private boolean isLetIn(Context context) {
        String inPath = Objects.requireNonNullElse(context.pathParamMap().get("key"), "");
        String header = Objects.requireNonNullElse(context.header("Authorization"), "");
        String bearer = header.startsWith(BEARER) ? header.substring(BEARER.length()) : "";
        return keys.isOne(inPath) | keys.isOne(bearer);
    }

    private void store(Context context, byte[] body) {
        ChannelReport report = webhooks.read(body);
        try {
            inbox.accept(intake.post(report));
            answer(context, 200, report.answer().orElse("{}"));
        } catch (TransientPortException away) {
            unavailable(context, away);
        } catch (PortException refused) {
            LOG.atError()
                    .addKeyValue("code", refused.code())
                    .log("a post was refused by the store and is kept as it came");
            keep(context, refused.code(), body);
        }
    }

    private void keep(Context context, String reason, byte[] body) {
        try {
            inbox.accept(intake.unfit(reason, new String(body, StandardCharsets.UTF_8)));
            answer(context, 200, "{}");
        } catch (PortException away) {
            unavailable(context, away);
        }
    }

    private static void unavailable(Context context, PortException away) {
        LOG.atWarn().addKeyValue("code", away.code()).log("a post was turned away");
        context.header("Retry-After", "5");
        answer(context, 503, "{\"error\":\"unavailable\"}");
    }

    private static void answer(Context context, int status, String json) {
        context.status(status).contentType("application/json; charset=utf-8").result(json);
    }
}
