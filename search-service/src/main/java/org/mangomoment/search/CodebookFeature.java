package org.mangomoment.search;

import java.util.List;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.api.CodebookApi;
import org.mangomoment.search.codebook.CodebookDrafts;
import org.mangomoment.search.codebook.CodebookEditing;
import org.mangomoment.search.codebook.LoggedTrials;
import org.mangomoment.search.codebook.PublishedCodebooks;
import org.mangomoment.search.log.DeskLog;
import org.mangomoment.search.model.Models;
import org.mangomoment.search.page.DeskPages;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.tag.KnownTags;

/// The codebook: its versions, what differs between them, and the draft of the next one.
///
/// @param routes pages and API
record CodebookFeature(List<Route> routes) implements DeskFeature {
    /// What it is made of.
    ///
    /// @param codebooks those that were published
    /// @param models    which one suggests
    /// @param sample    which stories' suggestions are kept from whom
    /// @param tags      what a dimension may come from
    record Sources(PublishedCodebooks codebooks, Models models, RandomSample sample, KnownTags tags) {}

    static CodebookFeature of(
            Foundation foundation, DeskLog log, Sources sources, LibraryFeature index, DeskPages pages) {
        var codebooks = sources.codebooks();
        var drafts = new CodebookDrafts(log, foundation.clock());
        log.keep(Topics.CODEBOOK_DRAFTS, drafts::apply);
        var trials = new LoggedTrials(log, foundation.clock());
        log.keep(Topics.CODEBOOK_TRIALS, trials::apply);
        var editing = new CodebookEditing(codebooks, drafts, log, foundation.clock());
        return new CodebookFeature(Route.all(List.of(
                pages.codebook(
                        editing,
                        trials,
                        sources.models(),
                        index.library(),
                        index.covered(),
                        sources.sample(),
                        sources.tags()),
                new CodebookApi(codebooks).routes())));
    }
}
