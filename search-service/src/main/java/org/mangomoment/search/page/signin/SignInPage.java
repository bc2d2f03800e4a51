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
import org.mangomoment.search.account.Ending;
import org.mangomoment.search.account.SignIn;
import org.mangomoment.search.page.frame.LocalAddress;
import org.mangomoment.search.page.frame.Pages;

/// The page to sign in, and the button to sign out. Thread-safe.
public final class SignInPage {
    private final Access access;
    private final Pages pages;

    public SignInPage(Access access, Pages pages) {
        this.access = access;
        this.pages = pages;
    }

    /// The page's routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/sign-in", Audience.EVERYBODY, this::show),
                new Route(HandlerType.POST, "/sign-in", Audience.EVERYBODY, this::signIn),
                new Route(HandlerType.POST, "/sign-out", Audience.COLLEAGUES, this::signOut));
    }

    private void show(Context context) {
        var back = LocalAddress.of(context.queryParam("back"));
        var why = why(String.valueOf(context.queryParam("why")))
                .map(sentence -> pages.frame(context).say(sentence))
                .orElse("");
        pages.show(context, "sign-in", Map.of("back", back, "why", why));
    }

    /// The sentence for a reason that the address names; only those that this product gives.
    private static Optional<String> why(String reason) {
        return reason.equals("password-set")
                ? Optional.of("sign-in.password-set")
                : Ending.of(reason).map(ending -> "sign-in.ended." + ending.id());
    }

    private void signIn(Context context) {
        var name = Optional.ofNullable(context.formParam("name")).orElse("").strip();
        var password = Optional.ofNullable(context.formParam("password")).orElse("");
        switch (access.signIn(context, name, password)) {
            case SignIn.SignedIn signedIn -> {
                Optional.ofNullable(signedIn.language()).ifPresent(language -> pages.speak(context, language));
                context.redirect(LocalAddress.of(context.formParam("back")), HttpStatus.SEE_OTHER);
            }
            case SignIn.Refused _ -> again(context, HttpStatus.UNPROCESSABLE_CONTENT, name, "sign-in.refused");
            case SignIn.TooMany(var seconds) -> {
                context.header("Retry-After", Integer.toString(seconds));
                again(context, HttpStatus.TOO_MANY_REQUESTS, name, "sign-in.too-many", seconds);
            }
        }
    }

    private void again(Context context, HttpStatus status, String name, String sentence, Object... values) {
        var back = LocalAddress.of(context.formParam("back"));
        var problem = pages.frame(context).say(sentence, values);
        pages.show(context, status, "sign-in", Map.of("name", name, "back", back, "problem", problem));
    }

    private void signOut(Context context) {
        access.signOut(context);
        context.redirect("/sign-in", HttpStatus.SEE_OTHER);
    }
}
