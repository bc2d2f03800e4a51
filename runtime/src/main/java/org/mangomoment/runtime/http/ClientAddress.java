package org.mangomoment.runtime.http;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The address a request came from, for rate limits. A proxy's word counts only when the proxy is trusted (ASVS 4.1.3):
/// of the addresses that proxies wrote into `X-Forwarded-For`, read from the right, the first that is not trusted
/// itself. What stands left of it is the client's own word. No other header is believed.
public final class ClientAddress {
    /// Where proxies write for whom they ask.
    static final String FORWARDED_FOR = "X-Forwarded-For";

    /// Headers that only proxies write.
    private static final List<String> BY_PROXIES =
            List.of(FORWARDED_FOR, "Forwarded", "Via", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP");

    private final List<AddressRange> trusted;

    /// @param trustedProxies addresses and ranges, as `127.0.0.1` and `10.0.0.0/8`
    /// @throws IllegalArgumentException when one is neither
    public ClientAddress(List<String> trustedProxies) {
        this.trusted = trustedProxies.stream().map(AddressRange::parse).toList();
    }

    /// Headers by name; several of one name in their order.
    @FunctionalInterface
    public interface Headers {
        /// All values; empty when there is none.
        List<String> all(String name);
    }

    /// The client's address as text.
    public String of(Context context) {
        return of(context.req().getRemoteAddr(), headers(context));
    }

    String of(String peer, Headers headers) {
        var hops = headers.all(FORWARDED_FOR).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .toList()
                .reversed();
        var current = address(peer);
        if (current.isEmpty()) {
            return peer;
        }
        for (var hop : hops) {
            var before = address(hop);
            if (!trusts(current.get()) || before.isEmpty()) {
                break;
            }
            current = before;
        }
        return current.get().getHostAddress();
    }

    /// True for a proxy that is believed.
    boolean trusts(String peer) {
        return address(peer).filter(this::trusts).isPresent();
    }

    private boolean trusts(InetAddress proxy) {
        return trusted.stream().anyMatch(range -> range.contains(proxy));
    }

    /// True when the request was made on this machine and came through no proxy that says so.
    public static boolean isLocal(Context context) {
        var peer = context.req().getRemoteAddr();
        return (peer.equals(context.req().getLocalAddr())
                        || address(peer).filter(InetAddress::isLoopbackAddress).isPresent())
                && !isForwarded(headers(context));
    }

    /// True when a proxy left its mark on a request.
    public static boolean isForwarded(Headers headers) {
        return BY_PROXIES.stream().anyMatch(name -> !headers.all(name).isEmpty());
    }

    /// An IP address as proxies write it: alone, or with a port, or in brackets; empty for anything else.
    static Optional<InetAddress> address(String text) {
        var bare = text;
        if (text.startsWith("[")) {
            var end = text.indexOf(']');
            bare = end < 0 ? text : text.substring(1, end);
        } else if (text.indexOf(':') >= 0 && text.indexOf(':') == text.lastIndexOf(':')) {
            bare = text.substring(0, text.indexOf(':'));
        }
        try {
            return bare.isEmpty() ? Optional.empty() : Optional.of(InetAddress.ofLiteral(bare));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Headers headers(Context context) {
        return name -> Collections.list(context.req().getHeaders(name));
    }
}
