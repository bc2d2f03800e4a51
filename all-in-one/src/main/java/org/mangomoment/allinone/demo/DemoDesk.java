package org.mangomoment.allinone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The desk's API as one account uses it.
final class DemoDesk implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 1_000;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI desk;
    private final String token;

    /// @param token the account's
    DemoDesk(URI desk, String token) {
        this.desk = desk;
        this.token = token;
    }

    /// What a path gives; missing when it gives nothing.
    ///
    /// @throws IOException when it is not answered with success
    JsonNode get(String path) throws IOException, InterruptedException {
        return sent(request(path).GET().build());
    }

    /// @throws IOException when it is not answered with success
    JsonNode post(String path, JsonNode body) throws IOException, InterruptedException {
        return sent(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    /// Every sample story.
    List<JsonNode> samples() throws IOException, InterruptedException {
        return samples("");
    }

    /// Every sample story that further parameters of the search find.
    List<JsonNode> samples(String parameters) throws IOException, InterruptedException {
        var all = new ArrayList<JsonNode>();
        JsonNode found;
        var page = 1;
        do {
            found = get(
                    "/api/search?q=&channel=" + DemoSetUp.CHANNEL + parameters + "&size=" + PAGE + "&page=" + page++);
            found.path("hits").forEach(all::add);
        } while (!found.path("hits").isEmpty()
                && all.size() < found.path("total").asLong());
        return all;
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(desk.resolve(path))
                .header("Authorization", "Bearer " + token)
                .timeout(LONGEST_ANSWER);
    }

    private JsonNode sent(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("the desk answered " + request.method() + " "
                    + request.uri().getPath().replaceAll("[0-9a-f-]{36}", "ID") + " with status "
                    + answer.statusCode());
        }
        return answer.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(answer.body());
    }
}
