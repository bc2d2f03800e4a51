package org.mangomoment.allinone.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.mangomoment.allinone.instance.Running;
import org.mangomoment.allinone.instance.Running.DemoAccount;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.schemas.GoldStory;

/// Decisions on the sample stories by people made up, so that every page has something to show: two reviewers read the
/// random sample and stories of their own choice, some of them the same; the steward reads those too, settles some of
/// what is disputed, marks some of that as gold, and publishes a second version of the codebook, under which the
/// reviewers go on. Made once, decisions through the desk's API like anybody's.
final class SampleDecisions {
    private static final List<String> REVIEWERS = List.of("reviewer", "reviewer-2");
    private static final String STEWARD = "steward";

    /// Of the random sample some stories are left for whoever tries it.
    private static final int OF_SAMPLE = 10;

    /// What each reads beside the sample, as a part of all stories: under the first version of the codebook, then under
    /// the second.
    private static final List<Map<String, double[]>> SHARES = List.of(
            Map.of("reviewer", new double[] {0, 0.3}, "reviewer-2", new double[] {0.2, 0.4}, STEWARD, new double[] {
                0.2, 0.3
            }),
            Map.of("reviewer", new double[] {0.4, 0.5}, "reviewer-2", new double[] {0.45, 0.55}));

    private static final int GOLD = 6;

    private static final double SETTLED = 0.5;

    private final Running running;
    private final KafkaProperties kafka;
    private final Consumer<String> progress;
    private final Map<String, JsonNode> stories = new HashMap<>();
    private int made;
    private int codebookVersion;
    private JsonNode reasons = MissingNode.getInstance();

    /// @param progress is told, in words, how many were made
    SampleDecisions(Running running, KafkaProperties kafka, Consumer<String> progress) {
        this.running = running;
        this.kafka = kafka;
        this.progress = progress;
    }

    /// Makes them unless somebody has decided already. What the desk refuses is told of and left out: nothing else
    /// needs it.
    void make() throws InterruptedException {
        try (var operator = new DemoDesk(running.desk(), running.operatorToken())) {
            operator.samples().forEach(story -> stories.put(story.path("id").asText(), story));
            if (stories.values().stream()
                    .anyMatch(story -> !story.path("review").asText().equals("unreviewed"))) {
                return;
            }
            var codebook = operator.get("/api/codebook");
            codebookVersion = codebook.path("version").asInt();
            reasons = codebook.path("reasons");
            readSample();
            read(SHARES.getFirst());
            settle(operator.samples("&review=disputed"));
            codebookVersion = SampleCodebook.publish(kafka);
            SampleCodebook.awaitSuggestions(operator, codebookVersion);
            read(SHARES.getLast());
            progress.accept("Made-up decisions on the sample stories: " + made);
        } catch (IOException failed) {
            progress.accept("Decisions on the sample stories were left out after " + made + ": " + failed.getMessage());
        }
    }

    private void read(Map<String, double[]> shares) throws IOException, InterruptedException {
        for (var account : running.demoAccounts()) {
            var share = shares.get(account.name());
            if (share != null) {
                read(account, share);
            }
        }
    }

    private void read(DemoAccount account, double[] share) throws IOException, InterruptedException {
        try (var desk = new DemoDesk(running.desk(), account.token())) {
            for (var visible : desk.samples()) {
                var story = stories.get(visible.path("id").asText());
                if (story != null && SampleCoder.isAmong("read", share[0], share[1], story)) {
                    decide(account, desk, story, decision(account, story).put("selection", "search"));
                }
            }
        }
    }

    private void readSample() throws IOException, InterruptedException {
        for (var account : running.demoAccounts()) {
            if (REVIEWERS.contains(account.name())) {
                try (var desk = new DemoDesk(running.desk(), account.token())) {
                    readSample(account, desk);
                }
            }
        }
    }

    private void readSample(DemoAccount account, DemoDesk desk) throws IOException, InterruptedException {
        for (var count = 0; count < OF_SAMPLE; count++) {
            var next = desk.get("/api/review/next?queue=sample");
            var story = stories.get(next.path("id").asText());
            if (story == null || !next.path("selection").asText().equals("random-sample")) {
                return;
            }
            var decision = decision(account, story)
                    .put("selection", next.path("selection").asText())
                    .put("blind", next.path("blind").asBoolean());
            decide(account, desk, story, decision);
        }
    }

    private void settle(List<JsonNode> disputed) throws IOException, InterruptedException {
        var account = running.demoAccounts().stream()
                .filter(one -> one.name().equals(STEWARD))
                .findAny()
                .orElseThrow();
        var gold = new ArrayList<GoldStory>();
        try (var desk = new DemoDesk(running.desk(), account.token())) {
            for (var story : disputed) {
                if (SampleCoder.isAmong("settled", 0, SETTLED, story)) {
                    var decision = decision(account, story).put("selection", "disputed");
                    decision.putObject("adjudication")
                            .put(
                                    "reason",
                                    memo(
                                            story,
                                            "Voorbeeld: samen gelezen; de woorden in het verhaal gaven de doorslag.",
                                            "Sample: read together; the words of the story decided it."));
                    decide(account, desk, story, decision);
                    if (gold.size() < GOLD) {
                        gold.add(SampleGold.story(story, decision, STEWARD));
                    }
                }
            }
        }
        SampleGold.mark(kafka, gold);
    }

    private void decide(DemoAccount account, DemoDesk desk, JsonNode story, ObjectNode decision)
            throws IOException, InterruptedException {
        var id = account.name() + " " + story.path("id").asText() + decision.has("adjudication");
        decision.put(
                "decisionId",
                UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString());
        desk.post("/api/stories/" + story.path("id").asText() + "/decisions", decision);
        made++;
    }

    private ObjectNode decision(DemoAccount account, JsonNode story) {
        var coder = new SampleCoder(account.name());
        var decision = JsonNodeFactory.instance.objectNode();
        decision.put("storyVersion", story.path("version").asLong());
        decision.put("codebookVersion", codebookVersion);
        decision.put("millisTaken", coder.millis(story));
        var eligibility = decision.putObject("eligibility");
        if (!coder.isMangomoment(story)) {
            var reason = reasons.path(coder.choice(reasons.size(), story));
            eligibility.put("verdict", "no").put("reason", reason.path("id").asText());
            decision.put("memo", memo(story, "Voorbeeld: ik twijfelde.", "Sample: I was in doubt."));
            return decision;
        }
        eligibility.put("verdict", "yes");
        var dimensions = decision.putObject("dimensions");
        var fitting = dimensions.putArray("accept");
        var others = dimensions.putArray("reject");
        var evidence = decision.putArray("evidence");
        for (var suggestion : story.path("suggestions")) {
            var dimension = suggestion.path("dimension").asText();
            if (coder.fits(story, suggestion)) {
                fitting.add(dimension);
                coder.marks(story, suggestion)
                        .forEach(word -> evidence.addObject()
                                .put("dimension", dimension)
                                .put("start", word.path("start").asInt())
                                .put("end", word.path("end").asInt()));
            } else {
                others.add(dimension);
            }
        }
        return decision;
    }

    private static String memo(JsonNode story, String dutch, String english) {
        return story.path("language").asText().equals("nl") ? dutch : english;
    }
}
