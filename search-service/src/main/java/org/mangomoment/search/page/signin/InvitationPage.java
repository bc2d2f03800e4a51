package org.mangomoment.search.page.signin;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.AccountProblem;
import org.mangomoment.search.account.Joining;
import org.mangomoment.search.account.PasswordLinks;
import org.mangomoment.search.page.frame.Pages;

/// The page on which an invited colleague sets a password, opened with a one-time link. Thread-safe.
public final class InvitationPage {
    private final PasswordLinks links;
    private final Pages pages;

    public InvitationPage(PasswordLinks links, Pages pages) {
        this.links = links;
        this.pages = pages;
    }

    /// The page's routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/invitation", Audience.EVERYBODY, this::look),
                new Route(HandlerType.POST, "/invitation", Audience.EVERYBODY, this::join));
    }

    private void look(Context context) {
        var token = Optional.ofNullable(context.queryParam("token")).orElse("");
        answer(context, token, links.look(token));
    }

    private void join(Context context) {
        var token = Optional.ofNullable(context.formParam("token")).orElse("");
        var password = Optional.ofNullable(context.formParam("password")).orElse("");
        answer(context, token, links.join(token, password));
    }

    private void answer(Context context, String token, Joining joining) {
        switch (joining) {
            case Joining.Open open -> open(context, HttpStatus.OK, token, open, List.of());
            case Joining.Invalid(var open, var flaws) ->
                open(context, HttpStatus.UNPROCESSABLE_CONTENT, token, open, flaws);
            case Joining.Joined _ -> context.redirect("/sign-in?why=password-set", HttpStatus.SEE_OTHER);
            case Joining.NotOpen _ -> closed(context, "invitation.closed");
            case Joining.Expired _ -> closed(context, "invitation.expired");
        }
    }

    private void open(Context context, HttpStatus status, String token, Joining.Open open, List<AccountProblem> flaws) {
        pages.show(context, status, "invitation", Map.of("token", token, "open", open, "flaws", flaws));
    }

    private void closed(Context context, String sentence) {
        var status = context.method().equals(HandlerType.GET) ? HttpStatus.GONE : HttpStatus.CONFLICT;
        pages.show(
                context,
                status,
                "invitation-closed",
                Map.of("sentence", pages.frame(context).say(sentence)));
    }
}
