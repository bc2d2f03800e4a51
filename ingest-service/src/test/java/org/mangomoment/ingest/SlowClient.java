package org.mangomoment.ingest;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A client that sends one byte, waits, sends the next, on and on; cut off, it comes again.
final class SlowClient implements AutoCloseable {
    private final URI address;
    private final String beginning;
    private final Duration pause;
    private final AtomicInteger cuts = new AtomicInteger();
    private final Thread thread;
    private volatile boolean closed;

    private SlowClient(URI address, String beginning, Duration pause) {
        this.address = address;
        this.beginning = beginning;
        this.pause = pause;
        this.thread = Thread.startVirtualThread(this::run);
    }

    /// The number-th of a crowd, of which some never end their headers, some a form, some a story, some a batch.
    static SlowClient of(int number, URI address, String key, Duration pause) {
        var beginnings = List.of(
                "GET / HTTP/1.1\r\nHost: example.org\r\nX: ",
                post("/", "application/x-www-form-urlencoded", ""),
                post("/api/stories", "application/json", "Authorization: Bearer " + key + "\r\n"),
                post("/api/stories", "application/json", ""),
                post("/api/stories/batch", "application/x-ndjson", "Authorization: Bearer " + key + "\r\n"),
                "");
        return new SlowClient(address, beginnings.get(number % beginnings.size()), pause);
    }

    private static String post(String path, String type, String more) {
        return "POST " + path + " HTTP/1.1\r\nHost: example.org\r\nContent-Type: " + type + "\r\n" + more
                + "Content-Length: 100000\r\n\r\n";
    }

    /// How often it was cut off.
    int cuts() {
        return cuts.get();
    }

    private void run() {
        while (!closed) {
            try (var socket = new Socket(address.getHost(), address.getPort())) {
                var _ = Thread.startVirtualThread(() -> awaitEnd(socket));
                socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
                while (!closed && !socket.isClosed()) {
                    socket.getOutputStream().write('x');
                    Thread.sleep(pause);
                }
            } catch (IOException | InterruptedException _) {
                // Cut off, or over.
            }
            if (!closed) {
                cuts.incrementAndGet();
            }
        }
    }

    private static void awaitEnd(Socket socket) {
        try (socket) {
            socket.getInputStream().readAllBytes();
        } catch (IOException _) {
            // Cut off, or over.
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
