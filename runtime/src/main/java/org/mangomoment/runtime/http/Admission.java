package org.mangomoment.runtime.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether a request that has come in is handled: there must be a place for it, of which no address takes all, and its
/// body must be plain, in a charset that is known. Health is told in any case. Thread-safe.
final class Admission {
    private static final String PLACE = "place";
    private static final int MULTIPLE = 3;
    private static final Pattern CHARSET = Pattern.compile(";\\s*charset\\s*=\\s*(?:\"([^\"]*)\"?|([^;\\s]*))");

    private final FairPlaces places;
    private final FairPlaces streams;
    private final StreamedPaths streamed;
    private final ClientAddress addresses;

    /// @param places for requests that are handled at once; a quarter as many again for those whose body is streamed
    Admission(int places, StreamedPaths streamed, ClientAddress addresses) {
        this.places = new FairPlaces(places, MULTIPLE);
        this.streams = new FairPlaces(Math.max(2, places / 4), MULTIPLE);
        this.streamed = streamed;
        this.addresses = addresses;
    }

    /// Adds it to the routes.
    void on(JavalinConfig config) {
        config.routes.before(this::admit);
        config.routes.after(this::leave);
    }

    private void admit(Context context) {
        if (context.path().startsWith("/health/")) {
            return;
        }
        var who = Network.of(addresses.of(context));
        if (!placesFor(context).take(who)) {
            throw new Refusal(Problems.BUSY);
        }
        context.attribute(PLACE, who);
        if (hasBody(context)) {
            requirePlain(context);
        }
    }

    private void leave(Context context) {
        String who = context.attribute(PLACE);
        if (who != null) {
            placesFor(context).leave(who);
        }
    }

    private FairPlaces placesFor(Context context) {
        return streamed.includes(context.path()) ? streams : places;
    }

    private static boolean hasBody(Context context) {
        return context.req().getContentLengthLong() > 0 || context.header("Transfer-Encoding") != null;
    }

    private static void requirePlain(Context context) {
        var encoding = context.header("Content-Encoding");
        if (encoding != null && !encoding.strip().equalsIgnoreCase("identity")) {
            context.header("Accept-Encoding", "identity");
            throw new Refusal(Problems.ENCODED);
        }
        var type = context.header("Content-Type");
        if (type != null && !hasKnownCharset(type)) {
            throw new Refusal(Problems.STRANGE_CHARSET);
        }
    }

    /// Whether a content type names no charset, or one that is known here: whoever reads the body decodes it.
    static boolean hasKnownCharset(String type) {
        var told = CHARSET.matcher(type.toLowerCase(Locale.ROOT));
        while (told.find()) {
            var name = told.group(1) != null ? told.group(1) : told.group(2);
            if (!isKnown(name)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException _) {
            return false;
        }
    }
}
