package org.mangomoment.search.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.insight.Axis;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.page.insights.InsightLabels;
import org.mangomoment.search.page.search.FacetLabels;
import org.mangomoment.search.story.StoryView;

/// A second codebook in force beside the first, as reviewers and researchers see it.
final class FurtherCodebookTest {
    private static final Pattern OF_REVIEW =
            Pattern.compile("<h[23] class=\"of-[a-z]+\">([^<]+)</h|data-about=\"([a-z-]+)\" data-key=\"([0-9]+)\"");

    private final DeskFixture desk = new DeskFixture(Shelf.stories(), 0);
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        client.close();
        desk.close();
    }

    @Test
    void reviewersAnswerItUnderItsNameAndItsSectionsAfterTheFirst() throws Exception {
        desk.codebook = Shelf.BOTH;
        assertThat(ofReview("en"))
                .endsWith("Study model", "Catalysts", "9 time", "10 freedom", "Impacts", "11 relief")
                .hasSize(8 + 3 + 3);
        assertThat(ofReview("nl")).contains("Studiemodel", "Effecten");
        assertThat(get("/review/s-01", "en")).contains("<kbd>9</kbd>").doesNotContain("<kbd>10</kbd>");
    }

    @Test
    void withoutDimensionsThereIsNothingOfIt() throws Exception {
        assertThat(ofReview("en")).hasSize(8);
        for (var path : List.of("/review/s-01", "/", "/agreement", "/figures", "/insights?rows=dimension")) {
            assertThat(get(path, "en")).as(path).doesNotContain("of-codebook", "of-section", "class=\"group\"");
        }
    }

    /// Stories that nothing fits belong to no section.
    @Test
    void whatFitsNoneStandsUnderAHeadingOfItsOwn() {
        var axis = new Axis.Values(Facet.Derived.DIMENSION);
        var english = Messages.read("sentences", "en");
        assertThat(new InsightLabels(english, Shelf.BOTH).heading(axis, FacetLabels.NONE))
                .isEqualTo("All codebooks together");
        assertThat(new InsightLabels(english, Shelf.CODEBOOK).heading(axis, FacetLabels.NONE))
                .isEmpty();
    }

    @Test
    void tablesAndFacetsKeepItApart() throws Exception {
        desk.codebook = Shelf.BOTH;
        decideTwice("s-01", "respect", "time");
        var agreement = get("/agreement", "en");
        assertThat(agreement)
                .contains("data-subject=\"dimensions:model\"", "All dimensions of Study model together")
                .containsSubsequence(
                        "data-subject=\"dimensions\"",
                        "data-subject=\"access\"",
                        "Study model</th>",
                        "data-subject=\"dimensions:model\"",
                        "Study model · Catalysts</th>",
                        "data-subject=\"time\"",
                        "Study model · Impacts</th>",
                        "data-subject=\"relief\"");
        assertThat(get("/agreement/stories?group=other&subject=dimensions:model", "en"))
                .contains("All dimensions of Study model together", "rita: Taking time");
        assertThat(get("/figures", "en"))
                .containsSubsequence("data-subject=\"access\"", "Study model · Catalysts", "data-subject=\"time\"");
        assertThat(get("/insights?rows=dimension", "en"))
                .containsSubsequence("data-row=\"access\"", "Study model · Catalysts", "data-row=\"time\"");
        assertThat(get("/methods", "en"))
                .contains("A further codebook, Study model, with 3 dimensions now")
                .contains("beside the first since version 1.");
        assertThat(get("/", "en"))
                .containsSubsequence(
                        "data-facet=\"dimension\"",
                        "Respect for values",
                        "<p class=\"of-section\">Study model</p>",
                        "Taking time");
    }

    private void decideTwice(String id, String... fitting) {
        var story = requireNonNull(desk.library.stories.get(id));
        desk.library.stories.put(
                id,
                new StoryView(
                        story.story(),
                        story.suggestions(),
                        story.consent(),
                        List.of(
                                Synthetic.decision(id, "rita", Shelf.THEN, "yes", fitting),
                                Synthetic.decision(id, "ruben", Shelf.THEN, "yes", fitting))));
    }

    /// Headings and rows of a decision as they stand below each other.
    private List<String> ofReview(String language) throws Exception {
        return OF_REVIEW
                .matcher(get("/review/s-02", language))
                .results()
                .map(FurtherCodebookTest::words)
                .toList();
    }

    private static String words(MatchResult found) {
        return found.group(1) == null ? found.group(3) + " " + found.group(2) : found.group(1);
    }

    private String get(String path, String language) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(desk.address()).resolve(path))
                .header("Accept", "text/html")
                .header("Accept-Language", language);
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }
}
