package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.allinone.product.Curl;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.SampleProxy;

/// An instance behind the proxies of `samples/proxy`, with the settings that go with them (docs/proxy.md).
class ProxyTest {
    private static final String STORIES = "https://stories.example.org";
    private static final String DESK = "https://desk.example.org";
    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([^\"]+)\"");

    @TempDir
    private static Path folder;

    private static Demo demo;
    private static int metricsPort;

    @BeforeAll
    static void start() throws Exception {
        try (var free = new ServerSocket(0)) {
            metricsPort = free.getLocalPort();
        }
        demo = Demo.start(
                folder.resolve("data"),
                "--settings",
                SampleProxy.settings().toString(),
                "--set",
                "ingest.form.per-minute=2",
                "--set",
                "ingest.form.shortest=0 s",
                "--set",
                "ingest.metrics.port=" + metricsPort);
    }

    @AfterAll
    static void stop() {
        demo.jvm().stop();
        demo.close();
    }

    @Test
    void behindNginx() throws Exception {
        var own = folder.resolve("nginx");
        try (var proxy = SampleProxy.nginx(own, demo.ingest().getPort())) {
            isAsPromised(proxy, "127.0.11.");
        }
    }

    @Test
    void behindCaddy() throws Exception {
        var own = folder.resolve("caddy");
        try (var proxy = SampleProxy.caddy(own, demo.ingest().getPort())) {
            isAsPromised(proxy, "127.0.12.");
        }
    }

    @Test
    void theAddressesThatPeopleUseArePrintedAndTheDetailsStayHere() throws Exception {
        assertThat(Files.readString(demo.jvm().output()))
                .contains("Tell a story:  " + STORIES, "The desk:      " + DESK);
        assertThat(get(demo.ingest().resolve("/metrics")).statusCode()).isEqualTo(404);
        assertThat(get(demo.deskAddress().resolve("/metrics")).statusCode()).isEqualTo(404);
        assertThat(get(URI.create("http://127.0.0.1:" + metricsPort + "/metrics"))
                        .body())
                .contains("mango_intake_stories_total");
        assertThat(get(demo.ingest().resolve("/health/ready")).body()).contains("checks", "receipts");
    }

    /// @param network addresses that no other proxy's test uses, without the last number
    private static void isAsPromised(SampleProxy proxy, String network) throws Exception {
        var one = proxy.client(network + "1");
        var other = proxy.client(network + "2");
        leadsToHttps(proxy.plainClient(network + "1"));
        tellersAreCountedApart(one, other);
        linksAreCookiesAreAndNobodyFramesOrDowngrades(proxy.client(network + "3"));
        colleaguesSignIn(proxy.client(network + "4"));
        for (var address : new String[] {STORIES, DESK}) {
            for (var path : new String[] {"/metrics", "/health/ready", "/health/live", "/health/"}) {
                assertThat(other.ask(address + path).status())
                        .as(address + path)
                        .isEqualTo(404);
            }
        }
        assertThat(get(demo.ingest().resolve("/health/ready")).body())
                .as("no hint at a proxy that is not trusted")
                .doesNotContain("trusted-proxies");
    }

    private static void leadsToHttps(Curl plain) throws Exception {
        var answer = plain.ask("http://stories.example.org:80/");
        assertThat(answer.status()).isIn(301, 308);
        assertThat(answer.headers("Location")).allMatch(to -> to.startsWith(STORIES));
    }

    private static void tellersAreCountedApart(Curl one, Curl other) throws Exception {
        assertThat(tell(one).status()).isEqualTo(303);
        await("the limit").atMost(Duration.ofMinutes(1)).until(() -> tell(one).status() == 429);
        assertThat(tell(one, "X-Forwarded-For: 198.51.100.7").status())
                .as("who claims to be another")
                .isEqualTo(429);
        assertThat(tell(one, "Forwarded: for=198.51.100.8").status())
                .as("who claims so in another way")
                .isEqualTo(429);
        assertThat(tell(other).status()).isEqualTo(303);
    }

    private static void linksAreCookiesAreAndNobodyFramesOrDowngrades(Curl client) throws Exception {
        var told = tell(client);
        assertThat(told.status()).isEqualTo(303);
        var next = URI.create(STORIES).resolve(told.headers("Location").getFirst());
        assertThat(next.toString()).startsWith(STORIES + "/mine/");
        var page = client.ask(next.toString());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(STORIES + "/mine/").doesNotContain("127.0.0.1");
        assertThat(page.headers("Strict-Transport-Security")).hasSize(1);
        var cookies = client.ask(STORIES + "/?lang=nl").headers("Set-Cookie");
        assertThat(cookies).isNotEmpty().allMatch(cookie -> cookie.contains("; Secure"));
        var pushed = client.ask(
                STORIES + "/api/stories",
                "--header",
                "Authorization: Bearer " + demo.pushKey(),
                "--json",
                "{\"text\": \"Synthetic: through the proxy " + UUID.randomUUID() + "\"}");
        assertThat(pushed.status()).isEqualTo(201);
        assertThat(pushed.headers("Location")).allMatch(to -> to.startsWith(STORIES + "/api/stories/"));
    }

    private static void colleaguesSignIn(Curl client) throws Exception {
        var signIn = client.ask(
                DESK + "/sign-in",
                "--data-urlencode",
                "name=researcher",
                "--data-urlencode",
                "password=" + demo.password("researcher"));
        assertThat(signIn.status()).as(signIn.body()).isEqualTo(303);
        var session = signIn.headers("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("__Host-sid="))
                .findFirst()
                .orElseThrow();
        assertThat(session).contains("; Secure", "; HttpOnly", "; Path=/");
        assertThat(client.ask(DESK + "/", "--header", "Cookie: " + session.split(";", 2)[0])
                        .status())
                .isEqualTo(200);
    }

    private static Curl.Answer tell(Curl client, String... header) throws Exception {
        var form = SEAL.matcher(client.ask(STORIES + "/").body());
        assertThat(form.find()).isTrue();
        var more = header.length == 0 ? "X-Nothing: special" : header[0];
        return client.ask(
                STORIES + "/",
                "--header",
                more,
                "--data-urlencode",
                "seal=" + form.group(1),
                "--data-urlencode",
                "text=Synthetic: told behind a proxy " + UUID.randomUUID(),
                "--data-urlencode",
                "research=yes");
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
