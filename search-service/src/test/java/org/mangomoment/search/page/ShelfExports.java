package org.mangomoment.search.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.export.DepositSettings;
import org.mangomoment.search.export.ExportDesk;
import org.mangomoment.search.export.ExportFormat;
import org.mangomoment.search.export.LoggedExports;
import org.mangomoment.search.export.Stock;
import org.mangomoment.search.export.StoryFile;
import org.mangomoment.search.export.StoryLines;
import org.mangomoment.search.exportjob.ExportJobSettings;
import org.mangomoment.search.exportjob.ExportJobs;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.tag.KnownTags;

/// Exports in the background, of a stock of its own that has no story.
final class ShelfExports implements AutoCloseable {
    private final ExportDesk desk;
    private final ExportJobs jobs;
    private final Path folder;

    ShelfExports(LoggedExports log, RandomSample sample, Codebooks codebooks) {
        var openings = Arrays.stream(ExportFormat.values())
                .collect(Collectors.toMap(format -> format, _ -> (StoryFile.Opening) StoryLines::open));
        var formats = new ExportDesk.Formats(openings, DepositSettings.NONE);
        this.desk = new ExportDesk(new Stock(), sample, codebooks, log, formats, Clock.systemUTC(), new KnownTags());
        try {
            this.folder = Files.createTempDirectory("shelf-exports");
            this.jobs = new ExportJobs(
                    desk,
                    log,
                    (request, who) -> 0L,
                    new ExportJobSettings(folder, Duration.ofHours(1), 1),
                    Clock.systemUTC());
            jobs.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Their pages.
    List<Route> routes(DeskPages pages, LoggedExports log) {
        return Route.all(List.of(pages.exports(log, jobs::of), pages.exportJobs(desk, jobs)));
    }

    @Override
    public void close() {
        jobs.close();
        try {
            Files.delete(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
