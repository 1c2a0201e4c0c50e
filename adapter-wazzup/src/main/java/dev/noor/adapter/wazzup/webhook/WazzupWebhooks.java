package dev.noor.adapter.wazzup.webhook;

import dev.noor.ports.channel.ChannelReport;
import dev.noor.ports.channel.ChannelWebhooks;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/**
 * Reads the bodies that Wazzup posts. Thread-safe.
 *
 * <p>Whoever receives them must not insist on a valid media type, since Wazzup writes {@code application/json;
 * charset-utf-8}; must answer 200 within 30 seconds; and puts {@link ChannelReport#answer()}, where there is one, into
 * that answer as {@code application/json}. There is no signature: only the address tells that a post is Wazzup's.
 */
public final class WazzupWebhooks implements ChannelWebhooks {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Inject
    public WazzupWebhooks() {}

    /** Bytes that are no UTF-8 are read as U+FFFD, so that the words around them are kept. */
    @Override
    public ChannelReport read(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return new BodyReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).report();
    }
}
