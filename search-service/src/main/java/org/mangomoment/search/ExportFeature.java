package org.mangomoment.search;

import java.util.List;
import java.util.Map;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.api.ExportApi;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.export.ExportDesk;
import org.mangomoment.search.export.ExportFormat;
import org.mangomoment.search.export.LoggedExports;
import org.mangomoment.search.export.StoryFile;
import org.mangomoment.search.export.StoryLines;
import org.mangomoment.search.export.StoryTable;
import org.mangomoment.search.page.DeskPages;
import org.mangomoment.search.refi.CodebookFile;
import org.mangomoment.search.refi.ProjectFile;
import org.mangomoment.search.sample.RandomSample;

/// Handing stories over.
///
/// @param routes pages and API
record ExportFeature(List<Route> routes) implements DeskFeature {
    private static final Map<ExportFormat, StoryFile.Opening> FORMATS = Map.of(
            ExportFormat.CSV, StoryTable::open,
            ExportFormat.JSONL, StoryLines::open,
            ExportFormat.REFI_QDA, ProjectFile::open,
            ExportFormat.REFI_QDC, CodebookFile::open);

    static ExportFeature of(
            Foundation foundation,
            LibraryFeature index,
            RandomSample sample,
            Codebooks codebooks,
            LoggedExports exports,
            DeskPages pages) {
        var desk = new ExportDesk(index.library(), sample, codebooks, exports, FORMATS, foundation.clock());
        return new ExportFeature(Route.all(List.of(pages.exports(exports), new ExportApi(desk, exports).routes())));
    }
}
