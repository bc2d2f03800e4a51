package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.mangomoment.allinone.instance.Running;

/// The desk's JSON API as commands use it, with the operator's token.
final class DeskClient implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Running running;

    DeskClient(Running running) {
        this.running = running;
    }

    JsonNode get(String pathAndQuery) throws IOException, InterruptedException {
        return send(request(pathAndQuery).GET().build());
    }

    JsonNode post(String path) throws IOException, InterruptedException {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()).build());
    }

    /// @param body sent as JSON
    JsonNode post(String path, JsonNode body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    /// @param body a file, sent as it is
    JsonNode post(String path, Path body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofFile(body))
                .build());
    }

    /// Sends a form and brings what it answers into a file.
    ///
    /// @param fields encoded as in an address
    /// @return the answer's headers
    HttpHeaders download(String path, String fields, Path into) throws IOException, InterruptedException {
        var asked = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build();
        var answer = http.send(asked, HttpResponse.BodyHandlers.ofFile(into));
        if (answer.statusCode() >= 300) {
            throw refused(answer.statusCode(), JSON.readTree(into.toFile()));
        }
        return answer.headers();
    }

    /// A text as one piece of a path or as a value in a query.
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(running.desk() + pathAndQuery))
                .timeout(Duration.ofMinutes(10))
                .header("Authorization", "Bearer " + running.operatorToken())
                .header("Accept", "application/json");
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        var body = JSON.readTree(answer.body());
        if (answer.statusCode() >= 300) {
            throw refused(answer.statusCode(), body);
        }
        return body;
    }

    private static Failed refused(int status, JsonNode problem) {
        var said = new StringBuilder(
                "The desk answered " + status + ": " + problem.path("detail").asText("without saying why"));
        problem.path("errors")
                .forEach(error -> said.append("\n  - ")
                        .append(error.path("field").asText())
                        .append(' ')
                        .append(error.path("message").asText()));
        return new Failed(said.toString());
    }

    @Override
    public void close() {
        http.close();
    }
}
