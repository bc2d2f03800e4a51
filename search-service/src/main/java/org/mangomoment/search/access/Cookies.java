package org.mangomoment.search.access;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// The cookies by which the desk knows a browser again: out of reach of scripts, not sent by other sites' forms, with
/// https also bound to this host. The session's goes with the browser; the device's stays for a year and opens nothing:
/// it only lets the right password through when others have locked the name.
final class Cookies {
    private static final Pattern OURS = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final long A_YEAR = Duration.ofDays(365).toSeconds();

    private final Kind session;
    private final Kind device;

    /// @param secure whether people reach the desk by https
    Cookies(boolean secure) {
        session = new Kind(secure ? "__Host-sid" : "sid", secure);
        device = new Kind(secure ? "__Host-device" : "device", secure);
    }

    Optional<String> session(Context context) {
        return session.read(context);
    }

    void setSession(Context context, String secret) {
        session.set(context, secret, "");
    }

    void removeSession(Context context) {
        session.set(context, "", "; Max-Age=0");
    }

    /// What a browser keeps of earlier sign-ins; empty when it keeps nothing of ours.
    String device(Context context) {
        return device.read(context).orElse("");
    }

    void setDevice(Context context, String secret) {
        device.set(context, secret, "; Max-Age=" + A_YEAR);
    }

    private record Kind(String name, boolean secure) {
        Optional<String> read(Context context) {
            return Optional.ofNullable(context.cookie(name))
                    .filter(value -> OURS.matcher(value).matches());
        }

        void set(Context context, String value, String age) {
            var attributes = "; Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "") + age;
            context.res().addHeader("Set-Cookie", name + "=" + value + attributes);
        }
    }
}
