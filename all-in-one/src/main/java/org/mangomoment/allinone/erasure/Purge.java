package org.mangomoment.allinone.erasure;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.mangomoment.allinone.instance.Folder;
import org.mangomoment.allinone.log.LogReading;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.kafka.RetryingPublisher;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.Withdrawal;
import org.mangomoment.search.index.IndexTraces;
import org.mangomoment.search.sentence.SentenceIndex;
import org.mangomoment.search.sentence.SentenceTraces;

/// Erases withdrawn stories from a running instance now, and searches its whole data folder for them afterwards.
///
/// What to search for is read from the log before it is compacted and kept in memory only. A purge whose search finds
/// nothing is written to [Topics#WITHDRAWALS]; one that finds something changes nothing there.
public final class Purge {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Folder folder;
    private final KafkaProperties kafka;
    private final Expunging index;

    /// Has the index rewritten without what was withdrawn.
    @FunctionalInterface
    public interface Expunging {
        /// Returns when the files are rewritten.
        void expunge() throws IOException, InterruptedException;
    }

    /// @param kafka how to use the instance's broker
    public Purge(Folder folder, KafkaProperties kafka, Expunging index) {
        this.folder = folder;
        this.kafka = kafka;
        this.index = index;
    }

    /// Erases and proves.
    ///
    /// @param ids withdrawn stories, one or more
    public PurgeReport run(Set<String> ids) throws IOException, ExecutionException, InterruptedException {
        var begin = System.nanoTime();
        var held = StoredRecords.of(ids, kafka);
        held.exceptOthers(ids, kafka);
        var left = new Compaction(kafka).run(ids, held);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            index.expunge();
            var expunged = Instant.now();
            var report = report(ids, held, left, expunged, begin);
            if (report.clean()) {
                record(ids);
                return report;
            }
            if (System.nanoTime() > deadline) {
                return report;
            }
            Thread.sleep(PAUSE);
        }
    }

    private PurgeReport report(Set<String> ids, StoredRecords held, StoredRecords left, Instant expunged, long begin)
            throws IOException {
        var searched = FolderSearch.of(folder.root(), held.sequences().search());
        var traces = traces(ids, expunged);
        List<String> remaining = new ArrayList<>(searched.found());
        remaining.addAll(traces.found());
        remaining.addAll(sentences(ids));
        if (left.records() > 0) {
            remaining.add(folder.kafka() + ": Kafka's cleaner has not come; " + left.records() + " records are left");
        }
        return new PurgeReport(
                List.copyOf(ids),
                ids.size() - held.stories().size(),
                held.records(),
                held.sequences().count(),
                held.sequences().countShared(),
                searched.files(),
                searched.bytes(),
                searched.segments(),
                searched.records(),
                traces.documents(),
                (System.nanoTime() - begin) / 1e9,
                remaining);
    }

    private IndexTraces traces(Set<String> ids, Instant expunged) throws IOException {
        return read(() -> IndexTraces.of(folder.index(), ids, expunged));
    }

    private List<String> sentences(Set<String> ids) throws IOException {
        return read(() -> SentenceTraces.of(SentenceIndex.folder(folder.index()), ids));
    }

    /// Reads the files of an index.
    @FunctionalInterface
    private interface Reading<A> {
        A read() throws IOException;
    }

    /// The writer may replace its files while they are read.
    private static <A> A read(Reading<A> reading) throws IOException {
        for (var attempt = 1; ; attempt++) {
            try {
                return reading.read();
            } catch (NoSuchFileException replaced) {
                if (attempt == 10) {
                    throw replaced;
                }
            }
        }
    }

    /// Tells everybody that nothing is left.
    private void record(Set<String> ids) throws InterruptedException {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        List<Withdrawal> withdrawals = new ArrayList<>();
        new LogReading(kafka).of(Set.of(Topics.WITHDRAWALS), read -> {
            var withdrawal = Topics.WITHDRAWALS.value(read);
            if (withdrawal != null && ids.contains(withdrawal.getStoryId())) {
                withdrawals.removeIf(earlier -> earlier.getStoryId().equals(withdrawal.getStoryId()));
                withdrawals.add(
                        Withdrawal.newBuilder(withdrawal).setErasedAt(now).build());
            }
        });
        try (var publisher = new Publisher(kafka)) {
            RetryingPublisher.on(() -> publisher.publishAndWait(withdrawals.stream()
                    .map(withdrawal -> Topics.WITHDRAWALS.record(withdrawal.getStoryId(), withdrawal))
                    .toList()));
        }
    }
}
