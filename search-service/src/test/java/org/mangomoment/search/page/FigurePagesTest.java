package org.mangomoment.search.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mangomoment.runtime.browser.Axe;
import org.mangomoment.runtime.browser.Chromium;
import org.mangomoment.schemas.Adjudication;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.SuggestionShown;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.story.StoryView;

/// The pages with figures over decided stories: what they tell to whom, and that nothing is in anybody's way.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FigurePagesTest {
    private static final List<String> PAGES = List.of(
            "/figures",
            "/influence",
            "/agreement",
            "/agreement/stories?group=sample&subject=emotional-support&marked=yes",
            "/methods",
            "/steward/sample",
            "/saturation",
            "/saturation?of=sample");

    private final HttpClient client = HttpClient.newHttpClient();
    private final DeskFixture desk = new DeskFixture(Shelf.stories(), 0);
    private @Nullable Chromium chromium;

    @BeforeAll
    void open() {
        chromium = Chromium.start();
        decide(
                "s-01",
                said("s-01", "rita", true, "emotional-support"),
                said("s-01", "ruben", true, "emotional-support"));
        decide(
                "s-02",
                said("s-02", "rita", true, "family"),
                said("s-02", "ruben", true),
                Decision.newBuilder(said("s-02", "rosa", false, "family"))
                        .setAdjudication(new Adjudication("Two cups are an invitation.", true))
                        .build());
        decide("s-03", said("s-03", "rita", false, "family", "emotional-support"));
    }

    @AfterAll
    void close() {
        requireNonNull(chromium).close();
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
        assertThat(get(PAGES.get(3), "en")).contains("<q>bang</q>");
    }

    @Test
    void noneHasABarrierAndNoneIsWiderThanASmallPhone() {
        desk.reader = new Reader("rosa", Role.STEWARD);
        for (var path : PAGES) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (var context = requireNonNull(chromium)
                        .browser()
                        .newContext(new Browser.NewContextOptions()
                                .setViewportSize(320, 800)
                                .setColorScheme(scheme)
                                .setLocale("nl-BE"))) {
                    Page page = context.newPage();
                    page.navigate(desk.address() + path);
                    assertThat(Axe.barriers(page)).as("%s in %s", path, scheme).isEmpty();
                    assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                            .as(path)
                            .isEqualTo(320);
                }
            }
        }
    }

    private String get(String path, String language) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(desk.address() + path))
                .header("Accept-Language", language)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private void decide(String id, Decision... acts) {
        var story = requireNonNull(desk.library.stories.get(id));
        desk.library.stories.put(id, new StoryView(story.story(), story.suggestions(), story.consent(), List.of(acts)));
    }

    private Decision said(String id, String reviewer, boolean blind, String... fitting) {
        var text = requireNonNull(desk.library.stories.get(id)).text();
        var words = text.contains("bang") && fitting.length > 0
                ? List.of(new EvidenceSpan("emotional-support", text.indexOf("bang"), text.indexOf("bang") + 4))
                : List.<EvidenceSpan>of();
        return Decision.newBuilder(
                        Synthetic.decision(id, reviewer, Instant.parse("2026-03-01T12:00:00Z"), "yes", fitting))
                .setBlind(blind)
                .setSelection(blind ? Selection.RANDOM_SAMPLE : Selection.UNCERTAIN)
                .setShown(new SuggestionShown("cues-1", 1, Map.of("family", 0.7), EligibilityAnswer.YES))
                .setEvidence(words)
                .build();
    }
}
