package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.PushKey;
import org.mangomoment.schemas.Topics;

/// Requests that are signed, as docs/push-api.md tells senders to.
class SignatureTest {
    private static final PushKey KEY = PushKey.generate();
    private static final String BODY = "{\"text\": \"Synthetic: signed and sealed.\"}";
    private static Running running;

    @BeforeAll
    static void start() throws Exception {
        running = Running.ready(Map.of());
        running.put(Running.channel("sealed", KEY).setSigned(true).build());
        await().until(() ->
                !running.get("/api/stories/none", KEY.shown()).body().contains("Unknown key"));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    /// What is sent and what is signed; they are the same in an honest request.
    private record Signed(String method, String target, String key, String body, long at) {
        static Signed now(String method, String target, String body) {
            return new Signed(method, target, "", body, Instant.now().getEpochSecond());
        }

        Signed method(String other) {
            return new Signed(other, target, key, body, at);
        }

        Signed target(String other) {
            return new Signed(method, other, key, body, at);
        }

        Signed key(String other) {
            return new Signed(method, target, other, body, at);
        }

        Signed body(String other) {
            return new Signed(method, target, key, other, at);
        }

        Signed at(long other) {
            return new Signed(method, target, key, body, other);
        }

        String whole() {
            return "v2=" + hex(at + "\n" + method + "\n" + target + "\n" + key + "\n" + body);
        }

        HttpResponse<String> send(String signature) {
            return send(signature, false);
        }

        HttpResponse<String> send(String signature, boolean withKey) {
            var request = running.request(target)
                    .header("Mango-Timestamp", Long.toString(at))
                    .header("Mango-Signature", signature)
                    .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
            if (!body.isEmpty()) {
                request.header("Content-Type", target.contains("batch") ? "application/x-ndjson" : "application/json");
            }
            if (!key.isEmpty()) {
                request.header("Idempotency-Key", key);
            }
            return running.send(
                    withKey
                            ? request.header("Authorization", "Bearer " + KEY.shown())
                            : request.header("Mango-Key", KEY.id()));
        }

        HttpResponse<String> send() {
            return send(whole());
        }
    }

    @Test
    void aSignedChannelTakesItsStoryBackAndTheSameRequestAgainIsAnsweredAlike() {
        var id = id(Signed.now("POST", "/api/stories", story()).send());
        var receipt = Signed.now("GET", "/api/stories/" + id + "/receipt", "");
        assertThat(receipt.send().statusCode()).isEqualTo(200);
        assertThat(receipt.send().statusCode()).isEqualTo(200);
        var withdrawal = Signed.now("DELETE", "/api/stories/" + id, "");
        assertThat(withdrawal.send().statusCode()).isEqualTo(204);
        assertThat(withdrawal.send().statusCode()).isEqualTo(204);
        assertThat(Kafka.latest(Topics.WITHDRAWALS)).containsKey(id);
        assertThat(receipt.send().statusCode()).isEqualTo(410);
    }

    @Test
    void theVerySameSignedStoryIsTheRepeatItIsWithOrWithoutTheKeyItself() {
        var push = Signed.now("POST", "/api/stories", BODY).key("letter-1");
        var first = push.send(push.whole(), true);
        assertThat(first.statusCode()).isEqualTo(201);
        var again = push.send();
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(id(again)).isEqualTo(id(first));
        assertThat(push.at(push.at() - 1).send().statusCode()).isEqualTo(200);
    }

    @Test
    void aSignatureOfOneRequestFitsNoOther() {
        var id = id(Signed.now("POST", "/api/stories", story()).send());
        var reading = Signed.now("GET", "/api/stories/" + id, "");
        var pushing = Signed.now("POST", "/api/stories", story()).key("letter-2");
        for (var other : List.of(
                reading.method("DELETE"),
                reading.target("/api/stories/" + UUID.randomUUID()),
                reading.target("/api/stories/" + id + "?a=b"),
                reading.target("/api/stories/" + id + "/receipt"),
                reading.at(reading.at() + 1))) {
            refused(other.send(reading.whole()), other);
        }
        for (var other : List.of(
                pushing.target("/api/stories/batch"),
                pushing.key("letter-3"),
                pushing.key(""),
                pushing.body(story()),
                pushing.body(pushing.body() + " "),
                pushing.at(pushing.at() - 1))) {
            refused(other.send(pushing.whole()), other);
        }
        assertThat(reading.send().statusCode()).as("the story is still there").isEqualTo(200);
    }

    @Test
    void noLineOfWhatIsSignedCanBeMovedIntoItsNeighbour() {
        var push = Signed.now("POST", "/api/stories", "a-key\n" + BODY);
        refused(push.key("a-key").body(BODY).send(push.whole()), push);
        var shifted = Signed.now("POST", "/api/stories", BODY).key("x");
        refused(shifted.key("").body("x\n" + BODY).send(shifted.whole()), shifted);
    }

    @Test
    void aSignatureOverTheBodyAloneProvesAStoryAndNothingElse() {
        var push = Signed.now("POST", "/api/stories", story());
        var first = push.send(bodyOnly(push));
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(push.send(bodyOnly(push)).statusCode()).isEqualTo(200);
        refused(push.key("another").send(bodyOnly(push)), push);
        var path = "/api/stories/" + id(first);
        for (var method : List.of("GET", "DELETE")) {
            var bodiless = Signed.now(method, path, "");
            var formerly = "v1=" + hex(bodiless.at() + "." + path);
            assertThat(bodiless.send(formerly).body()).contains("covers the body only");
            refused(bodiless.send(bodyOnly(bodiless)), bodiless);
        }
    }

    @Test
    void whatIsNotSignedOrNotByThisKeyOrTooOldIsRefused() {
        assertThat(running.push(KEY.shown(), BODY).statusCode()).isEqualTo(401);
        var push = Signed.now("POST", "/api/stories", BODY);
        for (var wrong :
                List.of("v2=" + "0".repeat(64), "v2=abc", "v3=" + "0".repeat(64), "", "v1=" + "0".repeat(64))) {
            refused(push.send(wrong, true), push);
            refused(push.send(wrong, false), push);
        }
        for (var far : new long[] {push.at() - 310, push.at() + 310, 999_999_999_999L}) {
            var answer = push.at(far).send();
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("five minutes");
        }
    }

    @Test
    void aChannelThatNeedNotSignMaySignAndIsHeldToIt() {
        var key = PushKey.generate();
        running.open(key, channel -> channel.setName("open-handed"));
        var push = Signed.now("POST", "/api/stories", BODY);
        var wrong = running.push(
                key.shown(), BODY, "Mango-Timestamp", Long.toString(push.at()), "Mango-Signature", push.whole());
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(running.push(key.shown(), BODY).statusCode()).isEqualTo(201);
    }

    @Test
    void thePublicPartOfAKeyAloneOpensNothing() {
        for (var path : List.of("/api/stories/none", "/api/stories/none/receipt")) {
            var named = running.request(path).header("Mango-Key", KEY.id());
            assertThat(running.send(named.copy().GET()).statusCode()).isEqualTo(401);
            assertThat(running.send(named.copy().DELETE()).statusCode()).isIn(401, 405);
            assertThat(Signed.now("GET", path, "").send().statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aSignedBatchIsTakenWholeOrNotAtAllAndTheSameAgainIsARepeat() {
        var lines =
                "{\"text\": \"Synthetic: signed line.\", \"id\": 1}\n{\"text\": \"Synthetic: another.\", \"id\": 2}\n";
        var batch = Signed.now("POST", "/api/stories/batch", lines);
        refused(batch.body(lines + "{\"text\": \"Smuggled.\"}").send(batch.whole()), batch);
        assertThat(batch.send().body().lines()).hasSize(2).allMatch(line -> line.contains("\"accepted\""));
        assertThat(batch.send().body().lines()).hasSize(2).allMatch(line -> line.contains("\"repeated\""));
        assertThat(batch.body("{}\n".repeat(400_000)).send().statusCode()).isEqualTo(413);
    }

    @Test
    void theSampleScriptSignsAsIsExpected(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("story.json"), story());
        var taken = script("POST", "/api/stories", file.toString(), "letter-77");
        assertThat(taken).contains("\"id\"", "\"links\"");
        var id = Running.json(taken).path("id").asText();
        assertThat(Running.json(script("POST", "/api/stories", file.toString(), "letter-77"))
                        .path("id")
                        .asText())
                .isEqualTo(id);
        assertThat(script("GET", "/api/stories/" + id + "/receipt")).contains("\"channel\":\"sealed\"");
        assertThat(script("DELETE", "/api/stories/" + id)).isEmpty();
        assertThat(script("GET", "/api/stories/" + id)).contains("\"status\":410");
    }

    @Test
    void toolsSignInTheirOwnWayWhereTheMappingSaysSo() {
        Map<String, BiFunction<PushKey, String, Map<String, String>>> tools = Map.of(
                "typeform", (key, body) -> Map.of("Typeform-Signature", "sha256=" + base64(signingKey(key), body)),
                "tally", (key, body) -> Map.of("Tally-Signature", base64(signingKey(key), body)),
                "github", (key, body) -> Map.of("X-Hub-Signature-256", "sha256=" + hex(signingKey(key), body)),
                "standard-webhooks", SignatureTest::standardWebhook);
        tools.forEach((tool, signing) -> {
            var key = PushKey.generate();
            running.put(Running.channel("tool-" + tool, key)
                    .setSigned(true)
                    .setMapping("{\"mapping\": 1, \"signature\": \"" + tool
                            + "\", \"fields\": {\"text\": \"told\", \"idempotencyKey\": \"token\"}}")
                    .build());
            var body = "{\"told\": \"Synthetic: of " + tool + "\", \"token\": \"t-1\"}";
            await(tool).until(() -> hook(key, body, signing.apply(key, body)).statusCode() != 401);
            assertThat(hook(key, body, signing.apply(key, body)).statusCode())
                    .as(tool)
                    .isEqualTo(200);
            assertThat(hook(key, body + " ", signing.apply(key, body)).statusCode())
                    .as(tool)
                    .isEqualTo(401);
            assertThat(hook(key, body, signing.apply(PushKey.generate(), body)).statusCode())
                    .as(tool)
                    .isEqualTo(401);
            assertThat(hook(key, body, Map.of()).statusCode()).as(tool).isEqualTo(401);
            var unsignedKey = new HashMap<>(signing.apply(key, body));
            unsignedKey.put("Idempotency-Key", "another");
            assertThat(hook(key, body, unsignedKey).statusCode()).as(tool).isEqualTo(401);
        });
        assertThat(hook(KEY, BODY, Map.of("Tally-Signature", base64(signingKey(KEY), BODY)))
                        .statusCode())
                .as("a channel whose mapping names no tool")
                .isEqualTo(401);
    }

    private static HttpResponse<String> hook(PushKey key, String body, Map<String, String> headers) {
        var request = running.request("/api/stories")
                .header("Mango-Key", key.id())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return running.send(request);
    }

    /// As <https://www.standardwebhooks.com> says, with an older secret's signature first.
    private static Map<String, String> standardWebhook(PushKey key, String body) {
        var at = Long.toString(Instant.now().getEpochSecond());
        var secret = HexFormat.of().parseHex(signingKey(key));
        var code = Base64.getEncoder().encodeToString(hmac(secret, "msg_1." + at + "." + body));
        return Map.of(
                "webhook-id",
                "msg_1",
                "webhook-timestamp",
                at,
                "webhook-signature",
                "v1," + Base64.getEncoder().encodeToString(new byte[32]) + " v1," + code);
    }

    private static String script(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("../samples/channels/signed.sh"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PUSH_KEY", KEY.shown());
        builder.environment()
                .put(
                        "STORIES",
                        running.request("/")
                                .build()
                                .uri()
                                .resolve("/")
                                .toString()
                                .replaceFirst("/$", ""));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static void refused(HttpResponse<String> answer, Signed request) {
        assertThat(answer.statusCode())
                .as(request.method() + " " + request.target() + ": " + answer.body())
                .isEqualTo(401);
    }

    private static String story() {
        return "{\"text\": \"Synthetic: signed story " + UUID.randomUUID() + "\"}";
    }

    private static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return Running.json(answer.body()).path("id").asText();
    }

    private static String bodyOnly(Signed request) {
        return "v1=" + hex(request.at() + "." + request.body());
    }

    private static String signingKey(PushKey key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(key.secret().getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String hex(String signed) {
        return hex(signingKey(KEY), signed);
    }

    private static String hex(String key, String signed) {
        return HexFormat.of().formatHex(hmac(key.getBytes(StandardCharsets.US_ASCII), signed));
    }

    private static String base64(String key, String signed) {
        return Base64.getEncoder().encodeToString(hmac(key.getBytes(StandardCharsets.US_ASCII), signed));
    }

    private static byte[] hmac(byte[] key, String signed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
