package org.mangomoment.search.page.mails;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.mail.WaitingMails;
import org.mangomoment.search.page.frame.Pages;

/// *Mail to look at*: what waits in the folder For-steward, why, and what can be done with it. Nothing of a
/// mail's text, subject or sender is here: a mail is opened in the mail program. Thread-safe.
public final class MailsToLookAtPage {
    private static final int MOST = 200;
    private static final String PATH = "/steward/mails";

    private final WaitingMails mails;
    private final Pages pages;

    public MailsToLookAtPage(WaitingMails mails, Pages pages) {
        this.mails = mails;
        this.pages = pages;
    }

    /// The page's routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, PATH, Audience.STEWARDS, this::show),
                new Route(HandlerType.POST, PATH + "/{id}/dismiss", Audience.STEWARDS, this::dismiss));
    }

    private void show(Context context) {
        var rows = mails.oldest(MOST).stream().map(WaitingMail::of).toList();
        pages.show(context, "mails", Map.of("mails", rows, "count", mails.count()));
    }

    private void dismiss(Context context) {
        if (!mails.dismiss(context.pathParam("id"), Access.reader(context).account())) {
            throw new Refusal(404, "Not found", "No such mail waits; it was dealt with in the meantime.");
        }
        context.redirect(PATH, HttpStatus.SEE_OTHER);
    }
}
