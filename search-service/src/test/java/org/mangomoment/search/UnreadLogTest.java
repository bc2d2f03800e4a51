package org.mangomoment.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.settings.Settings;

/// A desk that has begun and has not read the log yet, because nobody answers where Kafka should be.
class UnreadLogTest {
    @Test
    void nothingIsChangedBeforeTheLogIsRead(@TempDir Path folder) throws Exception {
        Map<String, Object> settings = Map.of(
                "kafka.bootstrap",
                "127.0.0.1:1",
                "http.port",
                0,
                "index-folder",
                folder.resolve("index").toString(),
                "exports.folder",
                folder.resolve("exports").toString(),
                "operator-token",
                "operator-secret");
        var service = new SearchService(
                Settings.read(SearchSettings.class, "search-service", settings), new Failures(), _ -> {}, Map.of());
        try (service;
                var http = HttpClient.newHttpClient()) {
            service.start();
            // Whoever had this name would be replaced by somebody new.
            var invited = send(
                    http,
                    request(service, "/api/accounts")
                            .POST(BodyPublishers.ofString("{\"name\": \"rita\", \"role\": \"steward\"}")));
            assertThat(invited.statusCode()).isEqualTo(503);
            assertThat(invited.headers().firstValue("Retry-After")).contains("2");
            assertThat(invited.body()).contains("Nothing was changed");
            assertThat(send(http, request(service, "/api/stories/one").DELETE()).statusCode())
                    .isEqualTo(503);
            assertThat(send(
                                    http,
                                    request(service, "/sign-in")
                                            .header("Accept", "text/html")
                                            .header("Accept-Language", "nl")
                                            .POST(BodyPublishers.noBody()))
                            .body())
                    .contains("Er is niets gewijzigd");
            assertThat(send(http, request(service, "/health/ready").GET()).body())
                    .contains("changes");
        }
    }

    private static HttpRequest.Builder request(SearchService service, String path) {
        return HttpRequest.newBuilder(service.address().resolve(path))
                .header("Authorization", "Bearer operator-secret");
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
