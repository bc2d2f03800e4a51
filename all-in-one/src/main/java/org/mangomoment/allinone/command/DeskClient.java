package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.mangomoment.allinone.instance.Running;

/// The desk's JSON API as commands use it, with the operator's token. The JDK's older client is enough for one or two
/// requests and begins with them ten times sooner than `java.net.http`, which was most of what a short command took.
final class DeskClient {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration CONNECTED = Duration.ofSeconds(5);
    private static final Duration ANSWERED = Duration.ofMinutes(10);

    private final Running running;

    DeskClient(Running running) {
        this.running = running;
    }

    JsonNode get(String pathAndQuery) throws IOException {
        return answer(request("GET", pathAndQuery));
    }

    JsonNode post(String path) throws IOException {
        return answer(sending(request("POST", path), new byte[0]));
    }

    /// @param body sent as JSON
    JsonNode post(String path, JsonNode body) throws IOException {
        var request = request("POST", path);
        request.setRequestProperty("Content-Type", "application/json");
        return answer(sending(request, JSON.writeValueAsBytes(body)));
    }

    /// @param body a file, sent as it is
    JsonNode post(String path, Path body) throws IOException {
        var request = request("POST", path);
        request.setRequestProperty("Content-Type", "application/octet-stream");
        request.setDoOutput(true);
        request.setFixedLengthStreamingMode(Files.size(body));
        try (var out = request.getOutputStream()) {
            Files.copy(body, out);
        }
        return answer(request);
    }

    /// Sends a form and brings what it answers into a file.
    ///
    /// @param fields encoded as in an address
    /// @param header whose value is returned, if the answer has it
    Optional<String> download(String path, String fields, String header, Path into) throws IOException {
        var request = request("POST", path);
        request.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        sending(request, fields.getBytes(StandardCharsets.UTF_8));
        try (var in = accepted(request);
                var out = Files.newOutputStream(into)) {
            in.transferTo(out);
        }
        return Optional.ofNullable(request.getHeaderField(header));
    }

    /// A text as one piece of a path or as a value in a query.
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpURLConnection request(String method, String pathAndQuery) throws IOException {
        var request = (HttpURLConnection)
                URI.create(running.desk() + pathAndQuery).toURL().openConnection();
        request.setRequestMethod(method);
        request.setInstanceFollowRedirects(false);
        request.setConnectTimeout((int) CONNECTED.toMillis());
        request.setReadTimeout((int) ANSWERED.toMillis());
        request.setRequestProperty("Authorization", "Bearer " + running.operatorToken());
        request.setRequestProperty("Accept", "application/json");
        return request;
    }

    private static HttpURLConnection sending(HttpURLConnection request, byte[] body) throws IOException {
        request.setDoOutput(true);
        request.setFixedLengthStreamingMode(body.length);
        try (var out = request.getOutputStream()) {
            out.write(body);
        }
        return request;
    }

    private static JsonNode answer(HttpURLConnection request) throws IOException {
        try (var in = accepted(request)) {
            return JSON.readTree(in);
        }
    }

    private static InputStream accepted(HttpURLConnection request) throws IOException {
        if (request.getResponseCode() >= 300) {
            throw refused(request);
        }
        return request.getInputStream();
    }

    private static Failed refused(HttpURLConnection request) throws IOException {
        var problem = problem(request);
        var said = new StringBuilder("The desk answered " + request.getResponseCode() + ": "
                + problem.path("detail").asText("without saying why"));
        problem.path("errors")
                .forEach(error -> said.append("\n  - ")
                        .append(error.path("field").asText())
                        .append(' ')
                        .append(error.path("message").asText()));
        return new Failed(said.toString());
    }

    private static JsonNode problem(HttpURLConnection request) throws IOException {
        try (var in = request.getErrorStream()) {
            return in == null ? JSON.createObjectNode() : JSON.readTree(in);
        }
    }
}
