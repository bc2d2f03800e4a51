package org.mangomoment.runtime.http;

import io.javalin.http.Context;

/// Headers on every answer (OWASP ASVS 5.0, V3.4): nothing from elsewhere, no inline script, no framing, no referrer.
final class SecurityHeaders {
    private static final String CONTENT_SECURITY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'; manifest-src 'self'";

    private SecurityHeaders() {}

    static void on(Context context) {
        context.header("Content-Security-Policy", CONTENT_SECURITY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Strict-Transport-Security", "max-age=31536000")
                .header("Cache-Control", "no-store");
    }
}
