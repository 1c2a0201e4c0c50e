package dev.noor.ports.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultProxyTest {
    private ServerSocket echoing;
    private FaultProxy proxy;

    @BeforeEach
    void start() throws IOException {
        echoing = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        ServerSocket listening = echoing;
        Thread.startVirtualThread(() -> {
            while (!listening.isClosed()) {
                try {
                    Socket client = listening.accept();
                    Thread.startVirtualThread(() -> echo(client));
                } catch (IOException closed) {
                    return;
                }
            }
        });
        proxy = FaultProxy.to(echoing.getLocalPort());
    }

    private static void echo(Socket client) {
        try (client) {
            client.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException gone) {
            // with its client
        }
    }

    @AfterEach
    void end() throws IOException {
        proxy.close();
        echoing.close();
    }

    @Test
    void what_is_said_comes_back_and_later_where_it_is_delayed() throws IOException {
        try (Socket client = connect()) {
            assertThat(says(client)).isLessThan(Duration.ofMillis(500));
            proxy.delay(Duration.ofMillis(300));
            assertThat(says(client)).isGreaterThanOrEqualTo(Duration.ofMillis(600));
        }
    }

    @Test
    void a_cut_connection_ends_and_so_do_new_ones_until_it_is_restored() throws IOException {
        try (Socket client = connect()) {
            says(client);
            proxy.cut();
            assertThatThrownBy(() -> says(client)).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> says(connect())).isInstanceOf(IOException.class);
        proxy.restore();
        try (Socket client = connect()) {
            says(client);
        }
    }

    @Test
    void nobody_connects_where_it_refuses_until_it_is_restored_at_the_same_port() throws IOException {
        proxy.refuse();
        assertThatThrownBy(this::connect).isInstanceOf(ConnectException.class);
        proxy.restore();
        try (Socket client = connect()) {
            says(client);
        }
    }

    @Test
    void a_half_open_connection_takes_everything_and_answers_nothing_for_ever() throws IOException {
        try (Socket client = connect()) {
            says(client);
            proxy.halfOpen();
            assertThatThrownBy(() -> says(client)).isInstanceOf(SocketTimeoutException.class);
            try (Socket later = connect()) {
                assertThatThrownBy(() -> says(later)).isInstanceOf(SocketTimeoutException.class);
            }
            proxy.restore();
            assertThatThrownBy(() -> says(client)).isInstanceOf(SocketTimeoutException.class);
            try (Socket later = connect()) {
                says(later);
            }
        }
    }

    private Socket connect() throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        client.setSoTimeout(1_000);
        return client;
    }

    /** How long the echo of a word took. */
    private static Duration says(Socket client) throws IOException {
        long began = System.nanoTime();
        client.getOutputStream().write('a');
        if (client.getInputStream().read() != 'a') {
            throw new IOException("nobody is there");
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
