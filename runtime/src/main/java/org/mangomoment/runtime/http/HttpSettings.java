package org.mangomoment.runtime.http;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a service listens and how it is reached.
///
/// @param host           address to listen on
/// @param port           port to listen on; 0 takes a free one
/// @param publicAddress  how people reach it, for links and cookies; `http://HOST:PORT` when absent
/// @param maxBodyBytes   largest request body that is read whole
/// @param maxConcurrent  requests handled at once, of which one address has at most three quarters; more are answered
/// 503
/// @param trustedProxies addresses and ranges whose `X-Forwarded-For` is believed
/// @param sending        what clients must keep to while a request comes in
public record HttpSettings(
        String host,
        int port,
        @Nullable URI publicAddress,
        long maxBodyBytes,
        int maxConcurrent,
        List<String> trustedProxies,
        SendingLimits sending) {
    public HttpSettings {
        var problems = new ArrayList<String>();
        if (port < 0 || port > 65_535) {
            problems.add("port is " + port + "; expected 0 to 65535");
        }
        if (publicAddress != null) {
            publicAddress = publicAddress.toString().isEmpty() ? null : origin(publicAddress, problems);
        }
        trustedProxies = List.copyOf(trustedProxies);
        for (var proxy : trustedProxies) {
            try {
                AddressRange.parse(proxy);
            } catch (IllegalArgumentException wrong) {
                problems.add("trusted-proxies: " + wrong.getMessage()
                        + "; expected addresses or ranges as 127.0.0.1, ::1 or 10.0.0.0/8");
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join(". ", problems));
        }
    }

    /// Whether people reach the service by https: then cookies are bound to it.
    public boolean isHttps() {
        return publicAddress != null && "https".equals(publicAddress.getScheme());
    }

    private static URI origin(URI told, List<String> problems) {
        var scheme = told.getScheme() == null ? "" : told.getScheme().toLowerCase(Locale.ROOT);
        var isOrigin = Set.of("http", "https").contains(scheme)
                && told.getHost() != null
                && told.getUserInfo() == null
                && Set.of("", "/").contains(told.getRawPath())
                && told.getRawQuery() == null
                && told.getRawFragment() == null;
        if (!isOrigin) {
            problems.add("public-address is not an address without a path; expected as https://stories.example.org");
            return told;
        }
        return URI.create(scheme + "://" + told.getRawAuthority());
    }
}
