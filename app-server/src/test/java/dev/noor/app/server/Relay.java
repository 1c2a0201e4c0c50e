package dev.noor.app.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Hands connections to one port of this machine on to another: a server that appears when its relay does. */
final class Relay implements AutoCloseable {
    private final ServerSocket listening;
    private final int target;

    private Relay(ServerSocket listening, int target) {
        this.listening = listening;
        this.target = target;
    }

    /** A port at which nobody listens. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static Relay start(int port, int target) throws IOException {
        Relay relay = new Relay(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()), target);
        Thread.startVirtualThread(relay::accept);
        return relay;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                forward(client, server);
                forward(server, client);
            } catch (IOException closed) {
                // the next one may do better
            }
        }
    }

    private static void forward(Socket from, Socket to) {
        Thread.startVirtualThread(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException ended) {
                // one side is gone, and so is the other
            }
        });
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
