package org.mangomoment.benchmarks.intake;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.benchmarks.load.Client;
import org.mangomoment.benchmarks.load.HttpConnection;

/// The clients of the benchmark: those that bring stories to the ingest service, and their peers.
final class Senders {
    /// Stories in a batch, as `mango import` sends them.
    static final int BATCH = 200;

    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([^\"]+)\"");
    private static final AtomicLong NUMBER = new AtomicLong();

    private final IntakeSite site;
    private final BareProducer bare;

    /// @param bare the bare producer, shared by all clients, as the service's own is
    Senders(IntakeSite site, BareProducer bare) {
        this.site = site;
        this.bare = bare;
    }

    /// A story a request.
    Client push() throws IOException {
        return new Asking(site.address()) {
            @Override
            int bring(HttpConnection connection, StoryBodies bodies) throws IOException {
                return ok(connection
                                        .post("/api/stories", site.headers(), bodies.next())
                                        .status()
                                / 100
                        == 2);
            }
        };
    }

    /// Many stories a request.
    Client batch() throws IOException {
        return new Asking(site.address()) {
            @Override
            int bring(HttpConnection connection, StoryBodies bodies) throws IOException {
                var answer = connection.post("/api/stories/batch", site.batchHeaders(), bodies.next(BATCH));
                long taken = answer.text()
                        .lines()
                        .filter(line -> line.contains("\"accepted\""))
                        .count();
                return BATCH * ok(taken == BATCH);
            }
        };
    }

    /// The page with the form, then the form filled in: two requests a story.
    Client form() throws IOException {
        return new Asking(site.address()) {
            @Override
            int bring(HttpConnection connection, StoryBodies bodies) throws IOException {
                var seal = SEAL.matcher(connection.get("/").text());
                ok(seal.find());
                var sent = connection.post(
                        "/", "Content-Type: application/x-www-form-urlencoded\r\n", bodies.nextForm(seal.group(1)));
                return ok(sent.status() == 303);
            }
        };
    }

    /// The same request as a push, to a server that only reads it.
    Client empty() throws IOException {
        return new Asking(site.emptyAddress()) {
            @Override
            int bring(HttpConnection connection, StoryBodies bodies) throws IOException {
                return ok(connection
                                .post("/api/stories", site.headers(), bodies.next())
                                .status()
                        == 201);
            }
        };
    }

    /// A record of the same bytes, acknowledged before the next.
    Client producer() {
        var bodies = new StoryBodies(NUMBER.incrementAndGet());
        return () -> bare.send(List.of(record(bodies)));
    }

    /// As many records as a batch has stories, acknowledged together.
    Client asyncProducer() {
        var bodies = new StoryBodies(NUMBER.incrementAndGet());
        return () -> {
            var records = new ArrayList<ProducerRecord<byte[], byte[]>>();
            for (int record = 0; record < BATCH; record++) {
                records.add(record(bodies));
            }
            return bare.send(records);
        };
    }

    private static ProducerRecord<byte[], byte[]> record(StoryBodies bodies) {
        return new ProducerRecord<>(IntakeSite.BARE, bodies.key(), bodies.next());
    }

    private static int ok(boolean taken) {
        if (!taken) {
            throw new IllegalStateException("an answer said that a story was not taken");
        }
        return 1;
    }

    private abstract static class Asking implements Client {
        private final HttpConnection connection;
        private final StoryBodies bodies = new StoryBodies(NUMBER.incrementAndGet());

        Asking(URI address) throws IOException {
            this.connection = new HttpConnection(address);
        }

        abstract int bring(HttpConnection connection, StoryBodies bodies) throws IOException;

        @Override
        public int bring() throws IOException {
            return bring(connection, bodies);
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}
