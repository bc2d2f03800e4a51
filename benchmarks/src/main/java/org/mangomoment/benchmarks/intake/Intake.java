package org.mangomoment.benchmarks.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.benchmarks.load.Load;
import org.mangomoment.benchmarks.load.LoadRounds;
import org.mangomoment.benchmarks.result.Aim;
import org.mangomoment.benchmarks.result.Line;
import org.mangomoment.benchmarks.result.Peer;
import org.mangomoment.benchmarks.result.Report;

/// How many stories a second the ingest service takes with a broker of its own, beside a bare producer on the same
/// broker and an empty handler on the same kind of server.
public final class Intake {
    private static final List<Integer> CLIENTS = List.of(1, 8, 64);
    private static final String SYNC = "bare producer, each record acknowledged before the next";
    private static final String ASYNC = "bare producer, " + Senders.BATCH + " records acknowledged together";
    private static final String EMPTY = "empty handler on the same server";

    private final Duration turn;
    private final int rounds;

    /// @param turn how long each load has its turn
    public Intake(Duration turn, int rounds) {
        this.turn = turn;
        this.rounds = rounds;
    }

    /// Runs it.
    ///
    /// @param folder for the broker; a new one
    public Report run(Path folder) throws Exception {
        try (var site = new IntakeSite(folder);
                var bare = new BareProducer(site.kafka())) {
            var done = LoadRounds.run(loads(new Senders(site, bare)), turn, rounds);
            var lines = new ArrayList<Line>();
            for (int place = 0; place < CLIENTS.size(); place++) {
                lines.addAll(lines(done, place));
            }
            return new Report(
                    List.of(
                            "Stories of 100 to 150 words, each new, from clients that send the next when the last was"
                                    + " acknowledged; broker, service and clients in one process.",
                            "Every record of a story and of the bare producer is on disk before it is acknowledged"
                                    + " (acks=all, flush.messages=1).",
                            "A story by the form is two requests.",
                            rounds + " rounds in turn of " + turn.toMillis() + " ms each, after one to warm up."),
                    List.of(),
                    lines);
        }
    }

    /// In the order that [#lines] counts on: six for each number of clients.
    private static List<Load> loads(Senders senders) {
        var loads = new ArrayList<Load>();
        for (int clients : CLIENTS) {
            loads.add(new Load("push", clients, senders::push));
            loads.add(new Load("form", clients, senders::form));
            loads.add(new Load("batch", clients, senders::batch));
            loads.add(new Load(SYNC, clients, senders::producer));
            loads.add(new Load(ASYNC, clients, senders::asyncProducer));
            loads.add(new Load(EMPTY, clients, senders::empty));
        }
        return loads;
    }

    private static List<Line> lines(LoadRounds done, int place) {
        int first = place * 6;
        int clients = CLIENTS.get(place);
        var at = ", " + clients + (clients == 1 ? " client" : " clients");
        return List.of(
                line("push" + at, done, first, first + 3, SYNC, Aim.atLeastTimes(0.6)),
                line("push" + at, done, first, first + 5, EMPTY, null),
                line("form" + at, done, first + 1, first + 3, SYNC, null),
                line("batch" + at, done, first + 2, first + 4, ASYNC, Aim.atLeastTimes(0.5)));
    }

    private static Line line(String what, LoadRounds done, int ours, int theirs, String peer, @Nullable Aim aim) {
        return new Line(
                what,
                "stories a second",
                done.storiesPerSecond(ours),
                new Peer(peer, done.storiesPerSecond(theirs)),
                done.ratio(ours, theirs),
                aim);
    }
}
