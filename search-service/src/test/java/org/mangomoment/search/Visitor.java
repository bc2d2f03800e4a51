package org.mangomoment.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody with a browser at the desk: keeps cookies, sends forms, and follows nothing by itself.
final class Visitor {
    private static final Pattern CSRF = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]*)\">");

    private final Desk desk;
    private final Map<String, String> cookies = new TreeMap<>();
    private String csrf = "";

    Visitor(Desk desk) {
        this.desk = desk;
    }

    static Visitor signedIn(Desk desk, String name) throws Exception {
        var visitor = new Visitor(desk);
        assertThat(visitor.signIn(name, "a long password").statusCode()).isEqualTo(303);
        return visitor;
    }

    HttpResponse<String> signIn(String name, String password) throws Exception {
        var answer = post("/sign-in", Map.of("name", name, "password", password));
        csrf = "";
        return answer;
    }

    /// A cookie as it is now; empty when there is none.
    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    void setCookie(String name, String value) {
        cookies.put(name, value);
    }

    /// The token of this session's forms.
    String csrf() throws Exception {
        if (csrf.isEmpty()) {
            var found = CSRF.matcher(get("/account").body());
            csrf = found.find() ? found.group(1) : "";
        }
        return csrf;
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(path, "GET", "", "text/html");
    }

    /// Sends a form of this session.
    HttpResponse<String> submit(String path, Map<String, String> fields) throws Exception {
        var all = new TreeMap<>(fields);
        all.put("csrf", csrf());
        return post(path, all);
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        return send(path, "POST", encoded(fields), "text/html");
    }

    /// The status that a program would get, which is sent to no page.
    int status(String method, String path, String token) throws Exception {
        return send(path, method, "", "*/*", "X-CSRF-Token", token).statusCode();
    }

    private HttpResponse<String> send(String path, String method, String body, String accepted, String... headers)
            throws Exception {
        var request = desk.request(path, "")
                .header("Accept", accepted)
                .header("Accept-Language", "en")
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
                .header("Content-Type", "application/x-www-form-urlencoded");
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var answer =
                desk.send(request.method(method, BodyPublishers.ofString(body)).build());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String header) {
        var pair = header.replaceAll(";.*", "").split("=", 2);
        if (header.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(Map<String, String> fields) {
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return String.join("&", pairs);
    }
}
