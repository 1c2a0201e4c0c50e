package dev.noor.app.server.simulator;

import dev.noor.app.server.web.EventRoutes;
import dev.noor.app.server.web.RouteGroup;
import dev.noor.ports.TenantId;
import dev.noor.ports.config.Secret;
import dev.noor.ports.conversation.ChatAddress;
import dev.noor.ports.messaging.MediaLinks;
import dev.noor.ports.messaging.MessageGateway;
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** All of the simulator of one server. Thread-safe. */
public final class Simulator implements AutoCloseable {
    /** As in the path of its webhooks. */
    public static final String PROVIDER = "simulator";

    private static final int KEY_BYTES = 24;

    private final TenantId tenant;
    private final String listensOn;
    private final MediaLinks links;
    private final SimulatedWhatsApp whatsapp;
    private final Secret key = newKey();

    /**
     * @param listensOn the address that the server listens on
     * @param links where the phones fetch files
     */
    public Simulator(TenantId tenant, String listensOn, MediaLinks links) {
        this.tenant = tenant;
        this.listensOn = listensOn;
        this.links = links;
        this.whatsapp = new SimulatedWhatsApp(links);
    }

    /** The channel. */
    public MessageGateway whatsapp() {
        return whatsapp;
    }

    /** What its webhooks carry; nobody else gets to know it. */
    public Secret key() {
        return key;
    }

    /** The page and what it calls. */
    public List<RouteGroup> routes(Insight insight, EventRoutes events) {
        return List.of(new SimulatorPage(), new SimulatorRoutes(tenant, whatsapp, insight, events, listensOn));
    }

    /** Begins to report to the server at this address. */
    public void connect(URI server, Insight insight) {
        whatsapp.connect(
                server.resolve("/webhooks/" + PROVIDER),
                key.reveal(),
                insight.time(),
                chat -> insight.earlier(new ChatAddress(tenant, SimulatedWhatsApp.CHANNEL, chat), links));
    }

    private static Secret newKey() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Secret(HexFormat.of().formatHex(bytes));
    }

    @Override
    public void close() {
        whatsapp.close();
    }
}
