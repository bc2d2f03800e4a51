package org.mangomoment.search.page.signin;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.AccountProblem;
import org.mangomoment.search.account.SetUp;
import org.mangomoment.search.page.frame.Pages;

/// The page that creates the first steward, opened with the link that was printed at the first start. Thread-safe.
public final class SetUpPage {
    private final Access access;
    private final Pages pages;

    public SetUpPage(Access access, Pages pages) {
        this.access = access;
        this.pages = pages;
    }

    /// The page's routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/setup", Audience.EVERYBODY, this::show),
                new Route(HandlerType.POST, "/setup", Audience.EVERYBODY, this::create));
    }

    private void show(Context context) {
        var token = Optional.ofNullable(context.queryParam("token")).orElse("");
        page(context, HttpStatus.OK, access.setUpOpen(), token, "", List.of());
    }

    private void create(Context context) {
        var token = field(context, "token").strip();
        var name = field(context, "name").strip();
        switch (access.setUp(token, name, field(context, "password"))) {
            case SetUp.Created _ -> context.redirect("/sign-in", HttpStatus.SEE_OTHER);
            case SetUp.NotOpen _ -> page(context, HttpStatus.CONFLICT, false, "", "", List.of());
            case SetUp.Invalid(var flaws) -> page(context, HttpStatus.UNPROCESSABLE_CONTENT, true, token, name, flaws);
        }
    }

    private void page(
            Context context, HttpStatus status, boolean open, String token, String name, List<AccountProblem> flaws) {
        pages.show(context, status, "set-up", Map.of("open", open, "token", token, "name", name, "flaws", flaws));
    }

    private static String field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }
}
