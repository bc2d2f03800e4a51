package org.mangomoment.search.exportjob;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.Consent;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.ExportOutcome;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.export.DepositSettings;
import org.mangomoment.search.export.ExportDesk;
import org.mangomoment.search.export.ExportFormat;
import org.mangomoment.search.export.ExportOrder;
import org.mangomoment.search.export.OrderReading;
import org.mangomoment.search.export.ReleasedStory;
import org.mangomoment.search.export.Stock;
import org.mangomoment.search.export.StoryFile;
import org.mangomoment.search.export.StoryLines;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.tag.KnownTags;

class ExportJobsTest {
    private static final Reader ROSA = new Reader("rosa", Role.RESEARCHER);
    private static final Reader SAM = new Reader("sam", Role.STEWARD);
    private static final Duration KEPT = Duration.ofHours(24);

    @TempDir
    Path folder = Path.of("");

    private final Stock stock = new Stock();
    private final MovingClock clock = new MovingClock();
    private final CountDownLatch gate = new CountDownLatch(1);

    /// A clock that goes when it is told.
    private static final class MovingClock extends Clock {
        private volatile Instant now = Synthetic.NOON;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /// A file whose stories wait at a gate.
    private final class Waiting implements StoryFile {
        private final OutputStream out;

        Waiting(OutputStream out) {
            this.out = out;
        }

        @Override
        public void add(ReleasedStory story) throws IOException {
            try {
                if (!gate.await(20, TimeUnit.SECONDS)) {
                    throw new IOException("the gate stayed closed");
                }
            } catch (InterruptedException interrupted) {
                throw new IOException(interrupted);
            }
            out.write(story.story().text().getBytes(UTF_8));
        }

        @Override
        public void finish() {}
    }

    private ExportJobs jobs = jobs(2);

    @BeforeEach
    void stories() throws Exception {
        stock.stories.add(Stock.story("j-1", "het eerste verhaal"));
        stock.stories.add(Stock.story("j-2", "het tweede verhaal"));
        Files.writeString(folder.resolve("export-before.part"), "het verhaal van een vorige keer");
        jobs = jobs(2);
        jobs.start();
        stock.exports.whenWithdrawn(jobs::check);
    }

    @AfterEach
    void end() {
        gate.countDown();
        jobs.close();
        assertThat(folder).as("nothing stays behind").isEmptyDirectory();
    }

    @Test
    void aFileWaitsForItsOwnerAlone() throws Exception {
        assertThat(folder).as("what was there before is gone").isEmptyDirectory();
        var job = begin("jsonl", ROSA);
        var ready = awaitState(job.id(), ROSA, JobState.READY);
        assertThat(ready.done()).isEqualTo(2).isEqualTo(ready.total());
        assertThat(ready.until()).isEqualTo(Synthetic.NOON.plus(KEPT));
        try (var file = jobs.open(job.id(), ROSA).orElseThrow()) {
            assertThat(new String(file.readAllBytes(), UTF_8)).contains("het eerste verhaal", "het tweede verhaal");
        }
        assertThat(jobs.open(job.id(), SAM)).isEmpty();
        assertThat(jobs.find(job.id(), SAM)).isEmpty();
        assertThat(jobs.of(SAM)).isEmpty();
        jobs.cancel(job.id(), SAM);
        assertThat(jobs.of(ROSA)).extracting(JobView::state).containsExactly(JobState.READY);
        try (var files = Files.list(folder)) {
            assertThat(Files.getPosixFilePermissions(files.findFirst().orElseThrow()))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void onlyWhatWasMadeHereIsDeletedAtAStart() throws Exception {
        var own = Files.writeString(folder.resolve("notes.txt"), "of somebody who uses the folder too");
        var left = Files.writeString(folder.resolve("export-1.part"), "het verhaal van een vorige keer");
        jobs.start();
        assertThat(left).doesNotExist();
        assertThat(own).exists();
        Files.delete(own);
    }

    @Test
    void ofTheFilesOfOnePersonTheOldestGoesWhenAnotherIsAskedFor() throws Exception {
        var first = begin("jsonl", ROSA);
        awaitState(first.id(), ROSA, JobState.READY);
        for (var later = 0; later < 3; later++) {
            clock.now = clock.now.plusSeconds(1);
            awaitState(begin("jsonl", ROSA).id(), ROSA, JobState.READY);
        }
        assertThat(state(first.id())).isEqualTo(JobState.EXPIRED);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void aFileWithAStoryThatIsWithdrawnIsDeletedAtOnce() throws Exception {
        var job = begin("jsonl", ROSA);
        awaitState(job.id(), ROSA, JobState.READY);
        withdraw("elsewhere");
        assertThat(state(job.id())).isEqualTo(JobState.READY);
        withdraw("j-2");
        assertThat(state(job.id())).isEqualTo(JobState.WITHDRAWN);
        assertThat(jobs.open(job.id(), ROSA)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aStoryThatIsWithdrawnWhileTheFileIsMadeEndsIt() throws Exception {
        var job = begin("refi-qda", ROSA);
        await().until(() -> !stock.exports.with("j-1").isEmpty());
        withdraw("j-1");
        gate.countDown();
        awaitState(job.id(), ROSA, JobState.WITHDRAWN);
        await().untilAsserted(() -> assertThat(folder).isEmptyDirectory());
    }

    @Test
    void aFileWithAStoryThatLosesTheConsentItLeftUnderIsDeletedAtOnce() throws Exception {
        stock.stories.set(0, Stock.story("j-1", "het eerste verhaal", ConsentPurpose.QUOTES));
        var research = begin("jsonl", ROSA);
        var quotes = ((Beginning.Begun) jobs.begin(
                        ((OrderReading.Read.Order) desk().order(
                                                Map.of("format", List.of("jsonl"), "purpose", List.of("quotes")), SAM))
                                .order(),
                        SAM))
                .job();
        awaitState(research.id(), ROSA, JobState.READY);
        awaitState(quotes.id(), SAM, JobState.READY);
        jobs.heard(consent("elsewhere", false, false));
        jobs.heard(consent("j-2", true, false));
        jobs.heard(consent("j-1", true, true));
        assertThat(jobs.of(SAM)).extracting(JobView::state).containsExactly(JobState.READY);
        jobs.heard(consent("j-1", true, false));
        assertThat(jobs.of(SAM)).extracting(JobView::state).containsExactly(JobState.CONSENT_LOST);
        assertThat(jobs.open(quotes.id(), SAM)).isEmpty();
        assertThat(state(research.id())).isEqualTo(JobState.READY);
        jobs.heard(consent("j-2", false, true));
        assertThat(state(research.id())).isEqualTo(JobState.CONSENT_LOST);
        assertThat(jobs.open(research.id(), ROSA)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aStoryThatLosesConsentWhileTheExportBeginsEndsIt() throws Exception {
        jobs.close();
        jobs = jobs(2);
        stock.whenRead = () -> jobs.heard(consent("j-1", false, false));
        var job = begin("jsonl", ROSA);
        awaitState(job.id(), ROSA, JobState.CONSENT_LOST);
        await().untilAsserted(() -> assertThat(folder).isEmptyDirectory());
    }

    @Test
    void aFileIsKeptForATime() throws Exception {
        var job = begin("jsonl", ROSA);
        awaitState(job.id(), ROSA, JobState.READY);
        clock.now = Synthetic.NOON.plus(KEPT).minusSeconds(1);
        jobs.check();
        assertThat(state(job.id())).isEqualTo(JobState.READY);
        clock.now = Synthetic.NOON.plus(KEPT);
        assertThat(jobs.open(job.id(), ROSA)).isEmpty();
        assertThat(state(job.id())).isEqualTo(JobState.EXPIRED);
        assertThat(folder).isEmptyDirectory();
        clock.now = Synthetic.NOON.plus(Duration.ofDays(8));
        jobs.check();
        assertThat(jobs.of(ROSA)).as("forgotten").isEmpty();
    }

    @Test
    void whoeverAskedEndsIt() throws Exception {
        for (var number = 0; number < 600; number++) {
            stock.stories.add(Stock.story("k-" + number, "nog een verhaal"));
        }
        var job = begin("refi-qda", ROSA);
        jobs.cancel(job.id(), ROSA);
        assertThat(state(job.id())).isEqualTo(JobState.CANCELLED);
        gate.countDown();
        await().untilAsserted(() -> assertThat(stock.exports
                        .find(job.id(), ROSA)
                        .orElseThrow()
                        .manifest()
                        .getOutcome())
                .isEqualTo(ExportOutcome.BROKEN_OFF));
        await().untilAsserted(() -> assertThat(folder).isEmptyDirectory());
        assertThat(state(job.id())).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void everybodyHasOneAtATimeAndTheProcessFew() throws Exception {
        var first = begin("refi-qda", ROSA);
        assertThat(jobs.begin(order("jsonl", ROSA), ROSA)).isInstanceOf(Beginning.Busy.class);
        begin("refi-qda", SAM);
        var third = new Reader("tess", Role.RESEARCHER);
        assertThat(jobs.begin(order("jsonl", third), third)).isInstanceOf(Beginning.Busy.class);
        jobs.cancel(first.id(), ROSA);
        assertThat(jobs.begin(order("jsonl", ROSA), ROSA)).isInstanceOf(Beginning.Begun.class);
    }

    @Test
    void nobodyWaitsForTheSearchOfAnother() throws Exception {
        var counting = new CountDownLatch(1);
        jobs.close();
        jobs = jobs(2, who -> {
            if (who.equals(ROSA)) {
                counting.countDown();
                awaitGate();
            }
            return stock.stories.size();
        });
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = people.submit(() -> jobs.begin(order("jsonl", ROSA), ROSA));
            assertThat(counting.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(people.submit(() -> jobs.begin(order("jsonl", ROSA), ROSA))
                            .get(5, TimeUnit.SECONDS))
                    .as("one at a time, also while it begins")
                    .isInstanceOf(Beginning.Busy.class);
            assertThat(people.submit(() -> jobs.begin(order("refi-qda", SAM), SAM))
                            .get(5, TimeUnit.SECONDS))
                    .isInstanceOf(Beginning.Begun.class);
            var third = new Reader("tess", Role.RESEARCHER);
            assertThat(jobs.begin(order("jsonl", third), third)).isInstanceOf(Beginning.Busy.class);
            gate.countDown();
            assertThat(first.get(20, TimeUnit.SECONDS)).isInstanceOf(Beginning.Begun.class);
        }
    }

    private void awaitGate() {
        try {
            if (!gate.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("the gate stayed closed");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Test
    void whatCannotBeMadeSaysSo() throws Exception {
        var job = begin("refi-qdc", ROSA);
        awaitState(job.id(), ROSA, JobState.BROKEN_OFF);
        await().untilAsserted(() -> assertThat(folder).isEmptyDirectory());
    }

    private JobView begin(String format, Reader who) throws IOException {
        return ((Beginning.Begun) jobs.begin(order(format, who), who)).job();
    }

    private ExportOrder order(String format, Reader who) {
        return ((OrderReading.Read.Order) desk().order(Map.of("format", List.of(format)), who)).order();
    }

    private JobView awaitState(String id, Reader who, JobState state) {
        return await().until(() -> jobs.find(id, who).orElseThrow(), job -> job.state() == state);
    }

    private JobState state(String id) {
        return jobs.find(id, ROSA).orElseThrow().state();
    }

    private void withdraw(String story) {
        var withdrawal = Topics.WITHDRAWALS.record(story, Synthetic.withdrawal(story));
        stock.exports.applyWithdrawal(
                new ConsumerRecord<>(withdrawal.topic(), 0, 0, withdrawal.key(), withdrawal.value()));
    }

    private static Consent consent(String story, boolean research, boolean quotes) {
        return Consent.newBuilder(Synthetic.consent(story, research))
                .setPurposes(Map.of("research", research, "quotes", quotes))
                .build();
    }

    private ExportJobs jobs(int atOnce) {
        return jobs(atOnce, _ -> stock.stories.size());
    }

    private ExportJobs jobs(int atOnce, ToLongFunction<Reader> total) {
        return new ExportJobs(
                desk(),
                stock.exports,
                (request, who) -> total.applyAsLong(who),
                new ExportJobSettings(folder, KEPT, atOnce),
                clock);
    }

    private ExportDesk desk() {
        StoryFile.Opening failing = (_, _) -> {
            throw new IOException("no room");
        };
        return new ExportDesk(
                stock,
                new RandomSample(() -> SamplingDesigns.NONE),
                CodebookView::none,
                stock.exports,
                new ExportDesk.Formats(
                        Map.of(
                                ExportFormat.JSONL,
                                StoryLines::open,
                                ExportFormat.REFI_QDA,
                                (out, _) -> new Waiting(out),
                                ExportFormat.REFI_QDC,
                                failing),
                        DepositSettings.NONE),
                clock,
                new KnownTags());
    }
}
