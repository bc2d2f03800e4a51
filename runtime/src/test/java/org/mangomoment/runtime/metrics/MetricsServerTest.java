package org.mangomoment.runtime.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricsServerTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void measurementsAreToldOnAPortOfTheirOwn() throws Exception {
        var port = freePort();
        var server = new MetricsServer(new MetricsSettings("127.0.0.1", port), new Metrics());
        server.start();
        try {
            assertThat(get(port, "/metrics").body()).contains("jvm_memory_used_bytes");
            assertThat(get(port, "/").statusCode()).isEqualTo(404);
            assertThat(get(port, "/metricsandmore").statusCode()).isEqualTo(404);
            for (var mark : List.of("X-Forwarded-For", "Forwarded", "X-Forwarded-Proto", "X-Real-IP")) {
                assertThat(get(port, "/metrics", mark, "192.0.2.1").statusCode())
                        .as(mark)
                        .isEqualTo(404);
            }
        } finally {
            server.close();
        }
        assertThatThrownBy(() -> get(port, "/metrics")).isInstanceOf(IOException.class);
    }

    @Test
    void portNullIsNone() throws Exception {
        var server = new MetricsServer(new MetricsSettings("127.0.0.1", 0), new Metrics());
        server.start();
        server.close();
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var server = new MetricsServer(new MetricsSettings("127.0.0.1", taken.getLocalPort()), new Metrics());
            assertThatThrownBy(server::start)
                    .hasMessageContaining("127.0.0.1:" + taken.getLocalPort())
                    .hasMessageContaining("metrics.port");
        }
    }

    private HttpResponse<String> get(int port, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return http.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
