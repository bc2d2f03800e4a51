package org.mangomoment.runtime.http;

import io.javalin.http.Context;
import java.util.function.BiConsumer;

/// Headers on every answer (OWASP ASVS 5.0, V3.4): nothing from elsewhere, no inline script, no framing, no referrer.
final class SecurityHeaders {
    private static final String CONTENT_SECURITY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'; manifest-src 'self'";

    private SecurityHeaders() {}

    static void on(Context context) {
        on(context::header);
    }

    /// @param answer takes each header's name and value
    static void on(BiConsumer<String, String> answer) {
        answer.accept("Content-Security-Policy", CONTENT_SECURITY);
        answer.accept("X-Content-Type-Options", "nosniff");
        answer.accept("Referrer-Policy", "no-referrer");
        answer.accept("Cross-Origin-Opener-Policy", "same-origin");
        answer.accept("Strict-Transport-Security", "max-age=31536000");
        answer.accept("Cache-Control", "no-store");
    }
}
