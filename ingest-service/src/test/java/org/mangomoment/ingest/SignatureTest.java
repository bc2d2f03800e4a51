package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.PushKey;

/// Requests that are signed, as docs/push-api.md tells senders to.
class SignatureTest {
    private static final PushKey KEY = PushKey.generate();
    private static final String BODY = "{\"text\": \"Synthetic: signed and sealed.\"}";
    private static Running running;

    @BeforeAll
    static void start() throws Exception {
        running = Running.ready(Map.of());
        running.put(Running.channel("sealed", KEY).setSigned(true).build());
        await().until(() -> !get(KEY.shown()).body().contains("Unknown key"));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void aSignedRequestIsTakenOnceWithOrWithoutTheKeyItself() throws Exception {
        var now = Instant.now().getEpochSecond();
        assertThat(send("/api/stories", BODY, now, sign(now, BODY), true).statusCode())
                .isEqualTo(201);
        var replayed = send("/api/stories", BODY, now, sign(now, BODY), true);
        assertThat(replayed.statusCode()).isEqualTo(401);
        assertThat(replayed.body()).contains("taken before");
        assertThat(send("/api/stories", BODY, now - 1, sign(now - 1, BODY), false)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsNotSignedOrNotByThisKeyOrTooOldIsRefused() throws Exception {
        assertThat(running.push(KEY.shown(), BODY).statusCode()).isEqualTo(401);
        var now = Instant.now().getEpochSecond();
        for (var wrong : new String[] {"v1=" + "0".repeat(64), "v1=abc", sign(now, BODY + " "), sign(now + 1, BODY)}) {
            assertThat(send("/api/stories", BODY, now, wrong, true).statusCode())
                    .isEqualTo(401);
            assertThat(send("/api/stories", BODY, now, wrong, false).statusCode())
                    .isEqualTo(401);
        }
        for (var far : new long[] {now - 310, now + 310, 999_999_999_999L}) {
            var answer = send("/api/stories", BODY, far, sign(far, BODY), true);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("five minutes");
        }
    }

    @Test
    void aChannelThatNeedNotSignMaySignAndIsHeldToIt() throws Exception {
        var key = PushKey.generate();
        running.open(key, channel -> channel.setName("open-handed"));
        var now = Instant.now().getEpochSecond();
        var wrong = running.push(
                key.shown(), BODY, "Mango-Timestamp", Long.toString(now), "Mango-Signature", sign(now, BODY));
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(running.push(key.shown(), BODY).statusCode()).isEqualTo(201);
    }

    @Test
    void thePublicPartOfAKeyAloneOpensNothing() throws Exception {
        for (var path : new String[] {"/api/stories/none", "/api/stories/none/receipt"}) {
            var now = Instant.now().getEpochSecond();
            var named = running.request(path).header("Mango-Key", KEY.id());
            assertThat(running.send(named.copy().GET()).statusCode()).isEqualTo(401);
            assertThat(running.send(named.copy().DELETE()).statusCode()).isIn(401, 405);
            var signed = named.header("Mango-Timestamp", Long.toString(now)).header("Mango-Signature", sign(now, path));
            assertThat(running.send(signed.GET()).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aSignedBatchIsTakenWholeOrNotAtAll() throws Exception {
        var lines =
                "{\"text\": \"Synthetic: signed line.\", \"id\": 1}\n{\"text\": \"Synthetic: another.\", \"id\": 2}\n";
        var now = Instant.now().getEpochSecond();
        assertThat(send("/api/stories/batch", lines + "{\"text\": \"Smuggled.\"}", now, sign(now, lines), true)
                        .statusCode())
                .isEqualTo(401);
        assertThat(send("/api/stories/batch", lines, now, sign(now, lines), true)
                        .body()
                        .lines())
                .hasSize(2)
                .allMatch(line -> line.contains("\"accepted\""));
        var large = "{}\n".repeat(400_000);
        assertThat(send("/api/stories/batch", large, now, sign(now, large), true)
                        .statusCode())
                .isEqualTo(413);
    }

    private static HttpResponse<String> get(String key) {
        return running.get("/api/stories/none", key);
    }

    private static HttpResponse<String> send(String path, String body, long at, String signature, boolean withKey) {
        HttpRequest.Builder request = running.request(path)
                .header("Content-Type", path.endsWith("batch") ? "application/x-ndjson" : "application/json")
                .header("Mango-Timestamp", Long.toString(at))
                .header("Mango-Signature", signature)
                .POST(BodyPublishers.ofString(body));
        return running.send(
                withKey
                        ? request.header("Authorization", "Bearer " + KEY.shown())
                        : request.header("Mango-Key", KEY.id()));
    }

    private static String sign(long at, String body) throws Exception {
        var secret = KEY.secret().getBytes(StandardCharsets.US_ASCII);
        var signingKey =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(signingKey.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
        return "v1=" + HexFormat.of().formatHex(mac.doFinal((at + "." + body).getBytes(StandardCharsets.UTF_8)));
    }
}
