package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.schemas.PushKey;
import org.mangomoment.schemas.Topics;

/// A long batch whose connection is cut again and again, sent to a service that is a process of its own, so that its
/// memory can be looked at. More of it: `-Dmango.lines=100000`; another run: `-Dmango.seed=N`.
class CutBatchTest {
    private static final int LINES = Integer.getInteger("mango.lines", 3_000);
    private static final long SEED = Long.getLong("mango.seed", 20250503);
    private static final int CUTS = 5;
    private static final long MEGABYTE = 1024 * 1024;
    /// What is remembered of each story (see `KeptReceipt`), with its place in a map, rounded up.
    private static final long PER_STORY = 400;

    @TempDir
    Path folder;

    @Test
    void cutFiveTimesAndSentAgainEveryStoryIsThereOnceAndMemoryStaysFlat() throws Exception {
        System.out.println("cut batch: seed " + SEED + ", " + LINES + " lines");
        var random = new Random(SEED);
        var key = PushKey.generate();
        var name = "cut-" + SEED + "-" + Instant.now().toEpochMilli();
        try (var publisher = new Publisher(Kafka.properties(Kafka.bootstrap()));
                var service = IngestProcess.start(folder, "-Xmx192m")) {
            publisher.publishAndWait(List.of(
                    Topics.CHANNELS.record(name, Running.channel(name, key).build())));
            service.awaitChannel(key.shown());
            var heaps = new ArrayList<Long>();
            for (var cut = 0; cut < CUTS; cut++) {
                var lines = random.nextInt(LINES * cut / CUTS, LINES * (cut + 1) / CUTS) + 1;
                sendAndCut(service.address(), key.shown(), lines);
                heaps.add(service.heapAfterCollection());
                System.out.printf(
                        "cut after %,d results: heap %,d KiB, resident %,d KiB%n",
                        lines, heaps.getLast() / 1024, service.residentBytes() / 1024);
            }
            sendWhole(service.address(), key.shown());
            heaps.add(service.heapAfterCollection());
            System.out.printf(
                    "whole: heap %,d KiB, resident %,d KiB%n", heaps.getLast() / 1024, service.residentBytes() / 1024);
            assertThat(heaps.getLast() - heaps.getFirst())
                    .as("growth of the heap beyond what is remembered of stories")
                    .isLessThan(LINES * PER_STORY + 24 * MEGABYTE);
        }
        everyStoryIsThereOnce(name);
    }

    /// Sends the whole, and drops the connection in the middle of it once so many results have come back.
    private static void sendAndCut(URI address, String key, int results) throws Exception {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoLinger(true, 0);
            var _ = Thread.startVirtualThread(() -> write(socket, key));
            var in = new BufferedInputStream(socket.getInputStream());
            for (var seen = 0; seen < results; ) {
                var one = in.read();
                assertThat(one).as("the service cut the batch off").isNotNegative();
                seen += one == '}' && in.read() == '\n' ? 1 : 0;
            }
        }
    }

    private static void write(Socket socket, String key) {
        try {
            var out = socket.getOutputStream();
            out.write(("POST /api/stories/batch HTTP/1.1\r\nHost: example.org\r\nAuthorization: Bearer " + key
                            + "\r\nContent-Type: application/x-ndjson\r\nContent-Length: 9999999999\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (var number = 0; number <= LINES; number++) {
                out.write(line(number % LINES).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException _) {
            // The connection was cut, as intended.
        }
    }

    private static void sendWhole(URI address, String key) throws Exception {
        var iterator = IntStream.range(0, LINES)
                .mapToObj(number -> line(number).getBytes(StandardCharsets.UTF_8))
                .iterator();
        var request = HttpRequest.newBuilder(address.resolve("/api/stories/batch"))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArrays(() -> iterator))
                .build();
        var statuses = new HashMap<String, Integer>();
        var ids = new HashSet<String>();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                lines.lines().map(Running::json).forEach(result -> {
                    statuses.merge(result.path("status").asText(), 1, Integer::sum);
                    ids.add(result.path("id").asText());
                });
            }
        }
        System.out.println("results of the last sending: " + statuses);
        assertThat(statuses.keySet()).isSubsetOf("accepted", "repeated");
        assertThat(ids).hasSize(LINES);
    }

    private static void everyStoryIsThereOnce(String channel) {
        var stored = Kafka.latest(Topics.SUBMISSIONS).values().stream()
                .filter(Objects::nonNull)
                .filter(story -> story.getChannel().equals(channel))
                .toList();
        assertThat(stored).hasSize(LINES);
        assertThat(stored.stream().map(story -> story.getText()).collect(Collectors.toSet()))
                .hasSize(LINES);
        var receipts = Kafka.latest(Topics.RECEIPTS).values().stream()
                .filter(Objects::nonNull)
                .filter(receipt -> receipt.getChannel().equals(channel))
                .count();
        assertThat(receipts).isEqualTo(LINES);
    }

    private static String line(int number) {
        return "{\"text\": \"Synthetic story " + number
                + ": she brought a second cup without being asked.\", \"id\": \"" + number
                + "\", \"consent\": {\"research\": true}}\n";
    }
}
