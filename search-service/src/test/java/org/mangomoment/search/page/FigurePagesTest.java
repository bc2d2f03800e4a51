package org.mangomoment.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;

/// The pages with figures over decided stories: what they tell to whom.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FigurePagesTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final DeskFixture desk = new DeskFixture(Shelf.stories(), 0);

    @BeforeAll
    void decide() {
        ShelfDecisions.decide(desk.library);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void theAppendixTellsWhatWasDoneAndNamesNobody() throws Exception {
        desk.reader = new Reader("rosa", Role.STEWARD);
        for (var language : List.of("nl", "en")) {
            var markdown = get("/methods.md", language);
            assertThat(markdown)
                    .contains("| decisions-0 | 12 |", "a seed of a test", "SRQR S8; COREQ 10", "cues-1")
                    .doesNotContain("rita", "ruben");
        }
        assertThat(get("/methods.md", "en"))
                .startsWith("# Methods appendix")
                .contains(
                        "People who decided: 2. Decisions that count: 5; of these, made before",
                        "Settled stories: 1; of these, with a codebook that was found to be unclear: 1.",
                        "| as part of the random sample | 4 |",
                        "| 8 | 2 |",
                        "| Emotional support | 1 | 1.00 |");
        desk.reader = new Reader("rita", Role.REVIEWER);
        assertThat(get("/methods.md", "en"))
                .as("a reviewer must not know beforehand what is drawn")
                .doesNotContain("a seed of a test");
    }

    @Test
    void whetherMoreReviewingWouldChangeTheFiguresIsDrawnTabledAndHandedOut() throws Exception {
        desk.reader = new Reader("lena", Role.RESEARCHER);
        var page = get("/saturation", "en");
        assertThat(page)
                .contains(
                        "data-stories=\"3\"",
                        "Dimensions of the codebook that have been seen: 2 of 8.",
                        "aria-label=\"Emotional support: 66.7",
                        "/saturation.png?of=all&amp;picture=emotional-support");
        assertThat(get("/saturation?of=sample", "en")).contains("data-stories=\"2\"");
        assertThat(get("/saturation.csv", "en"))
                .startsWith("curve,of,stories,observed,expected,")
                .contains("codes,dimensions,1,1.00000,", "share,emotional-support,3,0.666667,0.666667,");
        assertThat(get("/saturation.svg?picture=family", "nl"))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains("Betrokkenheid van familie en naasten")
                .doesNotContain("class=");
        assertThat(get("/saturation.png?picture=family", "nl")).contains("PNG");
        assertThat(get("/saturation.png?picture=nothing", "nl")).contains("404");
    }

    @Test
    void reviewersSeeThemselvesBesideWhatSettledAndStewardsSeeAll() throws Exception {
        desk.reader = new Reader("ruben", Role.REVIEWER);
        assertThat(get("/agreement", "en"))
                .contains("data-reviewer=\"ruben\"")
                .doesNotContain("data-reviewer=\"rita\"");
        desk.reader = new Reader("lena", Role.RESEARCHER);
        assertThat(get("/agreement", "en")).doesNotContain("id=\"adjudicated\"");
        desk.reader = new Reader("rosa", Role.STEWARD);
        assertThat(get("/agreement", "en")).contains("data-reviewer=\"ruben\"", "data-reviewer=\"rita\"");
        assertThat(get("/agreement/stories?group=sample&subject=emotional-support&marked=yes", "en"))
                .contains("<q>bang</q>");
    }

    private String get(String path, String language) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(desk.address() + path))
                .header("Accept-Language", language)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
