package org.mangomoment.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HttpConnectionTest {
    @Test
    void answersOfKnownAndOfUnknownLengthAreReadWholeOnOneConnection() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var sent = exchange.getRequestBody().readAllBytes();
            var answer = ("héllo " + sent.length).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .add("X-Asked", exchange.getRequestURI().getPath());
            // 0 is of any length: in chunks.
            exchange.sendResponseHeaders(202, exchange.getRequestURI().getPath().equals("/chunks") ? 0 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try (var connection = new HttpConnection(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()))) {
            var chunks = connection.post("/chunks", "X-Mine: 1\r\n", new byte[3]);
            assertThat(chunks.text()).isEqualTo("héllo 3");
            assertThat(chunks.status()).isEqualTo(202);
            var whole = connection.get("/whole");
            assertThat(whole.text()).isEqualTo("héllo 0");
            assertThat(whole.headers()).containsEntry("x-asked", "/whole");
        } finally {
            server.stop(0);
        }
    }
}
