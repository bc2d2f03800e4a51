package org.mangomoment.runtime.http;

import io.javalin.http.Context;
import java.util.List;

/// The address a request came from, for rate limits. A proxy's word counts only when the proxy is trusted (ASVS 4.1.3).
public record ClientAddress(List<String> trustedProxies) {
    public ClientAddress {
        trustedProxies = List.copyOf(trustedProxies);
    }

    /// The client's address as text.
    public String of(Context context) {
        var peer = context.req().getRemoteAddr();
        var forwarded = context.header("X-Forwarded-For");
        if (forwarded == null || !trustedProxies.contains(peer)) {
            return peer;
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /// True when the request was made on this machine and came through no proxy.
    public static boolean isLocal(Context context) {
        var peer = context.req().getRemoteAddr();
        return (peer.startsWith("127.") || peer.equals("0:0:0:0:0:0:0:1") || peer.equals("[0:0:0:0:0:0:0:1]"))
                && context.header("X-Forwarded-For") == null
                && context.header("Forwarded") == null;
    }
}
