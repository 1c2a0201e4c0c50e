package dev.noor.app.server.staff;

import dev.noor.app.server.web.Access.Open;
import dev.noor.app.server.web.Call;
import dev.noor.app.server.web.Reply;
import dev.noor.app.server.web.Route;
import dev.noor.app.server.web.Route.Answer;
import dev.noor.app.server.web.Route.Method;
import dev.noor.app.server.web.RouteGroup;
import dev.noor.app.server.webhook.WebhookKeys;
import dev.noor.ports.staff.StaffRoomReader;
import java.util.List;
import java.util.Optional;

/**
 * {@code POST /webhooks/<provider>}: 200 when what was reported is done, 401 before the body is read where the header
 * does not hold the secret, 413 over a megabyte, 503 when it could not be done now, after which it is reported again.
 */
public final class StaffRoute implements RouteGroup {
    private static final int LARGEST_BODY = 1 << 20;
    private static final String JSON = "application/json; charset=utf-8";
    private static final Open OPEN =
            new Open("providers cannot hold our keys; a header must hold the webhook's own secret");

    private final String provider;
    private final String header;
    private final WebhookKeys keys;
    private final StaffRoomReader reader;
    private final StaffDesk desk;

    /**
     * @param provider as in the path
     * @param header which of them holds the secret
     */
    StaffRoute(String provider, String header, WebhookKeys keys, StaffRoomReader reader, StaffDesk desk) {
        this.provider = provider;
        this.header = header;
        this.keys = keys;
        this.reader = reader;
        this.desk = desk;
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route(
                Method.POST,
                "/webhooks/" + provider,
                "Takes what the company's people do where they read together; answered when it is done.",
                OPEN,
                Optional.empty(),
                new Answer.Text(JSON),
                this::receive));
    }

    private Reply receive(Call call) {
        if (!keys.isOne(call.header(header).orElse(""))) {
            throw call.wrongKey("The header " + header + " does not hold the secret of this webhook.");
        }
        reader.read(call.bytes(LARGEST_BODY)).ifPresent(desk::act);
        return new Reply.Text(200, JSON, "{}");
    }
}
