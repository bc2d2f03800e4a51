package org.mangomoment.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mangomoment.schemas.Consent;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.vocabulary.WordsView;

/// The pages on words and figures, on a real index.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WordPagesTest {
    private final DeskFixture desk = new DeskFixture(Shelf.stories(), 0);
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterAll
    void stop() {
        client.close();
        desk.close();
    }

    @Test
    void wordsStandInTheirContextWithPlaceholdersAndTheSearchKept() throws Exception {
        var page = get("/concordance?q=karretje&teller=patient", "nl").body();
        assertThat(page)
                .contains("data-total=\"1\"", "<mark>karretje</mark>", "Nachtverpleger [NAAM] zette zijn ")
                .contains("name=\"teller\" value=\"patient\"", "href=\"/stories/s-01?from=search\"");
        assertThat(get("/concordance?teller=patient", "en").body()).contains("Type a word");
        assertThat(get("/?q=karretje", "nl").body()).contains("href=\"/concordance?q=karretje\"");
    }

    @Test
    void theFileHasTheSameLinesAndOpensInExcel() throws Exception {
        var plain = get("/concordance.csv?q=karretje", "nl");
        assertThat(plain.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("concordance.csv");
        assertThat(plain.body())
                .startsWith("story,language,teller,setting,quotable,left,keyword,right\r\n")
                .contains("s-01,nl,patient,hospital,yes,", ",karretje,");
        assertThat(get("/concordance.csv?q=karretje&csv=excel", "nl").body()).startsWith("\uFEFFstory;language;");
    }

    @Test
    void aListOfWordsIsCountedAndEachWordLeadsToItsStories() throws Exception {
        var page = post("/words", "show=list&q=&teller=patient&words=hand%0D%0Atea+OR+voice%0D%0Anothing")
                .body();
        assertThat(page)
                .contains("data-stories=\"2\"", "data-key=\"hand\"", "href=\"/?q=hand&amp;teller=patient\"")
                .contains("href=\"/?q=tea+OR+voice&amp;teller=patient\"", "50.0 %");
        assertThat(post("/words.csv", "show=list&words=hand%0D%0A%3Dtea").body())
                .startsWith("word,stories,share\r\n")
                .contains("\r\n'=tea,");
    }

    @Test
    void whatIsNotCompleteIsAPageThatSaysSoAndNeverAFile() throws Exception {
        desk.index.complete = false;
        try {
            for (var file : List.of(
                    "/concordance.csv?q=karretje",
                    "/words.csv?show=list&words=hand",
                    "/insights.csv?rows=dimension",
                    "/insights/pairs.csv?rows=dimension&columns=dimension",
                    "/insights.svg?rows=dimension&columns=dimension&picture=network")) {
                var answer = get(file, "en");
                assertThat(answer.statusCode()).as(file).isEqualTo(503);
                assertThat(answer.body())
                        .as(file)
                        .contains("Narrow your search")
                        .doesNotContain("zette zijn");
            }
            assertThat(post("/words.csv", "show=list&words=hand").body()).contains("Narrow your search");
            for (var page : List.of("/concordance?q=karretje", "/insights?rows=dimension&columns=dimension")) {
                assertThat(get(page, "en").body())
                        .as(page)
                        .contains("class=\"badge\"")
                        .doesNotContain(".csv");
            }
        } finally {
            desk.index.complete = true;
        }
    }

    @Test
    void moreLinesThanAFileHoldsAreNotCutOff() throws Exception {
        desk.index.further = 50_000;
        try {
            assertThat(get("/concordance.csv?q=karretje", "nl").statusCode()).isEqualTo(422);
            assertThat(get("/concordance?q=karretje", "en").body())
                    .contains("id=\"too-many\"", "at most 50,000 lines")
                    .doesNotContain("/concordance.csv");
            desk.index.further = 49_999;
            assertThat(get("/concordance.csv?q=karretje", "nl").statusCode()).isEqualTo(200);
        } finally {
            desk.index.further = 0;
        }
    }

    /// A story in quarantine, which the page of a steward counts.
    @Test
    void noFileHoldsAStoryWithoutConsentOrAnOrganisationWhoeverAsks() throws Exception {
        var open = Shelf.story("s-07", "nl", "patient", "hospital", "Een zeldzaam karretje.", Map.of());
        var refused = Consent.newBuilder(Objects.requireNonNull(open.consent()))
                .setPurposes(Map.of("research", false))
                .build();
        var stories = new ArrayList<>(Shelf.stories());
        stories.add(new StoryView(open.story(), open.suggestions(), refused, List.of()));
        try (var stewards = new DeskFixture(stories, 0)) {
            assertThat(get(stewards, "/words?show=list&words=zeldzaam", "en").body())
                    .contains("data-stories=\"7\"", "only stories with consent");
            assertThat(get(stewards, "/words.csv?show=list&words=zeldzaam", "en")
                            .body())
                    .contains("zeldzaam,0,");
            assertThat(get(stewards, "/insights.csv?rows=language&columns=setting", "en")
                            .body())
                    .contains("nl,hospital,2,2,");
            assertThat(get(stewards, "/insights?rows=language&columns=setting", "en")
                            .body())
                    .contains("data-stories=\"7\"");
            assertThat(get(stewards, "/concordance.csv?q=zeldzaam", "en").body())
                    .doesNotContain("s-07");
            for (var closed : List.of("/insights.csv?columns=organisation", "/words.csv?show=groups&by=unit")) {
                assertThat(get(stewards, closed, "en").statusCode()).as(closed).isEqualTo(403);
            }
            assertThat(get(stewards, "/insights?rows=language&columns=organisation", "en")
                            .body())
                    .contains("id=\"no-file\"")
                    .doesNotContain("insights.csv");
        }
    }

    @Test
    void aListOfWordsMayComeInAFile() throws Exception {
        assertThat(upload("words.txt", "hand\r\ntea\r\n")).contains("data-key=\"hand\"", "data-key=\"tea\"");
        assertThat(upload("words.CSV", "\uFEFFhand;1\n\"tea\";2\n"))
                .contains("data-key=\"hand\"", "data-key=\"tea\"")
                .doesNotContain("id=\"strange\"", "data-key=\"1\"");
        assertThat(upload("words.xlsx", "hand")).contains("id=\"strange\"").doesNotContain("data-key=\"hand\"");
        assertThat(upload("words.txt", "hand\0tea")).contains("id=\"strange\"");
        var many = IntStream.range(0, 620).mapToObj(number -> "w" + number).collect(Collectors.joining("\n"));
        assertThat(upload("words.txt", many)).contains("id=\"left-out\"", "Left out: 120.");
    }

    @Test
    void aListWithoutTheTokenOfTheSessionIsRefused() throws Exception {
        assertThat(send("words.txt", "hand", "elsewhere").statusCode()).isEqualTo(403);
    }

    @Test
    void everyViewOfWordsIsShownInBothLanguages() throws Exception {
        for (var language : List.of("nl", "en")) {
            for (var view : WordsView.values()) {
                var page = get("/words?q=hand&of=respect&show=" + view.id(), language);
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.body()).contains("id=\"basis\"", "<html lang=\"" + language);
            }
        }
        assertThat(get("/words?show=groups&q=hand&by=language", "nl").body())
                .contains("data-key=\"nl\"", ">Nederlands</a>", "33,3 %");
    }

    @Test
    void theStudysTableIsThereAndEachCellLeadsToItsStories() throws Exception {
        assertThat(get("/insights", "en").body())
                .contains("Accepted by Group of tellers", "Patients and family, cancer care", "decided on");
        var page = get("/insights?rows=dimension", "nl").body();
        assertThat(page)
                .contains("data-stories=\"6\"", "role=\"group\"", "class=\"look-series-0\"")
                .contains("href=\"/?dimension=family&amp;teller=patient&amp;teller=resident&amp;teller=family"
                        + "&amp;oncological=no\"");
        assertThat(get("/insights.csv?rows=dimension", "nl").body())
                .startsWith("row,column,stories,of,share,from,to,residual,p,p-holm,test,hidden\r\n")
                .contains("family,other-patients,2,4,0.500000,");
        assertThat(get("/insights?rows=teller&columns=setting&q=nothing-like-it", "en")
                        .body())
                .contains("id=\"nothing\"");
    }

    @Test
    void whatGoesTogetherIsANetworkWithItsTableAndFiles() throws Exception {
        var path = "?rows=dimension&columns=dimension";
        var page = get("/insights" + path, "en").body();
        assertThat(page)
                .contains("id=\"network\"", "id=\"pairs\"", "8 discs on a circle")
                .contains("href=\"/?q=dimension%3A%22");
        assertThat(get("/insights" + path + "&lines=association", "nl").body()).contains("aria-current=\"true\"");
        assertThat(get("/insights/pairs.csv" + path, "nl").body()).startsWith("one,other,stories,expected,residual");
        assertThat(get("/insights.svg" + path + "&picture=network", "nl").body())
                .contains("Emotionele steun")
                .doesNotContain("<a ");
        assertThat(get("/insights.png" + path + "&picture=network", "nl")
                        .headers()
                        .firstValue("Content-Type"))
                .contains("image/png");
        assertThat(get("/insights", "en").body()).doesNotContain("id=\"network\"");
        assertThat(get("/insights/pairs.csv", "en").statusCode()).isEqualTo(404);
    }

    @Test
    void everyStoryOfAResultIsADotThatLeadsToIt() throws Exception {
        var page = get("/swarm", "en").body();
        assertThat(page).contains("data-stories=\"6\"", "<a href=\"/stories/s-01\" aria-label=", "6 dots by time");
        assertThat(get("/swarm?q=nothing-like-it", "nl").body()).contains("id=\"nothing\"");
        assertThat(get("/swarm.csv", "nl").body()).startsWith("story,received,dimension");
        assertThat(get("/swarm.png?q=hand", "nl").headers().firstValue("Content-Type"))
                .contains("image/png");
    }

    private String upload(String name, String content) throws Exception {
        var answer = send(name, content, DeskFixture.CSRF);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> send(String name, String content, String csrf) throws Exception {
        var part = "--xyz\r\nContent-Disposition: form-data; name=";
        var body = part + "\"csrf\"\r\n\r\n" + csrf + "\r\n" + part + "\"show\"\r\n\r\nlist\r\n" + part
                + "\"file\"; filename=\"" + name + "\"\r\nContent-Type: text/plain\r\n\r\n" + content
                + "\r\n--xyz--\r\n";
        return client.send(
                HttpRequest.newBuilder(URI.create(desk.address() + "/words"))
                        .header("Accept", "text/html")
                        .header("Accept-Language", "en")
                        .header("Content-Type", "multipart/form-data; boundary=xyz")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String fields) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(desk.address() + path))
                        .header("Accept", "text/html")
                        .header("Accept-Language", "en")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("csrf=" + DeskFixture.CSRF + "&" + fields))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String language) throws Exception {
        return get(desk, path, language);
    }

    private HttpResponse<String> get(DeskFixture from, String path, String language) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(from.address() + path))
                        .header("Accept", "text/html")
                        .header("Accept-Language", language)
                        .build(),
                BodyHandlers.ofString());
    }
}
