package org.mangomoment.search.page.account;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.schemas.ColourScheme;
import org.mangomoment.schemas.LetterSize;
import org.mangomoment.schemas.LineWidth;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.PasswordChange;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.preference.ReadingLook;
import org.mangomoment.search.preference.Shortcuts;

/// The page of one's own account. Thread-safe.
public final class OwnAccountPage {
    private static final String HERE = "/account";

    /// What is said to be done when the page is shown again.
    private static final List<String> CHANGED = List.of("password", "keys", "reading");

    private final Access access;
    private final Pages pages;

    public OwnAccountPage(Access access, Pages pages) {
        this.access = access;
        this.pages = pages;
    }

    /// The page's routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, HERE, Audience.COLLEAGUES, this::show),
                new Route(HandlerType.POST, HERE + "/password", Audience.COLLEAGUES, this::changePassword),
                new Route(HandlerType.POST, HERE + "/language", Audience.COLLEAGUES, this::speak),
                new Route(HandlerType.POST, HERE + "/keys", Audience.DECIDERS, this::useKeys),
                new Route(HandlerType.POST, HERE + "/reading", Audience.COLLEAGUES, this::read),
                new Route(HandlerType.POST, HERE + "/sessions/end-others", Audience.COLLEAGUES, this::endOthers),
                new Route(HandlerType.POST, HERE + "/sessions/{id}/end", Audience.COLLEAGUES, this::end));
    }

    private void show(Context context) {
        page(context, HttpStatus.OK, done(context), List.of());
    }

    private String done(Context context) {
        var changed = Optional.ofNullable(context.queryParam("changed")).orElse("");
        return CHANGED.contains(changed) ? pages.frame(context).say("own." + changed + ".changed") : "";
    }

    private void page(Context context, HttpStatus status, String done, List<String> problems) {
        var keys = ShortcutForm.of(access.preferences(context).shortcuts());
        pages.show(
                context,
                status,
                "own-account",
                Map.of("sessions", access.sessions(context), "done", done, "problems", problems, "keys", keys));
    }

    private void changePassword(Context context) {
        switch (access.changePassword(context, field(context, "old"), field(context, "password"))) {
            case PasswordChange.Changed _ -> context.redirect(HERE + "?changed=password", HttpStatus.SEE_OTHER);
            case PasswordChange.WrongOld _ -> wrong(context, HttpStatus.UNPROCESSABLE_CONTENT, "own.password.wrong");
            case PasswordChange.NoAccount _ -> wrong(context, HttpStatus.CONFLICT, "own.password.none");
            case PasswordChange.TooMany(var seconds) -> {
                context.header("Retry-After", Integer.toString(seconds));
                wrong(context, HttpStatus.TOO_MANY_REQUESTS, "sign-in.too-many", seconds);
            }
            case PasswordChange.Invalid(var flaws) ->
                page(
                        context,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "",
                        flaws.stream()
                                .map(flaw -> pages.frame(context).say("flaw." + flaw.id()))
                                .toList());
        }
    }

    private void wrong(Context context, HttpStatus status, String sentence, Object... values) {
        page(context, status, "", List.of(pages.frame(context).say(sentence, values)));
    }

    private void speak(Context context) {
        var to = field(context, "to");
        if (Messages.LANGUAGES.contains(to)) {
            access.speak(context, to);
            pages.speak(context, to);
        }
        context.redirect(HERE + "#language", HttpStatus.SEE_OTHER);
    }

    private void useKeys(Context context) {
        var sent = context.formParam("usual") == null ? ShortcutForm.sent(context) : ShortcutForm.of(Shortcuts.USUAL);
        if (sent.clashes().isEmpty()) {
            access.prefer(context, preferences -> preferences.with(sent.shortcuts()));
            context.redirect(HERE + "?changed=keys", HttpStatus.SEE_OTHER);
            return;
        }
        pages.show(
                context,
                HttpStatus.UNPROCESSABLE_CONTENT,
                "own-account",
                Map.of("sessions", access.sessions(context), "done", "", "problems", List.of(), "keys", sent));
    }

    /// What no form of ours sends is the usual.
    private void read(Context context) {
        var reading = new ReadingLook(
                Words.find(LetterSize.class, field(context, "size")).orElse(LetterSize.NORMAL),
                Words.find(LineWidth.class, field(context, "width")).orElse(LineWidth.NORMAL),
                context.formParam("marks") != null,
                Words.find(ColourScheme.class, field(context, "colours")).orElse(ColourScheme.SYSTEM));
        access.prefer(context, preferences -> preferences.with(reading));
        context.redirect(HERE + "?changed=reading", HttpStatus.SEE_OTHER);
    }

    private void end(Context context) {
        access.endSession(context, context.pathParam("id"));
        context.redirect(HERE + "#sessions", HttpStatus.SEE_OTHER);
    }

    private void endOthers(Context context) {
        access.endOtherSessions(context);
        context.redirect(HERE + "#sessions", HttpStatus.SEE_OTHER);
    }

    private static String field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }
}
