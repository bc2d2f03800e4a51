package org.mangomoment.runtime.http;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mangomoment.runtime.health.Health;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the operator, once, that requests come through a proxy of this machine or network that is not trusted: then
/// everybody behind it is one address to the limits. Thread-safe.
final class UnknownProxy {
    private static final Logger LOG = LoggerFactory.getLogger(UnknownProxy.class);
    private static final String HINT =
            "Requests come from a nearby address that is not a trusted proxy and name another "
                    + "in X-Forwarded-For, so all who come that way share one address's limits; if it is your proxy, name "
                    + "it in http.trusted-proxies (docs/proxy.md)";

    private final ClientAddress addresses;
    private final Health health;
    private final AtomicBoolean told = new AtomicBoolean();

    UnknownProxy(ClientAddress addresses, Health health) {
        this.addresses = addresses;
        this.health = health;
    }

    void look(Context context) {
        if (told.get() || context.header(ClientAddress.FORWARDED_FOR) == null) {
            return;
        }
        var peer = context.req().getRemoteAddr();
        var isNearby =
                ClientAddress.address(peer).filter(UnknownProxy::isNearby).isPresent();
        if (isNearby && !addresses.trusts(peer) && told.compareAndSet(false, true)) {
            LOG.warn(HINT);
            health.check("proxy", () -> Health.Finding.up(HINT));
        }
    }

    private static boolean isNearby(InetAddress peer) {
        return peer.isLoopbackAddress() || peer.isSiteLocalAddress() || peer.isLinkLocalAddress();
    }
}
