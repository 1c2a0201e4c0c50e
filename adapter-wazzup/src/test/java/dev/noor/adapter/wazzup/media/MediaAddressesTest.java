package dev.noor.adapter.wazzup.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noor.ports.TransientPortException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address is what somebody outside wrote. */
final class MediaAddressesTest {
    private static final List<MediaHost> HOSTS =
            List.of(MediaHost.parse("store.test"), MediaHost.parse("files.test:8443"));
    private static final String OUTSIDE = "93.184.216.34";

    private static MediaAddresses standingFor(String... machines) {
        return new MediaAddresses(HOSTS, host -> {
            InetAddress[] all = new InetAddress[machines.length];
            for (int index = 0; index < machines.length; index++) {
                all[index] = InetAddress.getByName(machines[index]);
            }
            return all;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://store.test/a1b2/?filename=audio.mp3",
                "https://STORE.test/a",
                "HTTPS://store.test/a",
                "https://files.test:8443/a"
            })
    void the_channels_own_hosts_are_asked(String address) {
        assertThat(standingFor(OUTSIDE).admitted(address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://store.test/a",
                "https://store.test:444/a",
                "https://files.test/a",
                "https://evil.test/a",
                "https://store.test.evil.test/a",
                "https://evilstore.test/a",
                "https://sub.store.test/a",
                "https://store.test./a",
                "https://store.test@evil.test/a",
                "https://user:word@store.test/a",
                "https://evil.test/store.test",
                "https://evil.test?https://store.test/",
                "https://evil.test#@store.test/",
                "https://store.test/a#part",
                "https://store.test\\@evil.test/a",
                "https://store.test\t/a",
                "//store.test/a",
                "store.test/a",
                "ftp://store.test/a",
                "file:///etc/passwd",
                "jar:https://store.test/a!/b",
                "data:audio/ogg;base64,T2dnUw==",
                "geo:25.1,55.2",
                "https://127.0.0.1/a",
                "https://localhost/a",
                "https://[::1]/a",
                "https://169.254.169.254/latest/meta-data",
                "https://0x7f000001/a",
                "https:///a",
                "https://",
                "not an address",
                ""
            })
    void nothing_else_is(String address) {
        assertThat(standingFor(OUTSIDE).admitted(address)).isEmpty();
    }

    @Test
    void an_endless_address_is_none() {
        assertThat(standingFor(OUTSIDE).admitted("https://store.test/" + "a".repeat(5_000)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.8",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.9",
                "192.0.2.1",
                "198.18.0.1",
                "198.19.9.9",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "fec0::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001::1",
                "2001:db8::1"
            })
    void a_name_that_stands_for_a_machine_of_our_own_network_is_not_asked(String machine) {
        assertThat(standingFor(machine).admitted("https://store.test/a")).isEmpty();
        assertThat(standingFor(OUTSIDE, machine).admitted("https://store.test/a"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93.184.216.34",
                "8.8.8.8",
                "100.128.0.1",
                "172.32.0.1",
                "198.20.0.1",
                "2606:4700::1111",
                "2a00:1450::5"
            })
    void a_machine_of_the_world_is(String machine) {
        assertThat(standingFor(machine).admitted("https://store.test/a")).isPresent();
    }

    @Test
    void a_stub_on_this_machine_is_asked_only_where_it_is_named_with_its_port() {
        MediaAddresses stub =
                new MediaAddresses(List.of(MediaHost.parse("127.0.0.1:8080")), host -> new InetAddress[0]);

        assertThat(stub.admitted("http://127.0.0.1:8080/a")).isPresent();
        assertThat(stub.admitted("http://127.0.0.1:8081/a")).isEmpty();
        assertThat(stub.admitted("http://127.0.0.2:8080/a")).isEmpty();
        assertThat(stub.admitted("http://127.1:8080/a")).isEmpty();
        assertThat(stub.admitted("http://localhost:8080/a")).isEmpty();
    }

    @Test
    void a_name_that_nobody_knows_now_may_be_known_later() {
        MediaAddresses unknown = new MediaAddresses(HOSTS, host -> {
            throw new UnknownHostException(host);
        });

        assertThatThrownBy(() -> unknown.admitted("https://store.test/a")).isInstanceOf(TransientPortException.class);
        assertThat(unknown.admitted("https://evil.test/a")).isEmpty();
    }
}
