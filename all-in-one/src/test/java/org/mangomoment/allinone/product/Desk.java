package org.mangomoment.allinone.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/// The desk's JSON API, as one account.
public final class Desk {
    /// For reading what it answers.
    public static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final URI address;
    private final String token;

    Desk(HttpClient http, URI address, String token) {
        this.http = http;
        this.address = address;
        this.token = token;
    }

    /// Everything that a query finds, up to 500 stories.
    public JsonNode search(String query) throws IOException, InterruptedException {
        return get("/api/search?size=100&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    /// How many stories this account may find.
    public long total() throws IOException, InterruptedException {
        return get("/api/search?q=&size=1").path("total").asLong();
    }

    /// The JSON at a path, whatever the status.
    public JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(request(path).GET().build()).body());
    }

    /// The status and body of a path.
    public HttpResponse<String> raw(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    /// Posts JSON.
    public HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }
}
