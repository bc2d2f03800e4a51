package org.mangomoment.search.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.javalin.config.JavalinConfig;
import java.util.List;
import java.util.stream.Stream;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.DeskAddress;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Colleagues;
import org.mangomoment.search.account.PasswordLinks;
import org.mangomoment.search.channel.ChannelDays;
import org.mangomoment.search.channel.Channels;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.decision.Decisions;
import org.mangomoment.search.doubt.DoubtfulStories;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.mail.WaitingMails;
import org.mangomoment.search.model.Models;
import org.mangomoment.search.page.account.OwnAccountPage;
import org.mangomoment.search.page.channels.ChannelPages;
import org.mangomoment.search.page.colleagues.ColleaguePages;
import org.mangomoment.search.page.frame.ErrorPages;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.page.mails.MailsToLookAtPage;
import org.mangomoment.search.page.models.ModelsPage;
import org.mangomoment.search.page.review.ReviewActions;
import org.mangomoment.search.page.search.SearchPage;
import org.mangomoment.search.page.signin.InvitationPage;
import org.mangomoment.search.page.signin.SetUpPage;
import org.mangomoment.search.page.signin.SignInPage;
import org.mangomoment.search.page.steward.Operations;
import org.mangomoment.search.page.steward.StewardPage;
import org.mangomoment.search.page.story.HidingForm;
import org.mangomoment.search.page.story.StoryPage;
import org.mangomoment.search.page.story.WithdrawalForm;
import org.mangomoment.search.page.suggestion.Blind;
import org.mangomoment.search.redaction.Redactions;
import org.mangomoment.search.withdrawal.Withdrawals;

/// All pages of the desk, assembled. Thread-safe.
public final class DeskPages {
    private final List<Route> routes;
    private final ErrorPages errors;

    /// @param blind which stories are served without their suggestion
    /// @param desk  where colleagues reach these pages
    public DeskPages(
            Library library,
            Codebooks codebooks,
            Decisions decisions,
            Redactions redactions,
            Access access,
            Operations keeping,
            Blind blind,
            Channels channels,
            ChannelDays channelDays,
            DoubtfulStories doubts,
            WaitingMails mails,
            Models models,
            Withdrawals withdrawals,
            Colleagues colleagues,
            PasswordLinks links,
            DeskAddress desk) {
        var templates =
                TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.mangomoment.search.page.template");
        var pages = new Pages(access, templates, desk.secure());
        errors = new ErrorPages(pages, access);
        routes = Stream.of(
                        pages.routes(),
                        new SignInPage(access, pages).routes(),
                        new SetUpPage(access, pages).routes(),
                        new InvitationPage(links, pages).routes(),
                        new OwnAccountPage(access, pages).routes(),
                        new SearchPage(library, codebooks, pages).routes(),
                        new StoryPage(library, codebooks, pages, blind).routes(),
                        new HidingForm(library, redactions, pages).routes(),
                        new ReviewActions(library, codebooks, decisions, pages, blind).routes(),
                        new WithdrawalForm(library, withdrawals, pages).routes(),
                        new StewardPage(library, keeping, doubts, mails, withdrawals, pages).routes(),
                        new MailsToLookAtPage(mails, pages).routes(),
                        new ChannelPages(channels, channelDays, pages).routes(),
                        new ColleaguePages(colleagues, desk, pages).routes(),
                        new ModelsPage(models, library, codebooks, pages).routes())
                .flatMap(List::stream)
                .toList();
    }

    /// The routes of all pages, each with who may use it.
    public List<Route> routes() {
        return routes;
    }

    /// Adds the pages that say what went wrong.
    public void errors(JavalinConfig config) {
        errors.on(config);
    }
}
