package org.mangomoment.search.access;

import io.javalin.http.Context;
import java.util.Optional;

/// The cookie that holds a session's secret: out of reach of scripts, not sent by other sites' forms, gone with the
/// browser; with https also bound to this host.
final class SessionCookie {
    private final String name;
    private final String attributes;

    SessionCookie(boolean secure) {
        this.name = secure ? "__Host-sid" : "sid";
        this.attributes = "; Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
    }

    void set(Context context, String secret) {
        context.res().addHeader("Set-Cookie", name + "=" + secret + attributes);
    }

    void remove(Context context) {
        context.res().addHeader("Set-Cookie", name + "=" + attributes + "; Max-Age=0");
    }

    Optional<String> read(Context context) {
        return Optional.ofNullable(context.cookie(name)).filter(value -> !value.isEmpty());
    }
}
