package org.mangomoment.search.access;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.ClientAddress;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.search.account.Authentication;
import org.mangomoment.search.account.Ending;
import org.mangomoment.search.account.OpenSession;
import org.mangomoment.search.account.PasswordChange;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Session;
import org.mangomoment.search.account.SetUp;
import org.mangomoment.search.account.SignIn;
import org.mangomoment.search.account.Visit;
import org.mangomoment.search.library.Overloaded;
import org.mangomoment.search.library.TooComplex;
import org.mangomoment.search.preference.Preferences;

/// Lets a request through to a route only when the route is open to whoever sends it. A session's change must carry the
/// session's CSRF token; a change that a browser sends from elsewhere is refused in any case. Thread-safe.
public final class Guard implements Access {
    private static final Set<HandlerType> SAFE = Set.of(HandlerType.GET, HandlerType.HEAD);

    /// What a browser forgets of the desk at signing out. Cookies are left out: this would take the one away by which a
    /// locked name's owner still gets in, and those of neighbouring sites of the same domain.
    private static final String FORGET = "\"cache\", \"storage\"";

    private static final Problem STILL_READING = new Problem(
            503,
            "Still reading the log",
            "The desk has begun a moment ago and has not read all of the log. Nothing was changed; try again in some seconds.",
            List.of(),
            2);

    private final Authentication door;
    private final BooleanSupplier hasRead;
    private final ClientAddress addresses;
    private final Cookies cookies;

    /// @param hasRead whether what stood in the log when this process began has been read: nothing is changed before,
    ///                because a change of what is not known would replace it
    /// @param secure  whether people reach the desk by https
    public Guard(Authentication door, ClientAddress addresses, BooleanSupplier hasRead, boolean secure) {
        this.door = door;
        this.hasRead = hasRead;
        this.addresses = addresses;
        this.cookies = new Cookies(secure);
    }

    /// Adds routes to the server, each behind this guard.
    public void open(JavalinConfig config, List<Route> routes) {
        routes.forEach(route -> config.routes.addHttpHandler(route.method(), route.path(), guarded(route)));
    }

    @Override
    public SignIn signIn(Context context, String name, String password) {
        var result = door.signIn(name, password, visit(context));
        if (result instanceof SignIn.SignedIn signedIn) {
            session(context).ifPresent(old -> door.signOut(old.secret()));
            keep(context, signedIn);
        }
        return result;
    }

    @Override
    public void signOut(Context context) {
        session(context).ifPresent(session -> door.signOut(session.secret()));
        cookies.removeSession(context);
        context.header("Clear-Site-Data", FORGET);
    }

    @Override
    public String csrf(Context context) {
        return session(context).map(Session::csrf).orElse("");
    }

    @Override
    public Optional<Ending> ending(Context context) {
        return cookies.session(context).map(door::ending);
    }

    @Override
    public boolean setUpOpen() {
        return door.setUpOpen();
    }

    @Override
    public SetUp setUp(String token, String name, String password) {
        return door.setUp(token, name, password);
    }

    @Override
    public List<OpenSession> sessions(Context context) {
        return door.own().sessions(Access.reader(context), here(context));
    }

    @Override
    public void endSession(Context context, String id) {
        door.own().endSession(Access.reader(context), id);
    }

    @Override
    public void endOtherSessions(Context context) {
        door.own().endOtherSessions(Access.reader(context), here(context));
    }

    @Override
    public PasswordChange changePassword(Context context, String old, String password) {
        var result = door.own().changePassword(Access.reader(context), old, password, visit(context));
        if (result instanceof PasswordChange.Changed(var signedIn)) {
            keep(context, signedIn);
        }
        return result;
    }

    @Override
    public void speak(Context context, String language) {
        door.own().speak(Access.reader(context), language);
    }

    @Override
    public Preferences preferences(Context context) {
        return door.own().preferences(Access.reader(context));
    }

    @Override
    public void prefer(Context context, UnaryOperator<Preferences> change) {
        door.own().prefer(Access.reader(context), change);
    }

    private Visit visit(Context context) {
        return new Visit(addresses.of(context), cookies.device(context), BrowserKind.of(context.userAgent()));
    }

    private void keep(Context context, SignIn.SignedIn signedIn) {
        cookies.setSession(context, signedIn.session().secret());
        if (!signedIn.device().isEmpty()) {
            cookies.setDevice(context, signedIn.device());
        }
    }

    private String here(Context context) {
        return cookies.session(context).orElse("");
    }

    private Handler guarded(Route route) {
        return context -> {
            var session = session(context);
            var bearer = bearer(context);
            var reader = bearer.or(() -> session.map(Session::reader));
            if (!SAFE.contains(route.method()) && bearer.isEmpty()) {
                sameOrigin(context);
            }
            if (!SAFE.contains(route.method()) && bearer.isEmpty() && route.audience() != Audience.EVERYBODY) {
                session.ifPresent(known -> csrfFits(context, known));
            }
            if (!SAFE.contains(route.method()) && !hasRead.getAsBoolean()) {
                context.attribute(STARTING, true);
                throw new Refusal(STILL_READING);
            }
            admit(route, reader.orElse(null), context);
            reader.ifPresent(who -> context.attribute("reader", who));
            try {
                route.handler().handle(context);
            } catch (TooComplex asked) {
                throw new Refusal(422, "Too much for one search", String.valueOf(asked.getMessage()));
            } catch (Overloaded busy) {
                context.attribute(BUSY, true);
                throw new Refusal(new Problem(503, "Busy", String.valueOf(busy.getMessage()), List.of(), 2));
            }
        };
    }

    /// Who has not signed in gets 401; for a person the error pages make the sign-in page of it.
    private static void admit(Route route, @Nullable Reader reader, Context context) {
        if (route.audience() == Audience.EVERYBODY) {
            return;
        }
        if (reader == null) {
            context.header("WWW-Authenticate", "Bearer");
            throw new Refusal(
                    401, "Not signed in", "Sign in, or send 'Authorization: Bearer TOKEN' with a valid token.");
        }
        if (!route.audience().includes(reader.role())) {
            throw new Refusal(403, "Not for this role", "A " + reader.role().id() + " may not do this.");
        }
    }

    private Optional<Reader> bearer(Context context) {
        var header = context.header("Authorization");
        return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)
                ? door.bearer(header.substring(7).strip())
                : Optional.empty();
    }

    private Optional<Session> session(Context context) {
        return cookies.session(context).flatMap(door::session);
    }

    private static void sameOrigin(Context context) {
        var site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new Refusal(403, "From elsewhere", "This change was sent by a page of another site.");
        }
    }

    private static void csrfFits(Context context, Session session) {
        var header = context.header("X-CSRF-Token");
        var sent = header != null ? header : context.formParam("csrf");
        if (sent == null || !session.csrfIs(sent)) {
            throw new Refusal(403, "Not from this session", "The form is too old or not ours; load the page again.");
        }
    }
}
