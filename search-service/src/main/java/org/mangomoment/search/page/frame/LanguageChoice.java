package org.mangomoment.search.page.frame;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;

/// In which language somebody reads: what was chosen in the header, else what the browser prefers, else Dutch.
public final class LanguageChoice {
    private static final String COOKIE = "mango_language";
    private static final int REMEMBERED = (int) Duration.ofDays(365).toSeconds();

    private final Map<String, Messages> words =
            Messages.LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Messages::read));

    private final boolean secure;

    /// @param secure whether people reach the desk by https
    LanguageChoice(boolean secure) {
        this.secure = secure;
    }

    /// The route that changes the language and goes back.
    public Route route() {
        return new Route(HandlerType.GET, "/language/{to}", Audience.EVERYBODY, this::choose);
    }

    /// The sentences for who asks.
    public Messages words(Context context) {
        var chosen = words.get(String.valueOf(context.cookie(COOKIE)));
        return chosen != null ? chosen : in(preferred(context.header("Accept-Language")));
    }

    private void choose(Context context) {
        var to = context.pathParam("to");
        if (words.containsKey(to)) {
            remember(context, to);
        }
        context.redirect(LocalAddress.of(context.queryParam("back")), HttpStatus.SEE_OTHER);
    }

    /// Lets this browser keep a language, one of [Messages#LANGUAGES].
    void remember(Context context, String language) {
        var cookie = new Cookie(COOKIE, language, "/", REMEMBERED);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        cookie.setSecure(secure);
        context.cookie(cookie);
    }

    private Messages in(String language) {
        var sentences = words.get(language);
        if (sentences == null) {
            throw new IllegalArgumentException("There are no pages in '" + language + "'.");
        }
        return sentences;
    }

    private static String preferred(@Nullable String header) {
        if (header == null || header.length() > 500) {
            return Messages.LANGUAGES.getFirst();
        }
        try {
            var locales = Messages.LANGUAGES.stream().map(Locale::of).toList();
            var best = Locale.lookup(Locale.LanguageRange.parse(header), List.copyOf(locales));
            return best == null ? "en" : best.getLanguage();
        } catch (IllegalArgumentException malformed) {
            return Messages.LANGUAGES.getFirst();
        }
    }
}
