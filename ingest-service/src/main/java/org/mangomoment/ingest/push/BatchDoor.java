package org.mangomoment.ingest.push;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import org.mangomoment.ingest.channel.Caller;
import org.mangomoment.ingest.intake.Receipt;
import org.mangomoment.ingest.intake.StoryRules;
import org.mangomoment.ingest.tally.ChannelTally;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.runtime.lifecycle.Trace;
import org.mangomoment.schemas.Door;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `POST /api/stories/batch`: a story a line, a result a line, in order, for any number of lines in constant memory.
///
/// A window of stories is on its way to Kafka at once. After the first line that Kafka would not acknowledge,
/// however often it was handed over, the rest is `unavailable` without being tried.
final class BatchDoor {
    private static final Logger LOG = LoggerFactory.getLogger(BatchDoor.class);
    static final String TYPE = "application/x-ndjson";

    /// Largest batch that is signed, in bytes: it is read whole before its first line is taken.
    private static final int LARGEST_SIGNED = 1024 * 1024;

    private final StoryBody bodies = new StoryBody();
    private final JsonMapper results = new JsonMapper();
    private final RetryingIntake intake;
    private final StoryRules rules;
    private final int window;
    private final SignatureVerifier proof;
    private final ChannelTally tally;

    /// @param window stories on their way at once, per batch
    BatchDoor(RetryingIntake intake, StoryRules rules, int window, SignatureVerifier proof, ChannelTally tally) {
        this.proof = proof;
        this.tally = tally;
        this.intake = intake;
        this.rules = rules;
        this.window = window;
    }

    void take(Context context, Caller caller) throws Exception {
        PushDoor.requireType(context, TYPE);
        var lines = new Lines(proven(context, caller), PushDoor.LARGEST_BODY);
        context.contentType(TYPE);
        try (var spool = new ResultSpool()) {
            var copying = new FutureTask<>(() -> {
                spool.copyTo(context.res().getOutputStream());
                return true;
            });
            var copier = Thread.startVirtualThread(copying);
            try {
                new Batch(lines, caller, spool).run();
            } finally {
                spool.finish();
                copier.join();
            }
            await(copying);
        } catch (EOFException gone) {
            LOG.info("The client left a batch of channel {}: {}", caller.channel(), Trace.brief(gone));
        }
    }

    private InputStream proven(Context context, Caller caller) throws IOException {
        var stream = context.req().getInputStream();
        if (!SignatureVerifier.isDemanded(context, caller)) {
            return stream;
        }
        var body = stream.readNBytes(LARGEST_SIGNED + 1);
        if (body.length > LARGEST_SIGNED) {
            tally.refused(caller.channel(), "size");
            throw new Refusal(413, "Too large", "A signed batch is larger than 1 MiB; send several smaller ones.");
        }
        proof.check(context, caller, body);
        return new ByteArrayInputStream(body);
    }

    private static void await(FutureTask<Boolean> copying) throws Exception {
        try {
            copying.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException gone ? gone : failed;
        }
    }

    private final class Batch {
        private final Lines lines;
        private final Caller caller;
        private final ResultSpool spool;
        private final Semaphore places = new Semaphore(window);
        private CompletableFuture<Void> reported = CompletableFuture.completedFuture(null);
        private volatile boolean unavailable;

        Batch(Lines lines, Caller caller, ResultSpool spool) {
            this.lines = lines;
            this.caller = caller;
            this.spool = spool;
        }

        void run() throws IOException, InterruptedException {
            try {
                Lines.Line line;
                while ((line = lines.next()) != null && !reported.isCompletedExceptionally()) {
                    places.acquire();
                    reported = reported.thenAcceptBoth(offer(line), (_, result) -> report(result))
                            .whenComplete((_, _) -> places.release());
                }
            } finally {
                reported.join();
            }
        }

        private void report(LineResult result) {
            if (result.unavailable()) {
                unavailable = true;
            }
            try {
                spool.add((results.writeValueAsString(result) + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private CompletableFuture<LineResult> offer(Lines.Line line) {
            var bytes = line.bytes();
            if (bytes == null) {
                tally.refused(caller.channel(), "size");
                return done(LineResult.broken(line.number(), "The line is longer than 128 KiB; expected one story."));
            }
            return switch (bodies.read(caller, bytes)) {
                case StrictJson.Read.Broken(var why) -> {
                    tally.refused(caller.channel(), "unreadable");
                    yield done(LineResult.broken(line.number(), why));
                }
                case StrictJson.Read.Passed _ -> {
                    tally.leftOut(caller.channel(), PushDoor.EVENT);
                    yield done(LineResult.passed(line.number()));
                }
                case StrictJson.Read.Told told ->
                    offer(
                            line.number(),
                            StoryReading.read(told, caller, caller.operator() ? Door.IMPORT : Door.BATCH, null, rules));
            };
        }

        private CompletableFuture<LineResult> offer(long number, PushedStory pushed) {
            if (!pushed.reasons().isEmpty()) {
                var reasons = pushed.refusal(rules.reasonsAgainst(pushed.story()));
                reasons.forEach(reason -> tally.refused(caller.channel(), reason.counted()));
                return done(LineResult.of(number, new Receipt.Refused(reasons), pushed));
            }
            if (unavailable) {
                return done(LineResult.unavailable(number));
            }
            return intake.offer(pushed.story(), pushed.revision()).thenApply(receipt -> {
                if (receipt instanceof Receipt.Accepted) {
                    pushed.leftOut().forEach(warning -> tally.leftOut(caller.channel(), warning.counted()));
                }
                if (receipt instanceof Receipt.Refused) {
                    pushed.dropped().forEach(reason -> tally.refused(caller.channel(), reason.counted()));
                }
                return LineResult.of(number, receipt, pushed);
            });
        }

        private static CompletableFuture<LineResult> done(LineResult result) {
            return CompletableFuture.completedFuture(result);
        }
    }
}
