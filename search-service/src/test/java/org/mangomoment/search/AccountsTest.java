package org.mangomoment.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.search.account.Role;

/// Inviting, signing in, sessions and disabling over HTTP, on a real log.
class AccountsTest {
    private static final String PASSWORD = "a long password";
    private static final Pattern LINK = Pattern.compile("id=\"link\">[^<]*/invitation\\?token=([A-Za-z0-9_-]{43})<");
    private static final Pattern SESSION = Pattern.compile("/account/sessions/([0-9a-f]{16})/end");

    @TempDir
    private static Path folder;

    private static Desk desk;

    @BeforeAll
    static void open() throws Exception {
        desk = Desk.open(folder);
        desk.register("sofie", Role.STEWARD, "sofie-token");
        desk.register("stan", Role.STEWARD, "stan-token");
        desk.register("rita", Role.REVIEWER, "rita-token");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void aStewardInvitesByPageAndTheColleagueComesIn() throws Exception {
        var sofie = Visitor.signedIn(desk, "sofie");
        var invited = sofie.submit("/steward/colleagues", Map.of("name", "ina", "role", "reviewer"));
        assertThat(invited.statusCode()).isEqualTo(201);
        var token = token(invited.body());
        assertThat(sofie.get("/steward/colleagues/ina").body())
                .contains("data-state=\"invited\"", "by sofie")
                .doesNotContain(token);

        var ina = new Visitor(desk);
        assertThat(ina.get("/invitation?token=" + token).body()).contains("value=\"ina\"", "Reviewer");
        var common = ina.post("/invitation", Map.of("token", token, "password", "password1234"));
        assertThat(common.statusCode()).isEqualTo(422);
        assertThat(common.body()).contains("easy to guess").doesNotContain("password1234");
        var joined = ina.post("/invitation", Map.of("token", token, "password", PASSWORD));
        assertThat(location(joined)).endsWith("/sign-in?why=password-set");
        assertThat(ina.get("/sign-in?why=password-set").body()).contains("Your password is set");
        assertThat(ina.post("/invitation", Map.of("token", token, "password", PASSWORD))
                        .statusCode())
                .isEqualTo(409);
        assertThat(ina.get("/invitation?token=" + token).statusCode()).isEqualTo(410);
        assertThat(ina.signIn("ina", PASSWORD).statusCode()).isEqualTo(303);
        assertThat(ina.get("/review").statusCode()).isEqualTo(200);
        assertThat(ina.get("/steward/colleagues").statusCode()).isEqualTo(403);
    }

    @Test
    void ofManyWhoSendOneLinkAtOnceOneSetsThePassword() throws Exception {
        var token = token(invited("twice", "reviewer").path("link").asText());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> join = () -> new Visitor(desk)
                    .post("/invitation", Map.of("token", token, "password", PASSWORD))
                    .statusCode();
            var answers =
                    threads.invokeAll(IntStream.range(0, 6).mapToObj(_ -> join).toList());
            var set = 0;
            for (var answer : answers) {
                set += answer.get() == 303 ? 1 : 0;
            }
            assertThat(set).isEqualTo(1);
        }
    }

    @Test
    void aColleagueWhoIsDisabledWhileSignedInIsToldSoAtTheNextClick() throws Exception {
        desk.register("dirk", Role.REVIEWER, "dirk-token");
        var dirk = Visitor.signedIn(desk, "dirk");
        var csrf = dirk.csrf();
        assertThat(dirk.get("/review").statusCode()).isEqualTo(200);
        assertThat(act("dirk", "disable").path("state").asText()).isEqualTo("disabled");

        var next = dirk.get("/review");
        assertThat(location(next)).endsWith("/sign-in?why=disabled&back=%2Freview");
        assertThat(dirk.get("/sign-in?why=disabled").body()).contains("has been disabled");
        assertThat(location(dirk.post("/review/any", Map.of("csrf", csrf)))).endsWith("/sign-in?why=disabled");
        assertThat(desk.get("/api/status", "dirk-token").statusCode()).isEqualTo(401);
        assertThat(new Visitor(desk).signIn("dirk", PASSWORD).statusCode()).isEqualTo(422);

        act("dirk", "enable");
        assertThat(location(dirk.get("/review"))).contains("why=over");
        assertThat(dirk.signIn("dirk", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void aSessionsSecretIsNewAtEachSignInAndNeverOneThatWasBrought() throws Exception {
        var rita = new Visitor(desk);
        rita.setCookie("sid", "brought-by-somebody-else-0123456789-0123456");
        rita.setCookie("device", "brought-by-somebody-else-0123456789-0123456");
        rita.signIn("rita", PASSWORD);
        var first = rita.cookie("sid");
        assertThat(first).hasSize(43).isNotEqualTo("brought-by-somebody-else-0123456789-0123456");
        assertThat(rita.cookie("device")).hasSize(43).isNotEqualTo("brought-by-somebody-else-0123456789-0123456");
        rita.signIn("rita", PASSWORD);
        assertThat(rita.cookie("sid")).isNotEqualTo(first);
        var left = new Visitor(desk);
        left.setCookie("sid", first);
        assertThat(left.get("/").statusCode()).as("the session before").isEqualTo(303);
        assertThat(rita.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void oneSessionIsEndedOrAllOthersAndAPasswordEndsThemToo() throws Exception {
        desk.register("petra", Role.RESEARCHER, "petra-token");
        var here = Visitor.signedIn(desk, "petra");
        var library = Visitor.signedIn(desk, "petra");
        var train = Visitor.signedIn(desk, "petra");
        var page = here.get("/account").body();
        assertThat(page).contains("Firefox, Linux", "this one");
        var ids = SESSION.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(ids).hasSize(2);
        here.submit("/account/sessions/" + ids.getFirst() + "/end", Map.of());
        assertThat(List.of(
                        library.get("/account").statusCode(),
                        train.get("/account").statusCode()))
                .containsExactlyInAnyOrder(200, 303);
        here.submit("/account/sessions/end-others", Map.of());
        assertThat(List.of(
                        library.get("/account").statusCode(),
                        train.get("/account").statusCode()))
                .containsExactly(303, 303);

        library.signIn("petra", PASSWORD);
        var wrong = here.submit("/account/password", Map.of("old", "wrong", "password", "quiet lamps hum at night"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        var before = here.cookie("sid");
        var changed = here.submit("/account/password", Map.of("old", PASSWORD, "password", "quiet lamps hum at night"));
        assertThat(location(changed)).endsWith("/account?changed=password");
        assertThat(here.cookie("sid")).isNotEqualTo(before);
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(library.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void signingOutClearsWhatTheBrowserKeptButNotWhatKnowsIt() throws Exception {
        var rita = Visitor.signedIn(desk, "rita");
        var device = rita.cookie("device");
        var out = rita.submit("/sign-out", Map.of());
        assertThat(out.headers().firstValue("Clear-Site-Data")).contains("\"cache\", \"storage\"");
        assertThat(rita.cookie("sid")).isEmpty();
        assertThat(rita.cookie("device")).isEqualTo(device).isNotEmpty();
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOtherSites() throws Exception {
        var answer = new Visitor(desk).signIn("rita", PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .hasSize(2)
                .allMatch(cookie -> cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax"));
    }

    @Test
    void withAnHttpsAddressCookiesAreBoundToItAndLinksLeadThere(@TempDir Path another) throws Exception {
        try (var secure = Desk.open(another, Map.of("http.public-address", "https://desk.example.org"))) {
            secure.register("sien", Role.STEWARD, "sien-token");
            var visitor = new Visitor(secure);
            var answer = visitor.signIn("sien", PASSWORD);
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .hasSize(2)
                    .allMatch(cookie -> cookie.startsWith("__Host-") && cookie.contains("; Secure"));
            assertThat(visitor.get("/language/en").headers().firstValue("Set-Cookie"))
                    .hasValueSatisfying(cookie -> assertThat(cookie).contains("Secure"));
            var invited = visitor.submit("/steward/colleagues", Map.of("name", "far.away", "role", "reviewer"));
            assertThat(invited.body()).contains(">https://desk.example.org/invitation?token=");
        }
    }

    @Test
    void anOutsiderWhoGuessesLocksNobodyOutOfTheirOwnBrowser() throws Exception {
        desk.register("lotte", Role.REVIEWER, "lotte-token");
        var lotte = Visitor.signedIn(desk, "lotte");
        var outsider = new Visitor(desk);
        HttpResponse<String> answer;
        var guesses = 0;
        do {
            answer = outsider.signIn("lotte", "guess " + guesses++);
        } while (answer.statusCode() == 422 && guesses < 20);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(outsider.signIn("lotte", PASSWORD).statusCode()).isEqualTo(429);
        assertThat(lotte.get("/account").statusCode()).isEqualTo(200);
        lotte.submit("/sign-out", Map.of());
        assertThat(lotte.signIn("lotte", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void theApiDoesAllThatThePageDoes() throws Exception {
        var invited = invited("api.colleague", "researcher");
        assertThat(invited.path("state").asText()).isEqualTo("invited");
        assertThat(invited.path("changes").path(0).path("by").asText()).isEqualTo("sofie");
        assertThat(invited.path("linkUntil").asText()).isNotEmpty();
        var role = desk.post("/api/accounts/api.colleague/role", "sofie-token", "{\"role\": \"reviewer\"}");
        assertThat(Desk.json(role).path("role").asText()).isEqualTo("reviewer");
        var reset = desk.post("/api/accounts/api.colleague/reset", "sofie-token", "");
        assertThat(reset.statusCode()).isEqualTo(201);
        assertThat(Desk.json(reset).path("link").asText())
                .isNotEqualTo(invited.path("link").asText());
        assertThat(desk.json("/api/accounts", "sofie-token").path("accounts"))
                .extracting(account -> account.path("name").asText())
                .contains("api.colleague", "sofie")
                .isSorted();
        assertThat(desk.get("/api/accounts", "sofie-token").body()).doesNotContain("pbkdf2", "Hash");

        assertThat(desk.post("/api/accounts", "sofie-token", "{\"name\": \"sofie\", \"role\": \"steward\"}")
                        .statusCode())
                .isEqualTo(409);
        var wrong = desk.post("/api/accounts", "sofie-token", "{\"name\": \"A b\", \"role\": \"boss\"}");
        assertThat(Desk.json(wrong).path("errors").findValuesAsText("field")).containsExactly("name", "role");
        assertThat(desk.post("/api/accounts/nobody/disable", "sofie-token", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void thePageOfAProgramsTokenSaysThatItHasNoAccount() throws Exception {
        assertThat(desk.get("/account", "operator-secret").statusCode()).isEqualTo(200);
    }

    private static JsonNode invited(String name, String role) throws Exception {
        var answer =
                desk.post("/api/accounts", "sofie-token", "{\"name\": \"%s\", \"role\": \"%s\"}".formatted(name, role));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Desk.json(answer);
    }

    private static JsonNode act(String name, String act) throws Exception {
        return Desk.json(desk.post("/api/accounts/" + name + "/" + act, "sofie-token", ""));
    }

    private static String token(String text) {
        var found = LINK.matcher(text);
        return found.find() ? found.group(1) : text.replaceAll(".*token=", "");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }
}
