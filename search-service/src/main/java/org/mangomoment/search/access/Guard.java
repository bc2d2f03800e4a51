package org.mangomoment.search.access;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.ClientAddress;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.search.account.FrontDoor;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Session;
import org.mangomoment.search.account.SetUp;
import org.mangomoment.search.account.SignIn;
import org.mangomoment.search.library.Overloaded;

/// Lets a request through to a route only when the route is open to whoever sends it. A session's change must carry the
/// session's CSRF token; a change that a browser sends from elsewhere is refused in any case. Thread-safe.
public final class Guard implements Access {
    private static final Set<HandlerType> SAFE = Set.of(HandlerType.GET, HandlerType.HEAD);

    private final FrontDoor door;
    private final ClientAddress addresses;
    private final SessionCookie cookie;

    /// @param secure whether people reach the desk by https
    public Guard(FrontDoor door, ClientAddress addresses, boolean secure) {
        this.door = door;
        this.addresses = addresses;
        this.cookie = new SessionCookie(secure);
    }

    /// Adds routes to the server, each behind this guard.
    public void open(JavalinConfig config, List<Route> routes) {
        routes.forEach(route -> config.routes.addHttpHandler(route.method(), route.path(), guarded(route)));
    }

    @Override
    public SignIn signIn(Context context, String name, String password) {
        var result = door.signIn(name, password, addresses.of(context));
        if (result instanceof SignIn.SignedIn(var session)) {
            session(context).ifPresent(old -> door.signOut(old.secret()));
            cookie.set(context, session.secret());
        }
        return result;
    }

    @Override
    public void signOut(Context context) {
        session(context).ifPresent(session -> door.signOut(session.secret()));
        cookie.remove(context);
    }

    @Override
    public String csrf(Context context) {
        return session(context).map(Session::csrf).orElse("");
    }

    @Override
    public boolean setUpOpen() {
        return door.setUpOpen();
    }

    @Override
    public SetUp setUp(String token, String name, String password) {
        return door.setUp(token, name, password);
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
            admit(route, reader.orElse(null), context);
            reader.ifPresent(who -> context.attribute("reader", who));
            try {
                route.handler().handle(context);
            } catch (Overloaded busy) {
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
        return cookie.read(context).flatMap(door::session);
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
