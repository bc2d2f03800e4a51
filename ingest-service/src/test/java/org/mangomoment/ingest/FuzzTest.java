package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.PushKey;

/// Whatever comes over the wire, the answer is a documented one, and nothing piles up. More of it:
/// `-Dmango.inputs=100000`; another run: `-Dmango.seed=N`; each input's seed is the run's seed plus its number.
class FuzzTest {
    private static final int INPUTS = Integer.getInteger("mango.inputs", 3_000);
    private static final long SEED = Long.getLong("mango.seed", 20250503);
    private static final int AT_ONCE = 8;
    /// What docs/push-api.md names, and no 5xx among it; 0 is a connection that is closed without an answer, for what
    /// is no HTTP.
    private static final Set<Integer> DOCUMENTED =
            Set.of(0, 200, 201, 400, 401, 404, 405, 409, 413, 414, 415, 417, 422, 426, 429, 431);

    private static Running running;
    private static String key;
    private static String mapped;

    private record Odd(long seed, int status) {}

    @BeforeAll
    static void start() throws Exception {
        running = Running.ready(Map.of("push.per-key", 100_000_000, "push.per-address", 100_000_000));
        key = running.channel("fuzz-" + SEED);
        var survey = PushKey.generate();
        var mapping = Files.readString(Path.of("../samples/channels/form-post.mapping.json"));
        running.open(survey, channel -> channel.setName("fuzz-mapped").setMapping(mapping));
        mapped = survey.shown();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void everyInputGetsADocumentedAnswerAndMemoryStaysFlat() throws Exception {
        System.out.println("fuzz: seed " + SEED + ", " + INPUTS + " inputs");
        var statuses = new TreeMap<Integer, AtomicLong>();
        var odd = new ConcurrentLinkedQueue<Odd>();
        send(0, INPUTS / 4, statuses, odd);
        var before = usedAfterCollection();
        send(INPUTS / 4, INPUTS, statuses, odd);
        var after = usedAfterCollection();
        System.out.printf("fuzz: statuses %s, heap %,d KiB then %,d KiB%n", statuses, before / 1024, after / 1024);
        assertThat(odd).as("undocumented answers, by seed").isEmpty();
        assertThat(statuses.keySet()).contains(200, 201, 400, 401, 413, 415, 422);
        assertThat(after - before).as("growth of the heap").isLessThan(40L * 1024 * 1024 + INPUTS * 400L);
        assertThat(running.push(key, "{\"text\": \"Synthetic: still here.\"}").statusCode())
                .isIn(200, 201);
    }

    private static void send(int from, int to, Map<Integer, AtomicLong> statuses, ConcurrentLinkedQueue<Odd> odd)
            throws InterruptedException {
        var places = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = from; number < to; number++) {
                var seed = SEED + number;
                places.acquire();
                threads.execute(() -> {
                    try {
                        var status = status(RubbishRequest.of(seed, seed % 3 == 0 ? mapped : key));
                        synchronized (statuses) {
                            statuses.computeIfAbsent(status, _ -> new AtomicLong())
                                    .incrementAndGet();
                        }
                        if (!DOCUMENTED.contains(status)) {
                            odd.add(new Odd(seed, status));
                        }
                    } finally {
                        places.release();
                    }
                });
            }
        }
    }

    private static int status(byte[] request) {
        var address = running.request("/").build().uri();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            var line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            if (line.startsWith("HTTP/1.1 100")) {
                var rest = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
                line = rest.substring(rest.indexOf("HTTP/"));
            }
            return line.startsWith("HTTP/") ? Integer.parseInt(line.substring(9, 12)) : 0;
        } catch (SocketTimeoutException _) {
            return -1;
        } catch (IOException _) {
            return 0;
        }
    }

    private static long usedAfterCollection() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
