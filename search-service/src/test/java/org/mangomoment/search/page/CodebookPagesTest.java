package org.mangomoment.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookMapping;
import org.mangomoment.schemas.codebook.CodebookFile;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.story.Recount;
import org.mangomoment.search.story.StoryView;

/// Stewards read, compare, edit and publish the codebook, with plain forms.
final class CodebookPagesTest {
    private static final String DRAFT = "/steward/codebook/draft";
    private static final String RESPECT = DRAFT + "/dimensions/respect";

    private final DeskFixture desk = new DeskFixture(Shelf.stories(), 0);
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        client.close();
        desk.close();
    }

    @Test
    void everyPageOfTheCodebookIsThereInBothLanguagesWithoutAScript() throws Exception {
        begin();
        desk.codebooks.publish(next(2));
        for (var path : List.of(
                "/steward/codebook",
                "/steward/codebook/versions/1",
                "/steward/codebook/changes?from=2&to=1",
                "/steward/codebook/trial",
                "/steward/codebook/look-again",
                DRAFT,
                RESPECT)) {
            for (var language : List.of("nl", "en")) {
                var page = get(path, language);
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(page.body())
                        .contains("<html lang=\"" + language + "\">", "id=\"main\"")
                        .doesNotContain("<script", "style=\"", "{0}");
            }
        }
    }

    @Test
    void theCodebookInForceIsShownWithAllItsWordsInBothLanguages() throws Exception {
        assertThat(get("/steward/codebook", "nl").body())
                .contains("data-version=\"1\"", "data-dimension=\"physical-comfort\"", "Lichamelijk comfort")
                .contains("data-part=\"counter-examples\"", "Physical comfort", "1 (in gebruik)", "3: ");
        assertThat(get("/steward/codebook/versions/9", "nl").statusCode()).isEqualTo(404);
    }

    @Test
    void whatChangedBetweenTwoVersionsIsShownWhicheverIsNamedFirst() throws Exception {
        desk.codebooks.publish(next(2));
        assertThat(get("/steward/codebook/changes?from=2&to=1", "en").body())
                .contains("from version 1 to version 2", "data-subject=\"respect\"", "other meaning")
                .contains("data-part=\"definition\"", "Something else.");
        assertThat(get("/steward/codebook", "en").body())
                .contains("/steward/codebook/changes?from=1&amp;to=2", "2 (in force)", "A second version");
    }

    @Test
    void aDraftIsBegunEditedCheckedAndPublished() throws Exception {
        begin();
        var form = new HashMap<>(Map.of(
                "revision", revision(),
                "label-nl", "Respect en waardigheid",
                "label-en", "Respect and dignity",
                "definition-nl", "Gezien worden.",
                "definition-en", "To be seen.",
                "prior", "0,25",
                "cues-nl", "1,5: op voorhand\nGezien",
                "cues-en", "2: be seen"));
        var saved = post(RESPECT, form);
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(get(DRAFT, "en").body())
                .contains("Respect and dignity", "other name", "data-kind=\"capitals\"", "data-kind=\"no-wording\"")
                .contains("1.5: op voorhand");
        assertThat(get(RESPECT, "en").body()).contains("1.5: op voorhand", "value=\"0.25\"");
        assertThat(get(RESPECT, "nl").body()).contains("1,5: op voorhand", "value=\"0,25\"");
        assertThat(post(DRAFT + "/publish", Map.of("revision", revision(), "note", "Respect was too wide."))
                        .statusCode())
                .isEqualTo(303);
        var published = desk.codebooks.published.inForce().orElseThrow();
        assertThat(published.getVersion()).isEqualTo(2);
        assertThat(published.getNote()).isEqualTo("Respect was too wide.");
        assertThat(published.getDimensions()).hasSize(8).first().satisfies(respect -> {
            assertThat(respect.getLabel().getNl()).isEqualTo("Respect en waardigheid");
            assertThat(respect.getPrior()).isEqualTo(0.25);
            assertThat(respect.getCues().getNl()).hasSize(2);
        });
        assertThat(get(DRAFT, "en").statusCode()).isEqualTo(303);
        assertThat(get("/steward/codebook", "en").body()).contains("Respect was too wide.", "id=\"begin\"");
    }

    @Test
    void whoSavesLaterIsToldWhatWasSavedMeanwhileAndKeepsWhatWasTyped() throws Exception {
        begin();
        var shown = revision();
        post(RESPECT, dimension(shown, "Hun woorden", "Their words"));
        var late = post(RESPECT, dimension(shown, "Mijn woorden", "My words"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("id=\"conflict\"", "value=\"Mijn woorden\"", "data-saved=\"label-nl\"", "Hun woorden")
                .contains("name=\"revision\" value=\"" + revision() + "\"");
        assertThat(post(RESPECT, dimension(revision(), "Mijn woorden", "My words"))
                        .statusCode())
                .isEqualTo(303);
        var again = post(DRAFT + "/dimensions/access/remove", Map.of("revision", shown));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("data-problem=\"conflict\"", "data-dimension=\"access\"");
    }

    @Test
    void whatCannotBeSavedIsSaidBesideTheFieldWithWhatWasTyped() throws Exception {
        begin();
        var form = new HashMap<>(dimension(revision(), "", "Respect"));
        form.put("prior", "2");
        form.put("cues-en", "tea\n\nheavy: soup");
        var refused = post(RESPECT, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#label-nl\"", "href=\"#prior\"", "Line 3 of the cues", "heavy: soup")
                .contains("aria-invalid=\"true\"");
        assertThat(get(DRAFT, "en").body()).contains("id=\"no-changes\"");
    }

    @Test
    void dimensionsAreAddedMovedRemovedAndPutBackAndAnIdIsNeverUsedAgain() throws Exception {
        begin();
        post(DRAFT + "/dimensions/access/remove", Map.of("revision", revision()));
        assertThat(get(DRAFT, "nl").body()).contains("data-removed=\"access\"", "niet meer aangeboden");
        assertThat(add("access").statusCode()).isEqualTo(422);
        assertThat(add("Warm Meal").statusCode()).isEqualTo(422);
        assertThat(add("warm-meal").statusCode()).isEqualTo(303);
        post(DRAFT + "/dimensions/warm-meal/move", Map.of("revision", revision(), "to", "up"));
        post(DRAFT + "/dimensions/access/restore", Map.of("revision", revision()));
        assertThat(desk.codebooks.editing.draft().orElseThrow().getCodebook().getDimensions())
                .extracting(dimension -> dimension.getId())
                .endsWith("coordination", "warm-meal", "continuity", "access");
    }

    @Test
    void aVersionThatWasPublishedMeanwhileIsToldAndTheDraftMayFollowIt() throws Exception {
        begin();
        desk.codebooks.publish(next(2));
        assertThat(get(DRAFT, "en").body()).contains("id=\"outdated\"", "from=1&amp;to=2");
        var refused = post(DRAFT + "/publish", Map.of("revision", revision()));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("data-problem=\"outdated\"");
        post(DRAFT + "/follow", Map.of("revision", revision()));
        assertThat(get(DRAFT, "en").body()).doesNotContain("id=\"outdated\"").contains("Something else.");
        post(DRAFT + "/publish", Map.of("revision", revision()));
        assertThat(desk.codebooks.published.newest().version()).isEqualTo(3);
    }

    @Test
    void aDraftSaysWhatBecomesOfDecisionsOnWhatItNoLongerHasOrWordsOtherwise() throws Exception {
        begin();
        assertThat(get(DRAFT, "en").body()).doesNotContain("id=\"mappings\"");
        post(DRAFT + "/dimensions/access/remove", Map.of("revision", revision()));
        var form = new HashMap<>(dimension(revision(), "Respect", "Respect"));
        form.put("definition-nl", "Iets anders");
        post(RESPECT, form);
        assertThat(map("access", "nonsense").statusCode()).isEqualTo(422);
        assertThat(map("access", "continuity").statusCode()).isEqualTo(303);
        assertThat(map("respect", "*").statusCode()).isEqualTo(303);
        assertThat(get(DRAFT, "en").body())
                .contains("data-mapping=\"access\" data-becomes=\"continuity\"", "data-mapped=\"respect\"");
        post(DRAFT + "/publish", Map.of("revision", revision()));
        assertThat(desk.codebooks.published.inForce().orElseThrow().getMappings())
                .containsExactly(
                        new CodebookMapping("access", List.of("continuity"), false),
                        new CodebookMapping("respect", List.of("respect"), true));
    }

    @Test
    void whatATrialFoundIsShownStoryByStory() throws Exception {
        begin();
        assertThat(post("/steward/codebook/trial", Map.of()).statusCode()).isEqualTo(303);
        assertThat(get("/steward/codebook/trial", "en").body()).contains("id=\"waits\"", "Asked by rosa");
        desk.codebooks.answerTrial("s-01", "gone");
        assertThat(get("/steward/codebook/trial", "en").body())
                .contains("Of 6 stories, 1 would get other dimensions", "data-story=\"s-01\"", "+ Access to care")
                .contains("id=\"models\"", "Decided: Respect for values", "data-dimension=\"respect\"")
                .doesNotContain("data-story=\"gone\"", "id=\"older\"");
        post(DRAFT + "/dimensions/access/remove", Map.of("revision", revision()));
        assertThat(get("/steward/codebook/trial", "en").body()).contains("id=\"older\"");
    }

    @Test
    void storiesToBeLookedAtAgainAreListed() throws Exception {
        assertThat(get("/steward/codebook/look-again", "nl").body()).contains("id=\"none\"");
        var story = Objects.requireNonNull(desk.library.stories.get("s-01"));
        var decision = Synthetic.decision("s-01", "rita", Shelf.THEN, "yes", "respect");
        desk.library.stories.put(
                "s-01",
                new StoryView(
                        story.story(),
                        story.suggestions(),
                        story.consent(),
                        List.of(decision),
                        new Recount(Map.of(), Set.of("respect"))));
        assertThat(get("/steward/codebook/look-again", "nl").body())
                .contains("data-total=\"1\"", "href=\"/review/s-01\"", "Respect voor waarden");
    }

    @Test
    void aTagOfTheTeamBecomesADimensionWhoseExamplesAreItsStories() throws Exception {
        post("/stories/s-01/tags", Map.of("tag", "humour at night", "shared", "true"));
        post("/stories/s-01/tags", Map.of("tag", "my own", "shared", "false"));
        begin();
        assertThat(get(DRAFT + "?tag=humour+at+night", "nl").body())
                .contains("<option value=\"humour at night\" selected>", "lang=\"nl\" value=\"humour at night\"")
                .doesNotContain("my own");
        assertThat(candidate("night", "my own").body()).contains("data-problem=\"tag\"");
        assertThat(candidate("night", "humour at night").statusCode()).isEqualTo(303);
        var words = dimension(revision(), "Humor", "Humour");
        assertThat(post(DRAFT + "/dimensions/night", words).statusCode()).isEqualTo(303);
        assertThat(get(DRAFT + "/dimensions/night", "en").body())
                .contains("value=\"Humour\"", "href=\"/?q=tag%3A%22humour+at+night%22\"");
        assertThat(get(RESPECT, "en").body()).doesNotContain("id=\"tag\"");
    }

    private HttpResponse<String> candidate(String id, String tag) throws Exception {
        return post(
                DRAFT + "/dimensions",
                Map.of("revision", revision(), "id", id, "label-nl", "Humor", "label-en", "Humour", "tag", tag));
    }

    private HttpResponse<String> map(String dimension, String becomes) throws Exception {
        return post(DRAFT + "/mappings", Map.of("revision", revision(), "dimension", dimension, "becomes", becomes));
    }

    @Test
    void aCueThatNamesNoClassKeepsTheDraftFromBeingPublished() throws Exception {
        begin();
        var form = new HashMap<>(dimension(revision(), "Respect", "Respect"));
        form.put("cues-en", "hot <nonsense>");
        post(RESPECT, form);
        assertThat(get(DRAFT, "en").body()).contains("id=\"unusable\"", "&lt;nonsense&gt;");
        assertThat(post(DRAFT + "/publish", Map.of("revision", revision())).statusCode())
                .isEqualTo(422);
        assertThat(desk.codebooks.published.newest().version()).isEqualTo(1);
    }

    @Test
    void thePageSaysWhichModelGoesOnAndADraftCanBeThrownAway() throws Exception {
        begin();
        assertThat(get(DRAFT, "en").body()).contains("id=\"goes-on\"", "trained-00000001");
        post(DRAFT + "/discard", Map.of("revision", revision()));
        assertThat(desk.codebooks.editing.draft()).isEmpty();
    }

    private HttpResponse<String> add(String id) throws Exception {
        return post(
                DRAFT + "/dimensions",
                Map.of("revision", revision(), "id", id, "label-nl", "Maaltijd", "label-en", "Meal"));
    }

    private static Map<String, String> dimension(String revision, String dutch, String english) {
        return Map.of("revision", revision, "label-nl", dutch, "label-en", english, "prior", "0.2");
    }

    private void begin() throws Exception {
        assertThat(post(DRAFT, Map.of("revision", revision())).statusCode()).isEqualTo(303);
    }

    private String revision() {
        return desk.codebooks.editing.revision();
    }

    private static Codebook next(int version) {
        return CodebookFile.read(CodebookFile.text(Codebook.newBuilder(CodebookFile.bundled())
                        .setVersion(version)
                        .setNote("A second version")
                        .build())
                .replaceFirst("(\"definition\" : \\{\\s+\"nl\" : )\"[^\"]*\"", "$1\"Something else.\""));
    }

    private HttpResponse<String> get(String path, String language) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(desk.address()).resolve(path))
                .header("Accept", "text/html")
                .header("Accept-Language", language);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        var all = new HashMap<>(fields);
        all.put("csrf", DeskFixture.CSRF);
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(desk.address()).resolve(path))
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
