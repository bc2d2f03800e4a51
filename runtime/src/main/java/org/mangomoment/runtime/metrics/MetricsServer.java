package org.mangomoment.runtime.metrics;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.ClientAddress;
import org.mangomoment.runtime.lifecycle.Part;

/// `/metrics` on a port of its own (ASVS 13.4.5), so that no proxy before the pages leads to it; what a proxy passes on
/// nevertheless is answered 404.
public final class MetricsServer implements Part {
    private static final int LONGEST_STOP_SECONDS = 1;

    private final MetricsSettings settings;
    private final Metrics metrics;
    private @Nullable HttpServer server;

    public MetricsServer(MetricsSettings settings, Metrics metrics) {
        this.settings = settings;
        this.metrics = metrics;
    }

    @Override
    public void start() throws IOException {
        if (settings.port() == 0) {
            return;
        }
        try {
            server = HttpServer.create(new InetSocketAddress(settings.host(), settings.port()), 0);
        } catch (BindException _) {
            throw new IOException("Metrics cannot listen on " + settings.host() + ":" + settings.port()
                    + ": it is taken, or not of this machine; choose another metrics.port, or 0 for none.");
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/metrics", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = exchange.getRequestMethod().equals("GET")
                    && exchange.getRequestURI().getPath().equals("/metrics")
                    && !ClientAddress.isForwarded(
                            name -> exchange.getRequestHeaders().getOrDefault(name, List.of()));
            if (!asked) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var text = metrics.text().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.sendResponseHeaders(200, text.length);
            exchange.getResponseBody().write(text);
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(LONGEST_STOP_SECONDS);
            server = null;
        }
    }
}
