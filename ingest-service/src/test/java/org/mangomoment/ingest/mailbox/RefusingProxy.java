package org.mangomoment.ingest.mailbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Predicate;

/// Stands before an IMAP server and answers NO to some commands in its place.
final class RefusingProxy implements AutoCloseable {
    private final ServerSocket listening;
    private final int server;
    private final Predicate<String> refused;

    /// @param refused whether a command, as the client wrote it, is refused
    RefusingProxy(int server, Predicate<String> refused) throws IOException {
        this.listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        this.server = server;
        this.refused = refused;
        Thread.startVirtualThread(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    private void accept() {
        try {
            while (!listening.isClosed()) {
                var client = listening.accept();
                var behind = new Socket(InetAddress.getLoopbackAddress(), server);
                Thread.startVirtualThread(() -> answers(behind, client));
                Thread.startVirtualThread(() -> commands(client, behind));
            }
        } catch (IOException closed) {
            // The test is over.
            return;
        }
    }

    private static void answers(Socket behind, Socket client) {
        try (behind;
                client) {
            behind.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException ended) {
            // One side hung up.
            return;
        }
    }

    private void commands(Socket client, Socket behind) {
        try (behind;
                client) {
            var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                boolean no = refused.test(line);
                var answer = line.substring(0, Math.max(0, line.indexOf(' '))) + " NO not now\r\n";
                var to = no ? client.getOutputStream() : behind.getOutputStream();
                to.write((no ? answer : line + "\r\n").getBytes(ISO_8859_1));
                to.flush();
            }
        } catch (IOException ended) {
            // One side hung up.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
