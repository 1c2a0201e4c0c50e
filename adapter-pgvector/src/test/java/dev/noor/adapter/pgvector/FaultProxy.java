package dev.noor.adapter.pgvector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a client and a server of this machine, and can cut every connection and refuse new ones. */
final class FaultProxy implements AutoCloseable {
    private final ServerSocket listening;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    FaultProxy(int target) {
        this.target = target;
        try {
            this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts forwarding. */
    FaultProxy start() {
        Thread.startVirtualThread(() -> {
            while (!listening.isClosed()) {
                try {
                    Socket client = listening.accept();
                    if (cut) {
                        client.close();
                    } else {
                        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                        forward(client, server);
                        forward(server, client);
                    }
                } catch (IOException closed) {
                    // the next one may do better
                }
            }
        });
        return this;
    }

    int port() {
        return listening.getLocalPort();
    }

    void cut() {
        cut = true;
        open.forEach(FaultProxy::close);
        open.clear();
    }

    void restore() {
        cut = false;
    }

    private void forward(Socket from, Socket to) {
        open.add(from);
        Thread.startVirtualThread(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException ended) {
                // one side is gone, and so is the other
            }
            open.remove(from);
        });
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // it is
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        cut();
    }
}
