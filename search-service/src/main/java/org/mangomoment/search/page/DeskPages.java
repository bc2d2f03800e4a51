package org.mangomoment.search.page;

import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.web.PageTemplates;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.DeskAddress;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Colleagues;
import org.mangomoment.search.account.PasswordLinks;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.calibration.CalibrationAnswers;
import org.mangomoment.search.calibration.Training;
import org.mangomoment.search.channel.ChannelDays;
import org.mangomoment.search.channel.Channels;
import org.mangomoment.search.channel.UnitInvitations;
import org.mangomoment.search.citation.Citations;
import org.mangomoment.search.citation.CitedTables;
import org.mangomoment.search.codebook.CodebookEditing;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.codebook.LoggedTrials;
import org.mangomoment.search.decision.CarriedDecisions;
import org.mangomoment.search.decision.Decisions;
import org.mangomoment.search.doubt.DoubtfulStories;
import org.mangomoment.search.export.ExportDesk;
import org.mangomoment.search.export.LoggedExports;
import org.mangomoment.search.exportjob.ExportJobs;
import org.mangomoment.search.exportjob.JobView;
import org.mangomoment.search.figure.AgreementDesk;
import org.mangomoment.search.figure.Corpus;
import org.mangomoment.search.figure.FigureDesk;
import org.mangomoment.search.insight.InsightDesk;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.mail.WaitingMails;
import org.mangomoment.search.methods.MethodsDesk;
import org.mangomoment.search.model.Models;
import org.mangomoment.search.page.account.OwnAccountPage;
import org.mangomoment.search.page.calibration.ChecksPage;
import org.mangomoment.search.page.calibration.GoldPages;
import org.mangomoment.search.page.calibration.TrainingPages;
import org.mangomoment.search.page.channels.ChannelPages;
import org.mangomoment.search.page.channels.UnitInvitationPages;
import org.mangomoment.search.page.citations.CitationPages;
import org.mangomoment.search.page.citations.FigureCiting;
import org.mangomoment.search.page.citations.WordsCiting;
import org.mangomoment.search.page.codebook.CodebookPages;
import org.mangomoment.search.page.codebook.DraftPages;
import org.mangomoment.search.page.codebook.DraftView;
import org.mangomoment.search.page.codebook.FurtherPages;
import org.mangomoment.search.page.codebook.LookAgainPage;
import org.mangomoment.search.page.codebook.TrialPage;
import org.mangomoment.search.page.colleagues.ColleaguePages;
import org.mangomoment.search.page.discussions.DiscussionPages;
import org.mangomoment.search.page.exports.ExportJobPages;
import org.mangomoment.search.page.exports.ExportsPage;
import org.mangomoment.search.page.figures.AgreementPages;
import org.mangomoment.search.page.figures.FiguresPage;
import org.mangomoment.search.page.figures.InfluencePage;
import org.mangomoment.search.page.flags.FlagPages;
import org.mangomoment.search.page.frame.ErrorPages;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.page.insights.InsightsPage;
import org.mangomoment.search.page.insights.SaturationPage;
import org.mangomoment.search.page.insights.SwarmPage;
import org.mangomoment.search.page.mails.MailsToLookAtPage;
import org.mangomoment.search.page.methods.MethodsPage;
import org.mangomoment.search.page.models.ModelsPage;
import org.mangomoment.search.page.quotes.QuotePages;
import org.mangomoment.search.page.review.ReviewActions;
import org.mangomoment.search.page.review.Serving;
import org.mangomoment.search.page.sample.SamplePage;
import org.mangomoment.search.page.search.SearchPage;
import org.mangomoment.search.page.searches.SavedSearchPages;
import org.mangomoment.search.page.searches.SearchDesk;
import org.mangomoment.search.page.signin.InvitationPage;
import org.mangomoment.search.page.signin.SetUpPage;
import org.mangomoment.search.page.signin.SignInPage;
import org.mangomoment.search.page.steward.Operations;
import org.mangomoment.search.page.steward.StewardPage;
import org.mangomoment.search.page.story.HidingForm;
import org.mangomoment.search.page.story.StoryPage;
import org.mangomoment.search.page.story.WithdrawalForm;
import org.mangomoment.search.page.tags.TagPages;
import org.mangomoment.search.page.vocabulary.ConcordancePage;
import org.mangomoment.search.page.vocabulary.WordsPage;
import org.mangomoment.search.quote.Quotes;
import org.mangomoment.search.redaction.Redactions;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.sample.Sampling;
import org.mangomoment.search.saturation.SaturationDesk;
import org.mangomoment.search.savedsearch.PastSearches;
import org.mangomoment.search.tag.KnownTags;
import org.mangomoment.search.tag.StoryTags;
import org.mangomoment.search.vocabulary.Vocabulary;
import org.mangomoment.search.vocabulary.WordDesk;
import org.mangomoment.search.withdrawal.Withdrawals;

/// The pages of the desk, by feature. Thread-safe.
public final class DeskPages {
    private final Access access;
    private final DeskAddress desk;
    private final Pages pages;
    private final ErrorPages errors;

    /// @param desk where colleagues reach these pages
    public DeskPages(Access access, DeskAddress desk) {
        this.access = access;
        this.desk = desk;
        this.pages = new Pages(access, new PageTemplates("org.mangomoment.search.page.template"));
        this.errors = new ErrorPages(pages, access);
    }

    /// What all pages share.
    public List<Route> frame() {
        return pages.routes();
    }

    /// Signing in, one's own account, and those of colleagues.
    public List<Route> accounts(Colleagues colleagues, PasswordLinks links) {
        return Route.all(List.of(
                new SignInPage(access, pages).routes(),
                new SetUpPage(access, pages).routes(),
                new InvitationPage(links, pages).routes(),
                new OwnAccountPage(access, pages).routes(),
                new ColleaguePages(colleagues, desk, pages).routes()));
    }

    /// Searching.
    ///
    /// @param past what each colleague searched for last
    /// @param tags colleagues' own
    public List<Route> search(Library library, Codebooks codebooks, PastSearches past, StoryTags tags) {
        return new SearchPage(library, codebooks, past, tags, pages).routes();
    }

    /// Saved searches and what is new in them, of which the header of every page says how much.
    public List<Route> searches(SearchDesk desk, Library library, Codebooks codebooks) {
        pages.newsOf(desk.alerts()::unseen);
        return new SavedSearchPages(desk, library, codebooks, pages).routes();
    }

    /// The words of results.
    public List<Route> vocabulary(Vocabulary vocabulary, WordDesk words, Codebooks codebooks) {
        return Route.all(List.of(
                new ConcordancePage(vocabulary, pages).routes(), new WordsPage(words, codebooks, pages).routes()));
    }

    /// One story, and hiding words of it.
    ///
    /// @param sample which stories are served without their suggestion
    /// @param beside what colleagues keep beside stories
    public List<Route> story(
            Library library, Codebooks codebooks, Redactions redactions, RandomSample sample, StoryPage.Beside beside) {
        return Route.all(List.of(
                new StoryPage(library, codebooks, pages, sample, beside).routes(),
                new GoldPages(library, beside.gold(), codebooks, pages).routes(),
                new DiscussionPages(library, beside.discussions(), pages).routes(),
                new FlagPages(beside.flags(), pages).routes(),
                new TagPages(beside.tags(), pages).routes(),
                new HidingForm(library, redactions, pages).routes()));
    }

    /// Training, and what checks come to.
    public List<Route> calibration(Training training, CalibrationAnswers answers, Codebooks codebooks) {
        return Route.all(List.of(
                new TrainingPages(training, codebooks, pages).routes(),
                new ChecksPage(answers, codebooks, pages).routes()));
    }

    /// Deciding.
    ///
    /// @param sample which stories are served without their suggestion
    /// @param serving what decides, beside the queues, which story is served
    /// @param carried decides on near-duplicates once
    public List<Route> review(
            Library library,
            Codebooks codebooks,
            Decisions decisions,
            RandomSample sample,
            Serving serving,
            CarriedDecisions carried) {
        return new ReviewActions(library, codebooks, decisions, pages, sample, serving, carried).routes();
    }

    /// Taking stories back.
    public List<Route> withdrawals(Library library, Withdrawals withdrawals) {
        return new WithdrawalForm(library, withdrawals, pages).routes();
    }

    /// What stewards look after.
    public List<Route> steward(
            Library library,
            Operations operations,
            DoubtfulStories doubts,
            WaitingMails mails,
            Withdrawals withdrawals,
            LoggedExports exports) {
        return Route.all(List.of(
                new StewardPage(library, operations, doubts, mails, withdrawals, exports, pages).routes(),
                new MailsToLookAtPage(mails, pages).routes()));
    }

    /// Campaign channels and their invitations.
    ///
    /// @param tellers where tellers reach the form; null when the settings do not say
    public List<Route> channels(
            Channels channels, ChannelDays days, UnitInvitations invitations, @Nullable URI tellers) {
        return Route.all(List.of(
                new ChannelPages(channels, days, pages).routes(),
                new UnitInvitationPages(invitations, tellers, pages).routes()));
    }

    /// Results that were frozen to be cited.
    ///
    /// @param tables that were frozen with them
    public List<Route> citations(Citations citations, CitedTables tables, Library library, Codebooks codebooks) {
        return Route.all(List.of(
                new CitationPages(citations, tables, library, codebooks, desk, pages).routes(),
                new FigureCiting(tables.figures(), pages).routes(),
                new WordsCiting(tables.words(), pages).routes()));
    }

    /// The quote bank.
    public List<Route> quotes(Quotes quotes, Library library) {
        return new QuotePages(quotes, library, pages).routes();
    }

    /// Shares of stories, and how far suggestions move reviewers.
    public List<Route> figures(FigureDesk figures, Codebooks codebooks) {
        return Route.all(List.of(
                new FiguresPage(figures, codebooks, pages).routes(),
                new InfluencePage(figures, codebooks, pages).routes()));
    }

    /// Stories by two things.
    public List<Route> insights(InsightDesk insights, Codebooks codebooks) {
        return new InsightsPage(insights, codebooks, pages).routes();
    }

    /// A dot for every story of a result.
    public List<Route> swarm(Library library, Codebooks codebooks) {
        return new SwarmPage(library, codebooks, pages).routes();
    }

    /// Whether reviewing more would change the figures.
    public List<Route> saturation(SaturationDesk saturation, Codebooks codebooks) {
        return new SaturationPage(saturation, codebooks, pages).routes();
    }

    /// How far reviewers agree.
    public List<Route> agreement(AgreementDesk agreement, Library library, RandomSample sample, Codebooks codebooks) {
        return new AgreementPages(agreement, library, sample, codebooks, pages).routes();
    }

    /// How the stories were coded.
    public List<Route> methods(MethodsDesk methods, Codebooks codebooks) {
        return new MethodsPage(methods, codebooks, pages).routes();
    }

    /// The same in a language, in Markdown, as anybody may read it.
    public UnaryOperator<String> appendix(MethodsDesk methods, Codebooks codebooks) {
        return new MethodsPage(methods, codebooks, pages)::appendix;
    }

    /// The random sample.
    public List<Route> sample(Sampling sampling, Library library) {
        return new SamplePage(sampling, library, pages).routes();
    }

    /// What was handed over.
    ///
    /// @param jobs those in the background that somebody asked for
    public List<Route> exports(LoggedExports exports, Function<Reader, List<JobView>> jobs) {
        return new ExportsPage(exports, jobs, pages).routes();
    }

    /// Handing over in the background.
    public List<Route> exportJobs(ExportDesk desk, ExportJobs jobs) {
        return new ExportJobPages(desk, jobs, pages).routes();
    }

    /// The codebook, its versions and the draft of the next one.
    ///
    /// @param trials what came of trying drafts
    /// @param corpus where the stories are that have to be looked at again
    /// @param sample which stories' suggestions are kept from whom
    public List<Route> codebook(
            CodebookEditing editing,
            LoggedTrials trials,
            Models models,
            Corpus corpus,
            Library library,
            RandomSample sample,
            KnownTags tags) {
        var view = new DraftView(editing, models, tags);
        var drafts = new DraftPages(editing, view, pages);
        return Route.all(List.of(
                new LookAgainPage(corpus, editing.published(), pages).routes(),
                new TrialPage(editing, trials, library, sample, pages).routes(),
                new CodebookPages(editing, pages).routes(),
                drafts.routes(),
                new FurtherPages(editing, view, drafts, pages).routes()));
    }

    /// Suggestion models.
    public List<Route> models(Models models, Library library, Codebooks codebooks) {
        return new ModelsPage(models, library, codebooks, pages).routes();
    }

    /// Adds the pages that say what went wrong.
    public void errors(JavalinConfig config) {
        errors.on(config);
    }
}
