package org.mangomoment.search;

import java.util.List;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.api.CodingApi;
import org.mangomoment.search.api.FlagApi;
import org.mangomoment.search.api.ReadingApi;
import org.mangomoment.search.api.ReviewApi;
import org.mangomoment.search.api.TagApi;
import org.mangomoment.search.calibration.CalibrationAnswers;
import org.mangomoment.search.calibration.CheckSettings;
import org.mangomoment.search.calibration.Checks;
import org.mangomoment.search.calibration.GoldStories;
import org.mangomoment.search.calibration.Training;
import org.mangomoment.search.codebook.PublishedCodebooks;
import org.mangomoment.search.decision.CarriedDecisions;
import org.mangomoment.search.decision.LoggedDecisions;
import org.mangomoment.search.discussion.Discussions;
import org.mangomoment.search.flag.Flags;
import org.mangomoment.search.lease.LeasedDecisions;
import org.mangomoment.search.lease.LeasedLibrary;
import org.mangomoment.search.lease.Leases;
import org.mangomoment.search.log.DeskLog;
import org.mangomoment.search.log.ReadYourWrites;
import org.mangomoment.search.page.DeskPages;
import org.mangomoment.search.page.review.Serving;
import org.mangomoment.search.page.story.StoryPage;
import org.mangomoment.search.redaction.LoggedRedactions;
import org.mangomoment.search.refi.CodingImport;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.tag.KnownTags;
import org.mangomoment.search.tag.StoryTags;

/// Searching, reading and deciding on stories, by the codebook in use.
final class ReviewFeature implements DeskFeature {
    private final List<Route> routes;

    /// What the review stands on.
    ///
    /// @param codebooks the one in use, and those before it
    /// @param sample    which stories reviewers get without the suggestion
    /// @param kept      what is kept of searches
    /// @param tags      colleagues' own
    record Sources(PublishedCodebooks codebooks, RandomSample sample, SavedSearchFeature.Kept kept, KnownTags tags) {}

    /// @param check how often reviewers are checked unannounced
    ReviewFeature(
            Foundation foundation,
            DeskLog log,
            LibraryFeature index,
            DeskPages pages,
            Sources sources,
            CheckSettings check) {
        var codebooks = sources.codebooks();
        var sample = sources.sample();
        var kept = sources.kept();
        var clock = foundation.clock();
        var gold = new GoldStories(log, clock);
        var answers = new CalibrationAnswers(log);
        var discussions = new Discussions(index.covered(), sample, log, clock);
        var tags = new StoryTags(sources.tags(), index.covered(), sample, log, clock);
        var flags = new Flags(index.covered(), sample, log, clock);
        log.keep(Topics.GOLD_STORIES, gold::apply)
                .keep(Topics.FLAGS, flags::apply)
                .keep(Topics.CALIBRATION_ANSWERS, answers::apply)
                .keep(Topics.STORY_NOTES, discussions::apply);
        var checks = new Checks(index.covered(), index.library(), gold, answers, sample, check, clock);
        var training = new Training(index.covered(), gold, answers, sample, clock);
        var leases = leases(foundation, log);
        var library = new LeasedLibrary(index.covered(), leases);
        var visibly = new ReadYourWrites(foundation.whileRoom(), index.follower());
        var decisions =
                new LeasedDecisions(new LoggedDecisions(index.library(), codebooks, sample, visibly, clock), leases);
        var carried = new CarriedDecisions(index.library(), codebooks, sample, visibly, clock);
        var redactions = new LoggedRedactions(library, foundation.whileRoom(), clock);
        this.routes = Route.all(List.of(
                pages.search(library, codebooks, kept.past(), tags),
                pages.story(
                        library, codebooks, redactions, sample, new StoryPage.Beside(gold, discussions, flags, tags)),
                pages.review(
                        library,
                        codebooks,
                        decisions,
                        sample,
                        new Serving(leases, kept.searches(), checks, flags),
                        carried),
                pages.calibration(training, answers, codebooks),
                new ReadingApi(library, codebooks, sample).routes(),
                new ReviewApi(library, decisions, carried, redactions).routes(),
                new TagApi(tags, library).routes(),
                new FlagApi(flags, library).routes(),
                new CodingApi(new CodingImport(index.library(), codebooks, decisions)).routes()));
    }

    /// A lease that is not durable holds in this process only, and ends soon anyhow.
    private static Leases leases(Foundation foundation, DeskLog log) {
        var leases = new Leases(
                record -> {
                    var _ = foundation.whileRoom().publish(record);
                },
                foundation.clock());
        log.keep(Topics.LEASES, leases::apply);
        return leases;
    }

    @Override
    public List<Route> routes() {
        return routes;
    }
}
