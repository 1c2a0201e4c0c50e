package dev.noor.adapter.wazzup.media;

import dev.noor.ports.TransientPortException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Decides which addresses are fetched: those of the hosts that were configured, which must not stand for a machine of
 * our own network, whatever their names say today. Thread-safe.
 */
final class MediaAddresses {
    private static final int LONGEST = 4_096;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final List<MediaHost> hosts;
    private final Names names;

    MediaAddresses(List<MediaHost> hosts, Names names) {
        this.hosts = List.copyOf(hosts);
        this.names = names;
    }

    /** Tells which machines a name stands for. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /**
     * The address to ask; empty when it is not to be asked.
     *
     * @throws TransientPortException when the host's name is not known now
     */
    Optional<URI> admitted(String address) {
        return parsed(address)
                .flatMap(uri -> hosts.stream()
                        .filter(host -> host.isOf(uri))
                        .filter(this::isOutside)
                        .findFirst()
                        .map(host -> uri));
    }

    private static Optional<URI> parsed(String address) {
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(address))
                    .filter(uri ->
                            uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null);
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private boolean isOutside(MediaHost host) {
        if (host.isThisMachine()) {
            return true;
        }
        try {
            return Arrays.stream(names.of(host.name())).allMatch(MediaAddresses::isPublic);
        } catch (UnknownHostException unknown) {
            throw new TransientPortException(
                    "wazzup.media", "the name of the host that keeps files is not known now", SOON);
        }
    }

    private static boolean isPublic(InetAddress address) {
        boolean own = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        byte[] bytes = address.getAddress();
        return !own && (address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes));
    }

    /** RFC 6890: this network, shared, protocol assignments, tests, benchmarks, reserved. */
    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        int third = bytes[2] & 0xFF;
        return first != 0
                && !(first == 100 && (second & 0xC0) == 64)
                && !(first == 192 && second == 0 && (third == 0 || third == 2))
                && !(first == 198 && (second & 0xFE) == 18)
                && !(first == 198 && second == 51 && third == 100)
                && !(first == 203 && second == 0 && third == 113)
                && first < 224;
    }

    /**
     * Only what is given out to the world, and nothing that stands for an IPv4 address inside. (RFC 4291, 6052, 3056)
     */
    private static boolean isPublic6(byte[] bytes) {
        boolean global = (bytes[0] & 0xE0) == 0x20;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean teredoOrTest = bytes[0] == 0x20
                && bytes[1] == 0x01
                && (bytes[2] == 0 && bytes[3] == 0 || bytes[2] == 0x0D && (bytes[3] & 0xFF) == 0xB8);
        return global && !sixToFour && !teredoOrTest;
    }
}
