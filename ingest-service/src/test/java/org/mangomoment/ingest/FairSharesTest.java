package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// One key that takes all it can get, and another that wants only a little.
class FairSharesTest {
    private static final int BATCHES = 8;
    private static Running running;

    @BeforeAll
    static void start() throws Exception {
        running = Running.ready(Map.of("push.batches", BATCHES));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void aKeyThatFloodsGetsItsShareAndAnotherIsAnsweredWhileTheFloodStands() throws Exception {
        var flooding = running.channel("flooding");
        var modest = running.channel("modest");
        var refused = new CopyOnWriteArrayList<String>();
        var flood = new ArrayList<Endless>();
        try {
            for (var number = 0; number < 64; number++) {
                flood.add(new Endless(flooding, refused));
            }
            await().until(() -> refused.size() == 64 - BATCHES);
            var lines = running.batch(modest, BodyPublishers.ofString("{\"text\": \"Synthetic: only this one.\"}\n"));
            assertThat(lines).extracting(line -> line.path("status").asText()).containsExactly("accepted");
            assertThat(running.push(modest, "{\"text\": \"Synthetic: and this.\"}")
                            .statusCode())
                    .isEqualTo(201);
            assertThat(refused).as("the flood stands").hasSize(64 - BATCHES);
            assertThat(refused)
                    .allSatisfy(head -> assertThat(head)
                            .startsWith("HTTP/1.1 503 ")
                            .containsPattern("(?i)\nretry-after: 5")
                            .containsPattern("(?i)\ncontent-type: application/problem\\+json"));
        } finally {
            for (var batch : flood) {
                batch.close();
            }
        }
        await("the places are given back")
                .untilAsserted(() -> assertThat(running.send(running.request("/api/stories/batch")
                                        .header("Authorization", "Bearer " + flooding)
                                        .header("Content-Type", "application/x-ndjson")
                                        .POST(BodyPublishers.ofString("{\"text\": \"Synthetic: later.\"}\n")))
                                .statusCode())
                        .isEqualTo(200));
    }

    /// A batch that sends a line and then no more, but keeps coming in.
    private static final class Endless implements AutoCloseable {
        private final Socket socket;

        Endless(String key, List<String> refused) throws IOException {
            var address = running.request("/").build().uri();
            socket = new Socket(address.getHost(), address.getPort());
            var _ = Thread.startVirtualThread(() -> readHead(refused));
            socket.getOutputStream()
                    .write(("POST /api/stories/batch HTTP/1.1\r\nHost: example.org\r\nAuthorization: Bearer " + key
                                    + "\r\nContent-Type: application/x-ndjson\r\nContent-Length: 1000000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var _ = Thread.startVirtualThread(this::send);
        }

        private void send() {
            try {
                while (true) {
                    socket.getOutputStream().write(" ".repeat(500).getBytes(StandardCharsets.US_ASCII));
                    Thread.sleep(200);
                }
            } catch (IOException | InterruptedException _) {
                // Refused, or over.
            }
        }

        private void readHead(List<String> refused) {
            try {
                var lines =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                var head = new StringBuilder();
                for (var line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
                    head.append(line).append('\n');
                }
                if (head.toString().startsWith("HTTP/1.1 503")) {
                    refused.add(head.toString());
                }
            } catch (IOException _) {
                // Over.
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
