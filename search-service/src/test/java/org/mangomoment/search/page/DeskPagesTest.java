package org.mangomoment.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.decision.DecisionRequest;

final class DeskPagesTest {
    private final DeskFixture desk = new DeskFixture(Shelf.stories(), 0);
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        client.close();
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=hand&dimension=respect&dimension=-access",
                "/stories/s-01",
                "/review",
                "/review/s-02",
                "/review?queue=random&skip=s-01",
                "/steward",
                "/steward/channels",
                "/steward/mails",
                "/steward/channels/mail",
                "/figures",
                "/exports",
                "/citations",
                "/searches",
                "/quotes",
                "/training",
                "/checks",
                "/discussions",
                "/flags",
                "/tags",
                "/review?queue=flagged",
                "/steward/gold",
                "/influence",
                "/saturation",
                "/methods",
                "/agreement",
                "/agreement/stories?group=sample&subject=respect&differ=yes",
                "/steward/sample",
                "/steward/models",
                "/steward/colleagues",
                "/steward/colleagues/rosa",
                "/account",
                "/invitation",
                "/sign-in",
                "/setup?token=abc",
                "/nowhere"
            })
    void everyPageForbidsScriptsFromElsewhereAndHasNoneOfItsOwnInside(String path) throws Exception {
        for (var language : List.of("nl", "en")) {
            var page = get(path, language);
            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(page.body())
                    .contains("<html lang=\"" + language + "\">", "id=\"main\"")
                    .doesNotContainPattern("<script(?![^>]*src=)")
                    .doesNotContainPattern(" on[a-z]+=\"")
                    .doesNotContain("style=\"", "<style", "javascript:");
        }
    }

    @Test
    void aSearchShowsWordsInContextFacetsAndWhatIsActive() throws Exception {
        var page = get("/?q=hand+vast&teller=patient&setting=-other", "nl").body();
        assertThat(page)
                .contains("data-total=\"1\"", ">hand vast</mark>", "Verteller: Patiënt", "Plaats: niet Elders")
                .contains("href=\"/?teller=patient&amp;setting=-other\"")
                .contains("href=\"/?q=hand+vast&amp;setting=-other\"");
    }

    @Test
    void aStoryThatWasProbablyToldTwiceSaysSoWhereItIsReadAndReviewed() throws Exception {
        var told = Shelf.stories().getFirst();
        var again = "Goedendag. " + told.text();
        desk.library.stories.put("twin", Shelf.story("twin", "nl", "patient", "hospital", again, Map.of()));

        assertThat(get("/stories/s-01", "nl").body())
                .contains("id=\"told-twice\"", "Mogelijk dubbel.", "href=\"/stories/twin\"");
        assertThat(get("/review/s-01", "en").body())
                .contains("id=\"told-twice\"", "Possible duplicate.", "href=\"/stories/twin\"");
        assertThat(get("/stories/s-02", "nl").body()).doesNotContain("id=\"told-twice\"");
    }

    @Test
    void aMistakeInAQueryIsExplained() throws Exception {
        assertThat(get("/?q=%22hand", "nl").body()).contains("id=\"mistakes\"", "aanhalingsteken");
    }

    @Test
    void aDecisionIsTakenFromAPlainForm() throws Exception {
        var form = get("/review/s-01", "en").body();
        var sent = post(
                "/review/s-01",
                Map.of(
                        "decisionId", hidden(form, "decisionId"),
                        "storyVersion", hidden(form, "storyVersion"),
                        "queue", "oldest",
                        "verdict", "yes",
                        "dimension.respect", "fits",
                        "dimension.family", "fits",
                        "dimension.emotional-support", "not",
                        "memo", "clear"));
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location").orElseThrow()).endsWith("/review?queue=oldest");
        assertThat(desk.taken.getFirst().dimensions())
                .isEqualTo(Map.of("respect", "accept", "family", "add", "emotional-support", "reject"));
        assertThat(get("/review?queue=oldest", "en").body()).contains("data-story=\"s-02\"", "id=\"undo-list\"");
        assertThat(get("/stories/s-01", "en").body()).contains("clear", "rosa");
    }

    @Test
    void aDecisionIsTakenBackFromTheListOfTheLatest() throws Exception {
        post(
                "/review/s-01",
                Map.of("storyVersion", "1", "verdict", "no", "decisionId", "11111111-1111-1111-1111-111111111111"));
        var undone = post("/review/s-01/undo", Map.of("decisionId", "11111111-1111-1111-1111-111111111111"));
        assertThat(undone.headers().firstValue("Location").orElseThrow()).contains("/review/s-01");
        assertThat(desk.taken.getLast().undoes()).isEqualTo("11111111-1111-1111-1111-111111111111");
    }

    @Test
    void theListOfTheLatestShowsNothingOfAStoryThatIsGone() throws Exception {
        post("/review/s-01", Map.of("storyVersion", "1", "verdict", "yes"));
        assertThat(latest()).contains("data-story=\"s-01\"");
        desk.library.stories.remove("s-01");
        assertThat(latest()).doesNotContain("data-story=\"s-01\"");
    }

    private String latest() throws Exception {
        var page = get("/review?queue=oldest", "en").body();
        return page.substring(
                page.indexOf("id=\"undo-list\""), page.indexOf("</ol>", page.indexOf("id=\"undo-list\"")));
    }

    @Test
    void twoReviewersGetDifferentStoriesAndWhoOpensTheOthersIsTold() throws Exception {
        desk.reader = new Reader("rita", Role.REVIEWER);
        var first = served(get("/review?queue=oldest", "en").body());
        assertThat(served(get("/review?queue=oldest", "en").body()))
                .as("her own again")
                .isEqualTo(first);
        desk.reader = new Reader("ruben", Role.REVIEWER);
        assertThat(served(get("/review?queue=oldest", "en").body())).isNotEqualTo(first);
        assertThat(get("/review/" + first, "en").body()).contains("id=\"open-with\"", "rita has this story open too");
    }

    private static String served(String page) {
        var story = Pattern.compile("id=\"work\" [^>]*data-story=\"([^\"]+)\"").matcher(page);
        assertThat(story.find()).isTrue();
        return story.group(1);
    }

    @Test
    void anEmptyDecisionIsRefusedAndAStaleOneShowsTheStoryAsItIsNow() throws Exception {
        assertThat(post("/review/s-01", Map.of("storyVersion", "1")).statusCode())
                .isEqualTo(422);
        var stale = post("/review/s-01", Map.of("storyVersion", "0", "verdict", "yes", "memo", "kept"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("id=\"problem\"", ">kept</textarea>");
    }

    @Test
    void aFormOfAnEarlierCodebookIsShownAgainWithItsAnswersUnderTheNewOne() throws Exception {
        var form = get("/review/s-01", "en").body();
        assertThat(hidden(form, "codebookVersion")).isEqualTo("1");
        desk.codebook = new CodebookView(2, Shelf.CODEBOOK.dimensions(), Shelf.CODEBOOK.reasons());
        var answers =
                Map.of("storyVersion", "1", "codebookVersion", "1", "verdict", "yes", "dimension.respect", "fits");
        var stale = post("/review/s-01", answers);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("id=\"problem\"", "het codeboek veranderd");
        assertThat(stale.body()).containsPattern("name=\"verdict\" value=\"yes\" checked");
        assertThat(stale.body()).containsPattern("name=\"dimension.respect\" value=\"fits\" checked");
        assertThat(hidden(stale.body(), "codebookVersion")).isEqualTo("2");
        assertThat(desk.taken).isEmpty();
    }

    @Test
    void aStewardTakesAStoryBackInTwoSteps() throws Exception {
        assertThat(get("/stories/s-01", "en").body()).contains("/stories/s-01/withdraw");
        assertThat(get("/stories/s-01/withdraw", "nl").body()).contains("Dit verhaal intrekken?");
        assertThat(desk.withdrawals.all()).isEmpty();
        assertThat(post("/stories/s-01/withdraw", Map.of()).statusCode()).isEqualTo(303);
        assertThat(get("/steward", "en").body()).contains("id=\"erasing\"", "s-01", "Erased at the latest");
    }

    @Test
    void wordsAreHiddenAsTyped() throws Exception {
        var hidden =
                post("/stories/s-01/hide", Map.of("storyVersion", "1", "words", "karretje", "back", "/stories/s-01"));
        assertThat(hidden.headers().firstValue("Location").orElseThrow()).endsWith("/stories/s-01");
        assertThat(get("/stories/s-01", "nl").body())
                .doesNotContain("karretje", "[HIDDEN]")
                .contains("[VERBORGEN]", "[NAAM]");
        assertThat(post("/stories/s-01/hide", Map.of("storyVersion", "2", "words", "staat er niet"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aBlindStoryShowsNothingOfTheSuggestionUntilItIsDecided() throws Exception {
        try (var blind = new DeskFixture(Shelf.stories(), 1)) {
            for (var path : List.of("/review/s-01", "/stories/s-01")) {
                assertThat(get(blind, path, "en").body())
                        .contains("id=\"covered\"")
                        .doesNotContain("<svg class=\"score\"", "class=\"evidence\"", "chip suggested", "class=\"why");
            }
            post(blind, "/review/s-01", Map.of("storyVersion", "1", "memo", "to ask about"));
            assertThat(get(blind, "/review", "en").body())
                    .as("a note decides nothing")
                    .contains("id=\"undo-list\"", "data-story=\"s-01\"")
                    .doesNotContain("The suggestion was:");
            blind.taken.clear();
            post(blind, "/review/s-01", Map.of("storyVersion", "1", "verdict", "yes"));
            assertThat(blind.taken.getFirst().blind()).isTrue();
            assertThat(get(blind, "/review", "en").body()).contains("The suggestion was:", "Emotional support");
        }
    }

    @Test
    void aDisputeStandsSideBySideAndIsSettledWithAReason() throws Exception {
        for (var reviewer : List.of("rik", "ruth")) {
            desk.reader = new Reader(reviewer, Role.REVIEWER);
            var fits = reviewer.equals("rik") ? "fits" : "not";
            post(
                    desk,
                    "/review/s-01",
                    Map.of(
                            "storyVersion",
                            "1",
                            "verdict",
                            "yes",
                            "dimension.respect",
                            fits,
                            "memo",
                            "Says " + reviewer));
        }
        assertThat(get("/review/s-01", "en").body()).as("an own decision").doesNotContain("id=\"dispute\"");
        desk.reader = new Reader("rosa", Role.STEWARD);
        assertThat(get("/review/s-01", "en").body())
                .contains("id=\"dispute\"", "data-reviewer=\"rik\"", "Says ruth", "name=\"adjudication\"");
        post(
                desk,
                "/review/s-01",
                Map.of("storyVersion", "1", "verdict", "yes", "adjudication", "A free act", "codebookUnclear", "yes"));
        assertThat(desk.taken.getLast().adjudication()).isEqualTo(new DecisionRequest.Settling("A free act", true));
        assertThat(desk.taken.getFirst().adjudication()).isNull();
        assertThat(get("/stories/s-01", "nl").body()).contains("Beslecht:", "A free act", "id=\"origin\">beslecht<");
        assertThat(get("/review/s-01", "en").body()).doesNotContain("id=\"dispute\"");
    }

    @Test
    void aResearcherDecidesNothingAndAReviewerIsNoSteward() throws Exception {
        desk.reader = new Reader("ruth", Role.RESEARCHER);
        assertThat(get("/review", "en").statusCode()).isEqualTo(403);
        assertThat(get("/stories/s-01", "en").body()).doesNotContain("/review/s-01", "/hide");
        desk.reader = new Reader("rik", Role.REVIEWER);
        assertThat(get("/steward", "nl").body()).contains("Geen toegang met dit account");
        assertThat(get("/stories/s-01", "en").body()).doesNotContain("/unhide", "Voorbeeldziekenhuis");
    }

    @Test
    void whoIsNotSignedInIsSentToTheSignInPageAndComesBack() throws Exception {
        desk.signedIn = false;
        desk.reader = new Reader("ruth", Role.STEWARD);
        assertThat(get("/?q=hand", "en").statusCode()).isEqualTo(303);
        assertThat(post("/sign-in", Map.of("name", "rosa", "password", "wrong")).body())
                .contains("id=\"problem\"", "value=\"rosa\"");
        assertThat(post("/sign-in", Map.of("name", "rosa", "password", "right", "back", "/?q=hand"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/?q=hand");
        assertThat(post("/sign-in", Map.of("name", "rosa", "password", "right", "back", "//example.org"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .doesNotContain("example.org");
    }

    @Test
    void theLanguageIsTheBrowsersUntilOneIsChosen() throws Exception {
        var chosen = get("/language/en?back=%2Fsteward", "nl");
        assertThat(chosen.headers().firstValue("Set-Cookie").orElseThrow()).contains("mango_language=en");
        assertThat(chosen.headers().firstValue("Location").orElseThrow()).endsWith("/steward");
        var page = send(HttpRequest.newBuilder(URI.create(desk.address() + "/steward"))
                .header("Accept-Language", "nl")
                .header("Cookie", "mango_language=en"));
        assertThat(page.body()).contains("<html lang=\"en\">");
        assertThat(get("/", "fr-BE,fr;q=0.9").body()).contains("<html lang=\"en\">");
        assertThat(get("/", "fr,nl-BE;q=0.8").body()).contains("<html lang=\"nl\">");
        assertThat(get("/", ";;;").body()).contains("<html lang=\"nl\">");
    }

    @Test
    void theStewardSeesWhatWaitsAndRebuildsTheIndex() throws Exception {
        assertThat(get("/steward", "en").body()).contains("id=\"dead-letters\">2<", "/stories/s-01");
        assertThat(post("/steward/rebuild", Map.of()).statusCode()).isEqualTo(303);
        assertThat(desk.rebuilds).hasValue(1);
    }

    private static String hidden(String page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> get(String path, String language) throws Exception {
        return get(desk, path, language);
    }

    private HttpResponse<String> get(DeskFixture from, String path, String language) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(from.address() + path)).header("Accept-Language", language));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        return post(desk, path, fields);
    }

    private HttpResponse<String> post(DeskFixture to, String path, Map<String, String> fields) throws Exception {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "csrf=" + DeskFixture.CSRF + "&", ""));
        return send(HttpRequest.newBuilder(URI.create(to.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    @Test
    void aStewardSeesWhatACandidateChangesAndOverrules() throws Exception {
        assertThat(get("/steward/models", "en").body())
                .contains("id=\"in-use\">trained-00000001<", "data-objection=\"macro-f1-worse\"")
                .contains("Of 117 stories, 31 would get", "0.38 (0.28–0.48)", "0.41 (0.31–0.51)", "+9", "−4")
                .contains("not handled yet", "action=\"/steward/models/cues-1/roll-back\"");
        assertThat(get("/steward/models", "nl").body()).contains("Van de 117 verhalen", "0,38 (0,28–0,48)");
        for (var path : List.of("train", "trained-00000002/promote", "trained-00000002/refuse", "cues-1/roll-back")) {
            assertThat(post("/steward/models/" + path, Map.of()).statusCode()).isEqualTo(303);
        }
        assertThat(desk.models.asked)
                .containsExactly(
                        "train null by rosa",
                        "promote trained-00000002 by rosa",
                        "refuse trained-00000002 by rosa",
                        "roll-back cues-1 by rosa");
        assertThat(post("/steward/models/nothing/promote", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(get("/steward/models/trained-00000001", "en").body()).contains("What trained-00000001 would change");
    }
}
