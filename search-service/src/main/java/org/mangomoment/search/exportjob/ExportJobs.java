package org.mangomoment.search.exportjob;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;
import org.mangomoment.runtime.folder.Tightening;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.lifecycle.Trace;
import org.mangomoment.schemas.Consent;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.export.ExportDesk;
import org.mangomoment.search.export.ExportOrder;
import org.mangomoment.search.export.LoggedExports;
import org.mangomoment.search.library.SearchRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes exports in the background. Their files stand in a folder of their own, for their owner only, until
/// they were kept long enough, a story of them is withdrawn or not allowed any more, or the process starts again.
/// Thread-safe.
public final class ExportJobs implements Part {
    private static final Logger LOG = LoggerFactory.getLogger(ExportJobs.class);
    private static final Duration REMEMBERED = Duration.ofDays(7);
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(5);

    /// Files that wait for one person; the oldest goes when another is asked for.
    private static final int WAITING = 3;

    private static final String PREFIX = "export-";
    private static final String SUFFIX = ".part";

    private final Map<String, ExportJob> jobs = new ConcurrentHashMap<>();
    private final Map<String, Thread> threads = new ConcurrentHashMap<>();

    /// What tellers refused since an export began, of each that is made or has a file.
    private final Set<RefusedStories> listening = ConcurrentHashMap.newKeySet();

    /// Accounts whose export is being searched for and written to the log.
    private final Set<String> beginning = ConcurrentHashMap.newKeySet();

    private final ExportDesk desk;
    private final LoggedExports log;
    private final ToLongBiFunction<SearchRequest, Reader> total;
    private final ExportJobSettings settings;
    private final Clock clock;

    /// @param total how many stories a search finds for somebody
    public ExportJobs(
            ExportDesk desk,
            LoggedExports log,
            ToLongBiFunction<SearchRequest, Reader> total,
            ExportJobSettings settings,
            Clock clock) {
        this.desk = desk;
        this.log = log;
        this.total = total;
        this.settings = settings;
        this.clock = clock;
    }

    /// Makes the folder, or takes out what was made there: nobody knows any more what it is.
    @Override
    public void start() throws IOException {
        Files.createDirectories(settings.folder());
        Tightening.of(settings.folder());
        try (var left = Files.list(settings.folder())) {
            for (var file : left.filter(ExportJobs::isOurs).toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean isOurs(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith(PREFIX) && name.endsWith(SUFFIX) && Files.isRegularFile(file);
    }

    /// Begins an export: its manifest is durable when this returns.
    ///
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not acknowledge in time
    /// @throws org.mangomoment.search.library.Overloaded     when too much is searched at once
    public Beginning begin(ExportOrder order, Reader who) throws IOException {
        if (!reserve(who)) {
            return new Beginning.Busy();
        }
        try {
            makeRoom(who);
            return begun(order, who);
        } finally {
            beginning.remove(who.account());
        }
    }

    /// Takes a place, unless whoever asks has one or all are taken. Everybody has one at most.
    private boolean reserve(Reader who) {
        synchronized (beginning) {
            var taken = jobs.values().stream()
                    .filter(ExportJob::running)
                    .map(ExportJob::by)
                    .collect(Collectors.toCollection(() -> new HashSet<>(beginning)));
            return taken.size() < settings.atOnce() && !taken.contains(who.account()) && beginning.add(who.account());
        }
    }

    private Beginning begun(ExportOrder order, Reader who) throws IOException {
        var stories = order.format().holdsStories() ? total.applyAsLong(order.request(), who) : 0;
        var file = Files.createTempFile(settings.folder(), PREFIX, SUFFIX);
        var refused = new RefusedStories(order.purpose());
        listening.add(refused);
        try {
            var export = desk.begin(order, who);
            var job = new ExportJob(export, order.format(), who.account(), refused, file, stories, clock.instant());
            jobs.put(export.id(), job);
            var thread = Thread.ofVirtual().name("export").unstarted(() -> make(export.id(), job));
            threads.put(export.id(), thread);
            thread.start();
            return new Beginning.Begun(job.view());
        } catch (RuntimeException failed) {
            listening.remove(refused);
            Files.delete(file);
            throw failed;
        }
    }

    private void makeRoom(Reader who) {
        jobs.values().stream()
                .filter(job -> job.ready() && job.by().equals(who.account()))
                .sorted(Comparator.comparing((ExportJob job) -> job.view().begun())
                        .reversed())
                .skip(WAITING - 1)
                .forEach(job -> delete(job, JobState.EXPIRED));
    }

    private void make(String id, ExportJob job) {
        try {
            job.make();
            job.ready(clock.instant().plus(settings.keep()));
            check(id, job);
        } catch (IOException | RuntimeException broken) {
            if (job.running()) {
                LOG.warn("An export broke off: {}", Trace.of(broken));
            }
        } finally {
            settle(id, job);
        }
    }

    /// One that is not ready now has broken off, whatever the reason, and leaves no file, also none that was
    /// written after somebody ended it.
    private void settle(String id, ExportJob job) {
        threads.remove(id);
        if (!job.ready()) {
            delete(job, JobState.BROKEN_OFF);
            remove(job.file());
        }
    }

    /// Takes in a teller's answer on consent: files that hold a story that they may not hold any more are deleted.
    public void heard(Consent consent) {
        listening.forEach(refused -> refused.heard(consent));
        jobs.forEach((id, job) -> {
            if (log.holds(id, consent.getStoryId())) {
                check(id, job);
            }
        });
    }

    /// One that somebody asked for.
    public Optional<JobView> find(String id, Reader who) {
        return own(id, who).map(ExportJob::view);
    }

    /// All that somebody asked for, the newest first.
    public List<JobView> of(Reader who) {
        return jobs.values().stream()
                .filter(job -> job.by().equals(who.account()))
                .map(ExportJob::view)
                .sorted(Comparator.comparing(JobView::begun).reversed())
                .toList();
    }

    /// Ends one; a file that is ready is deleted.
    public void cancel(String id, Reader who) {
        own(id, who).ifPresent(job -> delete(job, JobState.CANCELLED));
    }

    /// The file of one that is ready; empty when there is none, or none any more.
    public Optional<InputStream> open(String id, Reader who) throws IOException {
        var found = own(id, who);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        check(id, found.get());
        return found.get().ready() && !log.holdsWithdrawn(id) && !refused(id, found.get())
                ? Optional.of(Files.newInputStream(found.get().file()))
                : Optional.empty();
    }

    private boolean refused(String id, ExportJob job) {
        return job.refused().any(story -> log.holds(id, story));
    }

    /// Deletes every file that holds a story that was withdrawn or is not allowed any more, or has waited as long as it
    /// may.
    public void check() {
        jobs.forEach(this::check);
        var forgotten = clock.instant().minus(REMEMBERED);
        jobs.values()
                .removeIf(job ->
                        !job.running() && !job.ready() && job.view().begun().isBefore(forgotten));
    }

    /// A file that cannot be deleted now is tried again at the next look.
    private void check(String id, ExportJob job) {
        Instant now = clock.instant();
        try {
            if (log.holdsWithdrawn(id)) {
                job.end(JobState.WITHDRAWN);
            } else if (refused(id, job)) {
                job.end(JobState.CONSENT_LOST);
            } else if (job.overdue(now)) {
                job.end(JobState.EXPIRED);
            }
        } catch (IOException failed) {
            LOG.warn("The file of an export could not be deleted: {}", Trace.brief(failed));
        }
        if (job.ready() && log.isWhole(id)) {
            job.refused().keep(story -> log.holds(id, story));
        } else if (!job.running()) {
            listening.remove(job.refused());
        }
    }

    private Optional<ExportJob> own(String id, Reader who) {
        return Optional.ofNullable(jobs.get(id)).filter(job -> job.by().equals(who.account()));
    }

    private static void delete(ExportJob job, JobState why) {
        try {
            job.end(why);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Ends what is being made and deletes all files.
    @Override
    public void close() {
        jobs.values().forEach(job -> delete(job, JobState.BROKEN_OFF));
        for (var thread : threads.values()) {
            try {
                thread.join(LONGEST_CLOSE);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
