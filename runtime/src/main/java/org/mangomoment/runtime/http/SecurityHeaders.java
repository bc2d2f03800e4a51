package org.mangomoment.runtime.http;

import java.util.function.BiConsumer;

/// Headers on every answer (OWASP ASVS 5.0, V3.4): nothing from elsewhere, no inline script, no framing, no referrer.
///
/// @param https whether people reach the service by https; then browsers shall do so for a year
record SecurityHeaders(boolean https) {
    private static final String CONTENT_SECURITY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'; manifest-src 'self'";

    /// @param answer takes each header's name and value
    void on(BiConsumer<String, String> answer) {
        answer.accept("Content-Security-Policy", CONTENT_SECURITY);
        answer.accept("X-Content-Type-Options", "nosniff");
        answer.accept("Referrer-Policy", "no-referrer");
        answer.accept("Cross-Origin-Opener-Policy", "same-origin");
        answer.accept("Cache-Control", "no-store");
        if (https) {
            answer.accept("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
