package org.mangomoment.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.CalibrationOccasion;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.calibration.CheckSettings;
import org.mangomoment.search.story.StoryView;

/// Gold stories, training rounds, checks and discussions on the desk's pages.
final class CalibrationPagesTest {
    private static final String HOSTILE = "\"><script>alert(1)</script>";

    private final DeskFixture desk = new DeskFixture(Shelf.stories(), 0, new CheckSettings(0.5, 30, 0));
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        client.close();
        desk.close();
    }

    @Test
    void aStewardMarksAStoryAndMarksItNoMore() throws Exception {
        assertThat(page("/stories/s-06").select("#gold")).as("nobody decided").isEmpty();
        markGold("s-06");
        assertThat(page("/steward/gold").select("[data-story=s-06] .memo").text())
                .isEqualTo(HOSTILE);
        assertThat(page("/stories/s-06").select("#gold .memo").text()).isEqualTo(HOSTILE);
        assertThat(post("/stories/s-06/gold", Map.of("explanation", "why")).statusCode())
                .isEqualTo(422);
        desk.reader = new Reader("rita", Role.REVIEWER);
        assertThat(page("/stories/s-06").select("#gold")).isEmpty();
        desk.reader = new Reader("rosa", Role.STEWARD);
        post("/stories/s-06/gold/remove", Map.of());
        assertThat(page("/steward/gold").select("[data-story]")).isEmpty();
    }

    @Test
    void aRoundShowsTheRightAnswerAfterOnesOwnAndDecidesNothing() throws Exception {
        markGold("s-06");
        desk.reader = new Reader("rita", Role.REVIEWER);
        var round = location(post("/training", Map.of()));
        var asked = page(round);
        assertThat(asked.select("#work").attr("data-story")).isEqualTo("s-06");
        assertThat(asked.select("#training")).hasSize(1);
        assertThat(asked.text()).doesNotContain("rik", "alert(1)");
        assertThat(asked.select(".chip.suggested, #skip, #beside"))
                .as("nothing suggested")
                .isEmpty();
        var form = asked.select("#decide").attr("action");
        assertThat(post(form, Map.of("storyVersion", "1", "memo", "hm")).statusCode())
                .isEqualTo(422);
        assertThat(post(form, Map.of("storyVersion", "9", "verdict", "no")).statusCode())
                .isEqualTo(409);
        var sent = Map.of("storyVersion", "1", "verdict", "no", "dimension.respect", "fits", "dimension.family", "not");
        var compared = page(location(post(form, sent)));
        assertThat(compared.select("[data-subject=eligibility]").attr("data-equal"))
                .isEqualTo("false");
        assertThat(compared.select("[data-subject=respect]").attr("data-equal")).isEqualTo("true");
        assertThat(compared.select("#explanation").text()).isEqualTo(HOSTILE);
        var done = client.send(request(compared.select("#next").attr("href")).build(), BodyHandlers.discarding());
        var result = page(location(done));
        assertThat(result.select("[data-subject=respect] td").getFirst().text()).isEqualTo("1 of 1");
        assertThat(result.select("[data-subject=eligibility] td").getFirst().text())
                .isEqualTo("0 of 1");
        assertThat(result.select("[data-subject=eligibility] td").get(2).text()).isEqualTo("0.0 % to 79.3 %");
        assertThat(desk.taken).isEmpty();
        assertThat(story("s-06").acts()).hasSize(1);
        assertThat(page("/training").select("#rounds tbody tr")).hasSize(1);
        assertThat(page("/training").select("#everybody")).isEmpty();
        desk.reader = new Reader("rosa", Role.STEWARD);
        assertThat(page("/training")
                        .select("#everybody [data-subject=respect] td")
                        .getFirst()
                        .text())
                .isEqualTo("1 of 1");
        assertThat(get(round + "/result").statusCode())
                .as("a colleague's round")
                .isEqualTo(404);
        assertThat(get("/training/no-round").statusCode()).isEqualTo(404);
    }

    @Test
    void aCheckLooksLikeAnyOtherStoryAndChangesNothing() throws Exception {
        markGold("s-06");
        var who = checked();
        desk.reader = who;
        var page = page("/review?queue=oldest");
        assertThat(page.select("#dispute, #training, #covered")).isEmpty();
        assertThat(page.select("#decide").attr("action")).isEqualTo("/review/s-06");
        var id = page.select("#decide input[name=decisionId]").attr("value");
        var here = page.select("#work").attr("data-here");
        var again = page(here);
        assertThat(again.select("#decide input[name=decisionId]").attr("value")).isEqualTo(id);
        var aside = "/review?queue=skipped&only=oldest.s-06";
        var putAside = page(aside + "." + id);
        assertThat(putAside.select("#decide input[name=decisionId]").attr("value"))
                .as("a check that was put aside is still one")
                .isEqualTo(id);
        assertThat(page(aside).select("#work").attr("data-story")).isEmpty();
        var form = Map.of("decisionId", id, "queue", "oldest", "blind", "false");
        assertThat(post("/review/s-06", with(form, "storyVersion", "1")).statusCode())
                .isEqualTo(422);
        var stale = post("/review/s-06", with(form, "storyVersion", "7", "verdict", "no"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("value=\"" + id + "\"");
        var taken = post("/review/s-06", with(form, "storyVersion", "1", "verdict", "no", "memo", "hm"));
        assertThat(location(taken)).isEqualTo("/review?queue=oldest");
        assertThat(desk.taken).isEmpty();
        assertThat(story("s-06").acts()).hasSize(1);
        assertThat(page(aside + "." + id).select("#work").attr("data-story"))
                .as("an answered check is not put aside any more")
                .isEmpty();
        var next = page("/review?queue=oldest");
        assertThat(next.select("#work").attr("data-story")).isEqualTo("s-01");
        assertThat(next.select("#mine-today").attr("data-count")).isEqualTo("1");
        assertThat(next.select("#undo-list [data-story=s-06]"))
                .as("as every decision")
                .hasSize(1);
        var results = page("/checks");
        assertThat(results.select("#own-gold [data-subject=eligibility] td")
                        .getFirst()
                        .text())
                .isEqualTo("0 of 1");
        assertThat(results.select("#latest [data-story=s-06] .memo").text()).isEqualTo("hm");
        assertThat(results.select("#all")).as("of all, for stewards").isEmpty();
        desk.reader = new Reader("rosa", Role.STEWARD);
        assertThat(page("/checks").select("#all").attr("data-checks")).isEqualTo("1");
        assertThat(page("/checks").select("#own").attr("data-checks")).isEqualTo("0");
    }

    @Test
    void loadingThePageAgainTellsACheckFromNoOtherStory() throws Exception {
        markGold("s-06");
        for (var who : List.of(checked(), unchecked())) {
            desk.reader = who;
            var first = page("/review?queue=oldest");
            var id = decisionId(first);
            var here = first.select("#work").attr("data-here");
            assertThat(here).contains("&act=" + id);
            assertThat(decisionId(page("/review?queue=oldest"))).isEqualTo(id);
            assertThat(decisionId(page(here))).isEqualTo(id);
            var action = first.select("#decide").attr("action");
            var form = Map.of("decisionId", id, "queue", "oldest", "blind", "false", "codebookVersion", "1");
            var refused = post(action, with(form, "storyVersion", "1"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(decisionId(Jsoup.parse(refused.body()))).isEqualTo(id);
            var stale = post(action, with(form, "storyVersion", "1", "verdict", "no", "codebookVersion", "0"));
            assertThat(stale.statusCode()).isEqualTo(409);
            assertThat(decisionId(Jsoup.parse(stale.body()))).isEqualTo(id);
            var progress = first.select("#progress progress, #progress .muted").outerHtml();
            post(action, with(form, "storyVersion", "1", "verdict", "no"));
            var next = page("/review?queue=oldest");
            assertThat(next.select("#progress progress, #progress .muted").outerHtml())
                    .as("what all have done stands for some minutes")
                    .isEqualTo(progress);
            assertThat(next.select("#mine-today").attr("data-count")).isEqualTo("1");
            assertThat(decisionId(next)).isNotEqualTo(id);
            desk.leases.release(next.select("#work").attr("data-story"), who);
        }
    }

    private static String decisionId(Document page) {
        return page.select("#decide input[name=decisionId]").attr("value");
    }

    @Test
    void aCheckThatIsUndoneCountsNowhereAndSaysWhatItWas() throws Exception {
        markGold("s-06");
        desk.reader = checked();
        var id = page("/review").select("#decide input[name=decisionId]").attr("value");
        var unknown = post("/review/s-06/undo", Map.of("decisionId", id));
        assertThat(unknown.statusCode()).as("no answer yet").isEqualTo(422);
        post("/review/s-06", Map.of("decisionId", id, "storyVersion", "1", "verdict", "no"));
        assertThat(desk.calibration.answers.of(desk.reader, CalibrationOccasion.CHECK))
                .hasSize(1);
        var undone = location(post("/review/s-06/undo", Map.of("decisionId", id)));
        assertThat(page(undone).select("#taken-back")).hasSize(1);
        assertThat(desk.calibration.answers.of(desk.reader, CalibrationOccasion.CHECK))
                .isEmpty();
        assertThat(desk.taken).as("nothing to undo in the corpus").isEmpty();
        assertThat(page("/review").select("#work").attr("data-story")).isEqualTo("s-01");
    }

    @Test
    void ownDecisionsOfLongAgoAreComparedWithTheNewOnes() throws Exception {
        var old = Shelf.THEN.minus(Duration.ofDays(1));
        var reviewers = new ArrayList<Reader>();
        IntStream.range(0, 20).forEach(number -> reviewers.add(new Reader("r" + number, Role.REVIEWER)));
        decide("s-06", reviewers, old);
        desk.reader = served(reviewers, "s-06");
        var id = page("/review").select("#decide input[name=decisionId]").attr("value");
        post("/review/s-06", Map.of("decisionId", id, "storyVersion", "1", "verdict", "yes"));
        var answer = desk.calibration
                .answers
                .of(desk.reader, CalibrationOccasion.CHECK)
                .getFirst();
        assertThat(Objects.requireNonNull(answer.getEarlier()).getVerdict()).isEqualTo(EligibilityAnswer.YES);
        assertThat(answer.getRight()).isNull();
        var rows = page("/checks").select("#own-oneself [data-subject=respect] td");
        assertThat(rows.getFirst().text()).as("fitted before, not now").isEqualTo("0 of 1");
    }

    @Test
    void aDiscussionIsOpenedListedAndClosedOnTheStorysPage() throws Exception {
        desk.reader = new Reader("rita", Role.REVIEWER);
        assertThat(location(post("/stories/s-02/notes", Map.of("text", HOSTILE))))
                .isEqualTo("/stories/s-02#discussion");
        assertThat(page("/stories/s-02").select("#discussion .memo").text()).isEqualTo(HOSTILE);
        desk.reader = new Reader("rob", Role.RESEARCHER);
        assertThat(page("/discussions").select("[data-story=s-02] .memo").text())
                .isEqualTo(HOSTILE);
        assertThat(page("/stories/s-02").select("form[action$=/delete]"))
                .as("not one's own")
                .isEmpty();
        assertThat(post("/stories/s-02/notes", Map.of("text", " ")).statusCode())
                .isEqualTo(422);
        assertThat(post("/stories/no/notes", Map.of("text", "hm")).statusCode()).isEqualTo(404);
        post("/stories/s-02/notes/close", Map.of());
        assertThat(page("/discussions").select("[data-story]")).isEmpty();
        desk.reader = new Reader("rita", Role.REVIEWER);
        var remove = page("/stories/s-02").select("form[action$=/delete]").attr("action");
        post(remove, Map.of());
        assertThat(page("/stories/s-02").select("#discussion .memo")).isEmpty();
    }

    @Test
    void whoDecidesBlindSeesTheDiscussionOnlyAfterwards() throws Exception {
        try (var blind = new DeskFixture(Shelf.stories(), 1)) {
            blind.reader = new Reader("rob", Role.RESEARCHER);
            blind.calibration.discussions.write("s-01", null, "een hint", blind.reader);
            blind.reader = new Reader("rita", Role.REVIEWER);
            for (var path : List.of("/stories/s-01", "/review/s-01", "/discussions")) {
                var shown = client.send(
                        HttpRequest.newBuilder(URI.create(blind.address() + path))
                                .build(),
                        BodyHandlers.ofString());
                assertThat(shown.statusCode()).isEqualTo(200);
                assertThat(shown.body()).as(path).doesNotContain("een hint", "id=\"note\"");
            }
        }
    }

    /// A reviewer who gets s-06 before the first story.
    private Reader checked() throws Exception {
        return served(
                IntStream.range(0, 20)
                        .mapToObj(number -> new Reader("r" + number, Role.REVIEWER))
                        .toList(),
                "s-06");
    }

    /// A reviewer who gets the first story at once.
    private Reader unchecked() throws Exception {
        return served(
                IntStream.range(20, 40)
                        .mapToObj(number -> new Reader("r" + number, Role.REVIEWER))
                        .toList(),
                "s-01");
    }

    private Reader served(List<Reader> reviewers, String story) throws Exception {
        for (var reviewer : reviewers) {
            desk.reader = reviewer;
            // Leases would give the next reviewer another story.
            var page = page("/review?queue=oldest");
            desk.leases.release("s-01", reviewer);
            if (page.select("#work").attr("data-story").equals(story)) {
                return reviewer;
            }
        }
        throw new AssertionError("none of twenty reviewers got a check, although one of two stories has one");
    }

    private void markGold(String id) throws Exception {
        decide(id, List.of(new Reader("rik", Role.REVIEWER)), Shelf.THEN);
        var decision = story(id).acts().getFirst().getDecisionId();
        assertThat(location(post("/stories/" + id + "/gold", Map.of("decision", decision, "explanation", HOSTILE))))
                .isEqualTo("/stories/" + id + "#gold");
    }

    private void decide(String id, List<Reader> reviewers, Instant at) {
        var story = story(id);
        var acts = reviewers.stream()
                .map(who -> Synthetic.decision(id, who.account(), at, "yes", "respect", "access"))
                .toList();
        desk.library.stories.put(id, new StoryView(story.story(), story.suggestions(), story.consent(), acts));
    }

    private StoryView story(String id) {
        return Objects.requireNonNull(desk.library.stories.get(id));
    }

    private static Map<String, String> with(Map<String, String> form, String... more) {
        var all = new HashMap<>(form);
        for (var at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        return all;
    }

    private Document page(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(desk.address() + path)).header("Accept-Language", "en");
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        var body = with(form, "csrf", DeskFixture.CSRF).entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private String location(HttpResponse<?> answer) {
        assertThat(answer.statusCode()).isIn(302, 303);
        return answer.headers().firstValue("Location").orElseThrow().replace(desk.address(), "");
    }
}
