package org.mangomoment.runtime.web;

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

/// In which language somebody reads: what was chosen in this browser, else what it prefers; English for those who
/// prefer other languages only, Dutch where it does not say. Thread-safe.
public final class LanguageChoice {
    private static final String COOKIE = "mango_language";
    private static final int REMEMBERED = (int) Duration.ofDays(365).toSeconds();
    private static final int LONGEST_HEADER = 500;
    private static final String OTHER = "en";

    private final Map<String, Messages> messages;

    /// @param folder where the files of sentences are on the class path
    public LanguageChoice(String folder) {
        this.messages = Messages.LANGUAGES.stream()
                .collect(
                        Collectors.toUnmodifiableMap(Function.identity(), language -> Messages.read(folder, language)));
    }

    /// The sentences for who asks.
    public Messages of(Context context) {
        return in(context.cookie(COOKIE))
                .or(() -> in(preferred(context.header("Accept-Language"))))
                .orElseThrow();
    }

    /// The sentences of a language; empty when there are no pages in it.
    public Optional<Messages> in(@Nullable String language) {
        return language == null ? Optional.empty() : Optional.ofNullable(messages.get(language));
    }

    /// Lets this browser keep a language, one of [Messages#LANGUAGES].
    public void remember(Context context, String language) {
        var cookie = new Cookie(COOKIE, language, "/", REMEMBERED);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        cookie.setSecure(HttpServer.isHttps(context));
        context.cookie(cookie);
    }

    private static String preferred(@Nullable String header) {
        if (header == null || header.length() > LONGEST_HEADER) {
            return Messages.LANGUAGES.getFirst();
        }
        try {
            List<Locale> locales = Messages.LANGUAGES.stream().map(Locale::of).toList();
            var best = Locale.lookup(Locale.LanguageRange.parse(header), locales);
            return best == null ? OTHER : best.getLanguage();
        } catch (IllegalArgumentException _) {
            return Messages.LANGUAGES.getFirst();
        }
    }
}
