package dev.noor.adapter.wazzup.media;

import dev.noor.adapter.http.CallPolicies;
import dev.noor.adapter.http.Exchange;
import dev.noor.adapter.http.GuardedCalls;
import dev.noor.ports.PortException;
import dev.noor.ports.TransientPortException;
import dev.noor.ports.voice.AudioFormat;
import dev.noor.ports.voice.Recording;
import dev.noor.ports.voice.VoiceNotes;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Fetches voice notes from where Wazzup keeps files; no redirect is followed. Thread-safe. */
public final class WazzupVoiceNotes implements VoiceNotes {
    /** Within what a customer waits; a recording is small. */
    public static final CallPolicies STANDARD = new CallPolicies(
            Duration.ofSeconds(3),
            Duration.ofSeconds(10),
            Duration.ofMillis(200),
            Duration.ofSeconds(30),
            16,
            Duration.ofSeconds(2));

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final Set<Integer> LATER = Set.of(408, 425, 429);
    /** What servers call sound besides {@code audio/…}: containers, and what they do not know. */
    private static final Set<String> CONTAINERS = Set.of(
            "application/ogg",
            "application/octet-stream",
            "binary/octet-stream",
            "video/mp4",
            "video/ogg",
            "video/webm");

    private final MediaAddresses addresses;
    private final GuardedCalls calls;

    /** @param hosts that Wazzup is known to keep files at */
    public WazzupVoiceNotes(List<MediaHost> hosts, CallPolicies policies, InstantSource clock) {
        this(hosts, InetAddress::getAllByName, policies, clock);
    }

    WazzupVoiceNotes(List<MediaHost> hosts, MediaAddresses.Names names, CallPolicies policies, InstantSource clock) {
        this.addresses = new MediaAddresses(hosts, names);
        this.calls = new GuardedCalls(policies, clock);
    }

    @Override
    public Fetched fetch(String address) {
        return addresses.admitted(address).map(this::ask).orElseGet(() -> new Fetched.None(Why.FOREIGN_ADDRESS));
    }

    private Fetched ask(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "audio/*, */*;q=0.5")
                .build();
        return switch (calls.send(request, MOST_BYTES)) {
            case Exchange.Answered answered -> judged(answered);
            case Exchange.NotSent notSent -> throw later(notSent.code());
            case Exchange.Lost lost -> throw later(lost.code());
            case Exchange.PutOff putOff -> throw later(putOff.code());
        };
    }

    private static Fetched judged(Exchange.Answered answered) {
        int status = answered.status();
        if (status >= 500 || LATER.contains(status)) {
            throw later("http." + status);
        }
        if (status != OK) {
            return new Fetched.None(Why.GONE);
        }
        if (answered.body().length > MOST_BYTES) {
            return new Fetched.None(Why.TOO_LARGE);
        }
        return Optional.of(answered)
                .filter(sound ->
                        sound.mediaType().map(WazzupVoiceNotes::maySound).orElse(true))
                .flatMap(sound -> AudioFormat.of(sound.body()))
                .<Fetched>map(format -> new Fetched.Sound(new Recording(format, answered.body())))
                .orElseGet(() -> new Fetched.None(Why.NO_SOUND));
    }

    private static boolean maySound(String mediaType) {
        String bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return bare.startsWith("audio/") || CONTAINERS.contains(bare);
    }

    private static PortException later(String code) {
        return new TransientPortException("wazzup.media", "a file cannot be fetched from Wazzup now: " + code, SOON);
    }
}
