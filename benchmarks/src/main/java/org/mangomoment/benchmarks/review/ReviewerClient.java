package org.mangomoment.benchmarks.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mangomoment.allinone.instance.Running;
import org.mangomoment.benchmarks.load.HttpConnection;

/// A reviewer with a browser: invited, signed in, asks for the page of the next story, and decides. Used by one thread.
final class ReviewerClient implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "a password of the benchmark";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final Pattern TOKEN = Pattern.compile("[?&]token=([^&]+)");
    private static final Pattern COOKIE = Pattern.compile("(?m)^([^=]+=[^;]*)");
    private static final Pattern CSRF = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]*)\">");
    private static final Pattern STORY = Pattern.compile("action=\"/review/([0-9a-f-]{36})\"");

    private final HttpConnection connection;
    private final String cookies;

    private ReviewerClient(HttpConnection connection, String cookies) {
        this.connection = connection;
        this.cookies = cookies;
    }

    /// The page of a story to decide on.
    ///
    /// @param storyId of the story
    /// @param csrf    what a decision must send back
    record NextStory(String storyId, String csrf) {}

    /// Has an account made and signs in.
    static ReviewerClient join(Running running, String name) throws IOException {
        var connection = new HttpConnection(running.desk());
        var invited = connection.post(
                "/api/accounts",
                HttpConnection.bearer(running.operatorToken()) + "Content-Type: application/json\r\n",
                JSON.writeValueAsBytes(Map.of("name", name, "role", "reviewer")));
        var link = JSON.readTree(invited.body()).path("link").asText();
        var _ = required(
                connection.post("/invitation", FORM, form("token", found(TOKEN, link), "password", PASSWORD)), 303);
        var signedIn = required(connection.post("/sign-in", FORM, form("name", name, "password", PASSWORD)), 303);
        var cookies = COOKIE.matcher(signedIn.headers().getOrDefault("set-cookie", ""))
                .results()
                .map(cookie -> cookie.group(1))
                .toList();
        return new ReviewerClient(connection, "Cookie: " + String.join("; ", cookies) + "\r\n");
    }

    /// Asks for the next story, as a browser does.
    NextStory next() throws IOException {
        var page = required(connection.get("/review", cookies + "Accept: text/html\r\n"), 200)
                .text();
        return new NextStory(found(STORY, page), found(CSRF, page));
    }

    /// Decides that a story is a Mangomoment.
    void decide(NextStory story) throws IOException {
        var decision = Map.of(
                "decisionId",
                UUID.randomUUID().toString(),
                "eligibility",
                Map.of("verdict", "yes"),
                "millisTaken",
                3000);
        var _ = required(
                connection.post(
                        "/api/stories/" + story.storyId() + "/decisions",
                        cookies + "X-CSRF-Token: " + story.csrf() + "\r\nContent-Type: application/json\r\n",
                        JSON.writeValueAsBytes(decision)),
                201);
    }

    private static HttpConnection.Answer required(HttpConnection.Answer answer, int status) {
        if (answer.status() != status) {
            throw new IllegalStateException("the desk answered " + answer.status() + " in place of " + status);
        }
        return answer;
    }

    private static String found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .map(match -> match.group(1))
                .orElseThrow(() -> new IllegalStateException("the desk's answer holds no " + pattern));
    }

    private static byte[] form(String... namesAndValues) {
        var form = new StringBuilder();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            form.append(at == 0 ? "" : "&")
                    .append(namesAndValues[at])
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[at + 1], StandardCharsets.UTF_8));
        }
        return form.toString().getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
