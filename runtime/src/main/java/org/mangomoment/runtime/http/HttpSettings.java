package org.mangomoment.runtime.http;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a service listens and how it is reached.
///
/// @param host           address to listen on
/// @param port           port to listen on; 0 takes a free one
/// @param publicAddress  how people reach it, for links; `http://HOST:PORT` when absent
/// @param maxBodyBytes   largest request body
/// @param maxConcurrent  requests handled at once; more are answered 503
/// @param trustedProxies addresses whose `X-Forwarded-For` is believed
public record HttpSettings(
        String host,
        int port,
        @Nullable URI publicAddress,
        long maxBodyBytes,
        int maxConcurrent,
        List<String> trustedProxies) {
    public HttpSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port is " + port + "; expected 0 to 65535");
        }
        trustedProxies = List.copyOf(trustedProxies);
    }
}
