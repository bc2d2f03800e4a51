package org.mangomoment.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.lifecycle.Worker;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.api.ExportApi;
import org.mangomoment.search.api.ExportJobApi;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.deposit.DepositFile;
import org.mangomoment.search.deposit.DepositSources;
import org.mangomoment.search.export.DepositSettings;
import org.mangomoment.search.export.ExportDesk;
import org.mangomoment.search.export.ExportFormat;
import org.mangomoment.search.export.LoggedExports;
import org.mangomoment.search.export.StoryFile;
import org.mangomoment.search.export.StoryLines;
import org.mangomoment.search.export.StoryTable;
import org.mangomoment.search.exportjob.ExportJobSettings;
import org.mangomoment.search.exportjob.ExportJobs;
import org.mangomoment.search.page.DeskPages;
import org.mangomoment.search.refi.CodebookFile;
import org.mangomoment.search.refi.ProjectFile;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.tag.KnownTags;

/// Handing stories over.
///
/// @param routes  pages and API
/// @param workers makes exports in the background, and deletes their files
record ExportFeature(List<Route> routes, List<Part> workers) implements DeskFeature {
    private static final Duration BETWEEN_CHECKS = Duration.ofSeconds(30);

    /// How stories are handed over.
    ///
    /// @param sources  what deposits are made of besides stories
    /// @param deposits what they say of themselves unless an export says otherwise
    /// @param jobs     how exports are made in the background
    /// @param tags     colleagues' own
    record Means(DepositSources sources, DepositSettings deposits, ExportJobSettings jobs, KnownTags tags) {
        private ExportDesk.Formats formats() {
            var openings = Map.<ExportFormat, StoryFile.Opening>of(
                    ExportFormat.CSV, StoryTable::open,
                    ExportFormat.JSONL, StoryLines::open,
                    ExportFormat.REFI_QDA, ProjectFile::open,
                    ExportFormat.REFI_QDC, CodebookFile::open,
                    ExportFormat.DEPOSIT, DepositFile.opening(sources));
            return new ExportDesk.Formats(openings, deposits);
        }
    }

    static ExportFeature of(
            Foundation foundation,
            LibraryFeature index,
            RandomSample sample,
            Codebooks codebooks,
            LoggedExports exports,
            Means means,
            DeskPages pages) {
        var clock = foundation.clock();
        var desk = new ExportDesk(index.library(), sample, codebooks, exports, means.formats(), clock, means.tags());
        var jobs = new ExportJobs(
                desk,
                exports,
                (request, who) -> index.library().search(request, who).total(),
                means.jobs(),
                clock);
        exports.whenWithdrawn(jobs::check);
        index.consents().tell(jobs::heard);
        var checks = new Worker("checks of exports", foundation.failures(), () -> {
            jobs.check();
            return BETWEEN_CHECKS;
        });
        return new ExportFeature(
                Route.all(List.of(
                        pages.exports(exports, jobs::of),
                        pages.exportJobs(desk, jobs),
                        new ExportApi(desk, exports).routes(),
                        new ExportJobApi(desk, jobs).routes())),
                List.of(jobs, checks));
    }
}
