package org.mangomoment.ingest.page;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.HttpServer;

/// In which language somebody reads: what the address asks (`?lang=nl`, remembered in a cookie), else what was chosen
/// before, else what the browser prefers, else English. Thread-safe.
final class LanguageChoice {
    private static final String COOKIE = "mango_language";
    private static final int REMEMBERED = (int) Duration.ofDays(365).toSeconds();
    private static final int LONGEST_HEADER = 500;

    private final Map<String, Messages> words =
            Messages.LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Messages::read));

    Messages of(Context context) {
        var asked = known(context.queryParam("lang"));
        asked.ifPresent(language -> remember(context, language.language()));
        return asked.or(() -> known(context.cookie(COOKIE)))
                .or(() -> known(preferred(context.header("Accept-Language"))))
                .orElseThrow();
    }

    private Optional<Messages> known(@Nullable String language) {
        return language == null ? Optional.empty() : Optional.ofNullable(words.get(language));
    }

    private static void remember(Context context, String language) {
        var cookie = new Cookie(COOKIE, language, "/", REMEMBERED);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        cookie.setSecure(HttpServer.isHttps(context));
        context.cookie(cookie);
    }

    private static String preferred(@Nullable String header) {
        if (header == null || header.length() > LONGEST_HEADER) {
            return "en";
        }
        try {
            List<Locale> locales = Messages.LANGUAGES.stream().map(Locale::of).toList();
            var best = Locale.lookup(Locale.LanguageRange.parse(header), locales);
            return best == null ? "en" : best.getLanguage();
        } catch (IllegalArgumentException _) {
            return "en";
        }
    }
}
