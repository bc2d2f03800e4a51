package org.mangomoment.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Accounts;
import org.mangomoment.search.api.MethodsApi;
import org.mangomoment.search.codebook.PublishedCodebooks;
import org.mangomoment.search.log.DeskLog;
import org.mangomoment.search.methods.MethodsDesk;
import org.mangomoment.search.model.Models;
import org.mangomoment.search.page.DeskPages;
import org.mangomoment.search.sample.Sampling;

/// The methods appendix.
///
/// @param routes   pages and API
/// @param appendix in a language, in Markdown, as anybody may read it
record MethodsFeature(List<Route> routes, UnaryOperator<String> appendix) implements DeskFeature {
    /// What the appendix is told from, besides the index and the figures.
    record Sources(PublishedCodebooks codebooks, Models models, Sampling sampling, Accounts accounts) {}

    static MethodsFeature of(
            Foundation foundation,
            DeskLog log,
            LibraryFeature index,
            FigureFeature figures,
            Sources sources,
            DeskPages pages) {
        var desk = new MethodsDesk(
                figures.figures(),
                figures.agreement(),
                new MethodsDesk.Sources(
                        index.library(),
                        sources.sampling(),
                        sources.codebooks()::history,
                        sources.models()::newestFirst,
                        sources.accounts()::role,
                        () -> offsets(log, index)),
                foundation.clock());
        return new MethodsFeature(
                Route.all(List.of(pages.methods(desk, sources.codebooks()), new MethodsApi(desk).routes())),
                pages.appendix(desk, sources.codebooks()));
    }

    /// The topics are read from the time when all of them are named, so that is not asked for earlier.
    private static Map<String, Long> offsets(DeskLog log, LibraryFeature index) {
        var offsets = new TreeMap<String, Long>();
        Stream.of(index.follower(), log.follower())
                .forEach(follower ->
                        follower.positions().forEach((partition, offset) -> offsets.put(partition.toString(), offset)));
        return offsets;
    }
}
