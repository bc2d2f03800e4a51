package org.mangomoment.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.lease.Leases;

/// Two desks on one broker: what reviewers decide through both is there once, and at both.
class TwoDesksTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int STORIES = 20;
    private static final Pattern FORM_ID = Pattern.compile("name=\"decisionId\" value=\"([^\"]*)\"");

    /// Beyond what other tests of this process have written.
    private static final String OWN = "two-desks-" + UUID.randomUUID() + "-";

    private static final ForwardClock CLOCK = new ForwardClock();

    @TempDir
    static Path folder;

    static Desk here;
    static Desk there;

    @BeforeAll
    static void open() throws Exception {
        here = Desk.open(folder.resolve("here"), Map.of(), CLOCK);
        there = Desk.open(folder.resolve("there"), Map.of(), CLOCK);
        here.register("rita", Role.REVIEWER, "rita-token");
        here.register("ruben", Role.REVIEWER, "ruben-token");
        await().atMost(PATIENCE)
                .until(() -> there.get("/api/review/next", "ruben-token").statusCode() != 401);
    }

    @AfterAll
    static void close() {
        here.close();
        there.close();
    }

    @Test
    void twoReviewersWhoDecideAtTheSameMomentAreBothKept() throws Exception {
        for (var story : stories("both")) {
            var codes = atOnce(
                    () -> here.post(decisions(story), "rita-token", deciding(UUID.randomUUID(), "yes")),
                    () -> there.post(decisions(story), "ruben-token", deciding(UUID.randomUUID(), "no")));
            assertThat(codes).containsExactly(201, 201);
            for (var desk : List.of(here, there)) {
                await().atMost(PATIENCE)
                        .untilAsserted(
                                () -> assertThat(reviewers(desk, story)).containsExactlyInAnyOrder("rita", "ruben"));
                assertThat(desk.json(path(story), "rita-token").path("review").asText())
                        .isEqualTo("disputed");
            }
        }
    }

    @Test
    void oneActThatIsSentThroughBothAtOnceIsOneDecision() throws Exception {
        for (var story : stories("same")) {
            var act = UUID.randomUUID();
            var codes = atOnce(
                    () -> here.post(decisions(story), "rita-token", deciding(act, "yes")),
                    () -> there.post(decisions(story), "rita-token", deciding(act, "yes")));
            assertThat(codes).allMatch(code -> code == 200 || code == 201).contains(201);
            for (var desk : List.of(here, there)) {
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(reviewers(desk, story)).containsExactly("rita"));
            }
        }
    }

    @Test
    void aStoryThatIsOpenIsNotServedAtTheOtherUntilItsTimeIsUp() throws Exception {
        var stories = stories("leased");
        var story = stories.getFirst();
        assertThat(here.get("/review/" + story, "rita-token").statusCode()).isEqualTo(200);
        await().atMost(PATIENCE)
                .until(() -> here.newest(Topics.LEASES, story) != null && there.lag(Topics.LEASES) == 0);
        assertThat(servedThere().stream().filter(stories::contains))
                .as("when nothing else is left")
                .hasSize(STORIES)
                .endsWith(story);
        assertThat(there.get("/review/" + story, "ruben-token").body()).contains("id=\"open-with\"");
        CLOCK.forward(Leases.LENGTH);
        assertThat(there.get("/review/" + story, "ruben-token").body()).doesNotContain("id=\"open-with\"");
        assertThat(there.post(decisions(story), "ruben-token", deciding(UUID.randomUUID(), "yes"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(here.post(decisions(story), "rita-token", deciding(UUID.randomUUID(), "yes"))
                        .statusCode())
                .as("whoever had it open for too long is not turned away")
                .isEqualTo(201);
        for (var desk : List.of(here, there)) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(reviewers(desk, story)).containsExactlyInAnyOrder("rita", "ruben"));
        }
    }

    @Test
    void aPageOfTheBackButtonIsOneDecisionAndWithOtherAnswersTheReviewerIsTold() throws Exception {
        var story = stories("back").getFirst();
        var rita = Visitor.signedIn(here, "rita");
        var act = act(rita.get("/review/" + story));
        var form = form("yes", act);
        assertThat(rita.submit("/review/" + story, form).statusCode()).isEqualTo(303);
        assertThat(rita.submit("/review/" + story, form).statusCode())
                .as("sent again as it was")
                .isEqualTo(303);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(reviewers(there, story)).containsExactly("rita"));

        var elsewhere = Visitor.signedIn(there, "rita");
        var told = elsewhere.submit("/review/" + story, form("no", act));
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("Meanwhile you have decided differently");
        assertThat(reviewers(there, story)).hasSize(1);

        assertThat(elsewhere.submit("/review/" + story, form("no", act(told))).statusCode())
                .isEqualTo(303);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(here.json(path(story), "rita-token")
                                .path("eligibility")
                                .path("verdict")
                                .asText())
                        .isEqualTo("no"));
        assertThat(reviewers(here, story))
                .as("the act of before stays on the record")
                .hasSize(2);
    }

    /// Stories that only this test decides on, at both desks.
    private static List<String> stories(String name) {
        var ids = new ArrayList<String>();
        var records = new ArrayList<ProducerRecord<byte[], byte[]>>();
        for (var number = 0; number < STORIES; number++) {
            var id = OWN + name + "-" + number;
            ids.add(id);
            records.add(Topics.STORIES.record(id, Synthetic.story(id, 1, "en", "A blanket, number " + number)));
            records.add(Topics.CONSENTS.record(id, Synthetic.consent(id, true)));
        }
        here.write(records);
        for (var desk : List.of(here, there)) {
            await().atMost(PATIENCE)
                    .until(() -> desk.get(path(ids.getLast()), "rita-token").statusCode() == 200);
        }
        return ids;
    }

    /// What the other desk serves one after the other, all of them passed over.
    private static List<String> servedThere() throws Exception {
        var ids = new ArrayList<String>();
        var next = "/api/review/next?queue=oldest";
        for (var answer = there.get(next, "ruben-token");
                answer.statusCode() == 200;
                answer = there.get(next, "ruben-token")) {
            ids.add(Desk.json(answer).path("id").asText());
            next += "&skip=" + ids.getLast();
        }
        return ids;
    }

    private static List<Integer> atOnce(Callable<HttpResponse<String>> one, Callable<HttpResponse<String>> other)
            throws Exception {
        var start = new CyclicBarrier(2);
        var codes = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = new ArrayList<Future<Integer>>();
            for (var request : List.of(one, other)) {
                sent.add(threads.submit(() -> {
                    start.await(20, TimeUnit.SECONDS);
                    return request.call().statusCode();
                }));
            }
            for (var answer : sent) {
                codes.add(answer.get());
            }
        }
        return codes;
    }

    private static List<String> reviewers(Desk desk, String story) throws IOException, InterruptedException {
        return desk.json(path(story), "rita-token").path("decisions").findValuesAsText("reviewer");
    }

    private static String act(HttpResponse<String> page) {
        var id = FORM_ID.matcher(page.body());
        assertThat(id.find()).as("the page has a form").isTrue();
        return id.group(1);
    }

    private static Map<String, String> form(String verdict, String id) {
        return Map.of("decisionId", id, "storyVersion", "1", "verdict", verdict, "memo", "");
    }

    private static String deciding(UUID act, String verdict) {
        return "{\"decisionId\": \"%s\", \"storyVersion\": 1, \"eligibility\": {\"verdict\": \"%s\"}}"
                .formatted(act, verdict);
    }

    private static String path(String story) {
        return "/api/stories/" + story;
    }

    private static String decisions(String story) {
        return path(story) + "/decisions";
    }
}
