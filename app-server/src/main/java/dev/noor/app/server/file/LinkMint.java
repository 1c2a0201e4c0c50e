package dev.noor.app.server.file;

import dev.noor.app.server.config.WebConfig;
import dev.noor.ports.IdSource;
import dev.noor.ports.PermanentPortException;
import dev.noor.ports.file.FileLink;
import dev.noor.ports.file.FileLinks;
import dev.noor.ports.messaging.MediaLinks;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes addresses of stored files on this server, a new one each time, each good for a day. They end in the file's
 * name, which the customer's phone shows and which opens nothing. Where no public address is configured, files can be
 * fetched on this machine only, which a demonstration is content with. Thread-safe.
 */
@Singleton
public final class LinkMint implements MediaLinks {
    /** Where files are, with a {@link FileToken} and the file's name behind. */
    public static final String PATH = "/files/";

    private static final Duration LIFE = Duration.ofDays(1);
    private static final int SECRET_BYTES = 32;

    private final FileLinks links;
    private final IdSource ids;
    private final SecureRandom random = new SecureRandom();
    private volatile Optional<URI> base;

    @Inject
    public LinkMint(FileLinks links, IdSource ids, WebConfig config) {
        this.links = links;
        this.ids = ids;
        this.base = config.publicUrl();
    }

    /** Makes addresses of this server's own port from now on, unless there is a public one. */
    public void servedHere(URI own) {
        base = base.or(() -> Optional.of(own));
    }

    @Override
    public URI link(String fileId) {
        URI server = base.orElseThrow(() -> new PermanentPortException(
                "media.no_public_url", "files can be offered to channels only where NOOR_PUBLIC_URL is set"));
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        FileToken token = FileToken.of(ids.next(), secret);
        String name = links.add(new FileLink(token.link(), token.digest(), UUID.fromString(fileId)), LIFE);
        return server.resolve(PATH + token.text() + "/" + name);
    }
}
