package org.mangomoment.classifier.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.budget.TimeBudget;
import org.mangomoment.classifier.language.DetectedLanguage;
import org.mangomoment.classifier.redaction.HiddenSpan;
import org.mangomoment.classifier.redaction.Redacted;
import org.mangomoment.classifier.redaction.RedactionOverrides;
import org.mangomoment.classifier.story.StoryMaker;
import org.mangomoment.classifier.suggestion.ActiveModel;
import org.mangomoment.classifier.suggestion.Suggested;
import org.mangomoment.classifier.suggestion.SuggestedEligibility;
import org.mangomoment.classifier.suggestion.Suggester;
import org.mangomoment.classifier.suggestion.Verdict;
import org.mangomoment.schemas.RedactionAct;
import org.mangomoment.schemas.RedactionRequest;
import org.mangomoment.schemas.RedactionType;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Submission;
import org.mangomoment.schemas.Suggestions;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.Topics;

class StoryTopologyTest {
    private final AtomicReference<ActiveModel> suggester = new AtomicReference<>(active(1, 1));
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final TimeBudget budget = new TimeBudget(Duration.ofSeconds(20), registry);
    private final StoryTopology topology = new StoryTopology(new Steps(
            () -> new StoryMaker(
                    (_, _) -> new DetectedLanguage("en", 1), (text, _, _, requests) -> hidden(text, requests)),
            suggester::get,
            budget,
            registry,
            InstantSource.system()));
    private final TopologyTestDriver driver = new TopologyTestDriver(topology.build(properties()), properties());
    private final TestInputTopic<String, byte[]> submissions = input(Topics.SUBMISSIONS);
    private final TestInputTopic<String, byte[]> requests = input(Topics.REDACTION_REQUESTS);

    @AfterEach
    void close() {
        driver.close();
        budget.close();
    }

    @Test
    void theGraphIsTheOneThatWasWrittenDown() throws IOException {
        try (var file = Objects.requireNonNull(StoryTopologyTest.class.getResourceAsStream("/topology.txt"))) {
            assertThat(topology.build(properties()).describe().toString())
                    .isEqualToNormalizingWhitespace(new String(file.readAllBytes(), UTF_8));
        }
    }

    @Test
    void aSubmissionBecomesAStoryAndSuggestions() {
        submit("one", "A warm blanket.");
        assertThat(stories()).singleElement().satisfies(story -> {
            assertThat(story.getText()).isEqualTo("A warm blanket.");
            assertThat(story.getVersion()).isEqualTo(Example.RECEIVED.toEpochMilli());
        });
        assertThat(suggestions()).singleElement().satisfies(made -> {
            assertThat(made.getStoryVersion()).isEqualTo(Example.RECEIVED.toEpochMilli());
            assertThat(made.getModelId()).isEqualTo("speaker-1");
        });
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void whatAPersonHidesStaysHiddenAndWhatSheShowsStaysShown() {
        var first = Example.RECEIVED.toEpochMilli();
        submit("one", "Ann and Bea");
        ask(new StoryPart("one", "a"), first, RedactionAct.HIDE, 8, 11, 1);
        ask(new StoryPart("one", "b"), first + 1_001, RedactionAct.HIDE, 0, 3, 2);
        ask(new StoryPart("one", "c"), first + 2_002, RedactionAct.UNHIDE, 14, 16, 3);
        assertThat(stories())
                .extracting(Story::getText)
                .containsExactly("Ann and Bea", "Ann and [HIDDEN]", "[HIDDEN] and [HIDDEN]", "[HIDDEN] and Bea");
        submit("one", "Ann and Bea");
        assertThat(stories()).singleElement().satisfies(story -> {
            assertThat(story.getText()).isEqualTo("[HIDDEN] and Bea");
            assertThat(story.getVersion()).isEqualTo(first + 3_003);
        });
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void wordsThatAPersonHidStayHiddenInALaterTextOfTheStory() {
        var first = Example.RECEIVED.toEpochMilli();
        submit("one", "Ann and Bea van Dam");
        ask(new StoryPart("one", "a"), first, RedactionAct.HIDE, 8, 19, 1);
        later("one", "She says: bea  VAN dam, Bea and Ann.", 60);
        assertThat(stories().getLast().getText()).isEqualTo("She says: [HIDDEN], Bea and Ann.");
        later("one", "Nobody is named.", 120);
        later("one", "Bea van Dam again, and Damien.", 180);
        var last = stories().getLast();
        assertThat(last.getText()).isEqualTo("[HIDDEN] again, and Damien.");
        later("two", "Bea van Dam in another story.", 60);
        assertThat(stories().getLast().getText()).isEqualTo("Bea van Dam in another story.");
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void whatIsShownAgainInALaterTextStaysShown() {
        var first = Example.RECEIVED.toEpochMilli();
        submit("one", "Ann and Bea");
        ask(new StoryPart("one", "a"), first, RedactionAct.HIDE, 0, 3, 1);
        later("one", "Ann came with Bea", 60);
        var version = stories().getLast().getVersion();
        requests.pipeInput(
                "one/b",
                Topics.REDACTION_REQUESTS
                        .values()
                        .serializer()
                        .serialize(
                                "",
                                Example.request(new StoryPart("one", "b"), version, RedactionAct.UNHIDE, 0, 8, 61)));
        later("one", "Ann came with Bea.", 120);
        assertThat(stories()).extracting(Story::getText).containsExactly("Ann came with Bea", "Ann came with Bea.");
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void aWithdrawnStoryLeavesNothingOfWhatWasHiddenInIt() {
        submit("one", "Ann and Bea");
        ask(new StoryPart("one", "a"), Example.RECEIVED.toEpochMilli(), RedactionAct.HIDE, 0, 3, 1);
        submissions.pipeInput("one", null);
        assertThat(driver.getKeyValueStore(StoryTopology.HIDDEN).get("one")).isNull();
    }

    private void later(String storyId, String text, int seconds) {
        var submission = Submission.newBuilder(Example.submission(storyId, text))
                .setReceivedAt(Example.RECEIVED.plusSeconds(seconds))
                .build();
        submissions.pipeInput(storyId, Topics.SUBMISSIONS.values().serializer().serialize("", submission));
    }

    @Test
    void aRequestThatComesBeforeItsSubmissionWaits() {
        ask(new StoryPart("one", "a"), Example.RECEIVED.toEpochMilli(), RedactionAct.HIDE, 0, 3, 1);
        submit("one", "Ann and Bea");
        assertThat(stories()).extracting(Story::getText).containsExactly("[HIDDEN] and Bea");
    }

    @Test
    void aRequestForAVersionThatNeverWasBecomesADeadLetter() {
        submit("one", "Ann and Bea");
        ask(new StoryPart("one", "a"), 7, RedactionAct.HIDE, 0, 3, 1);
        assertThat(deadLetters()).containsExactly("one/a");
        assertThat(stories()).extracting(Story::getText).containsExactly("Ann and Bea", "Ann and Bea");
    }

    @Test
    void requestsOfOtherStoriesChangeNothing() {
        submit("one", "Ann and Bea");
        submit("one1", "Ann and Bea");
        ask(new StoryPart("one1", "a"), Example.RECEIVED.toEpochMilli(), RedactionAct.HIDE, 0, 3, 1);
        submit("one", "Ann and Bea");
        assertThat(stories().getLast().getText()).isEqualTo("Ann and Bea");
    }

    @Test
    void aTombstoneWithdrawsStoryAndSuggestions() {
        submit("one", "A warm blanket.");
        submissions.pipeInput("one", null);
        assertThat(output(Topics.STORIES).readValuesToList()).hasSize(2).last().isNull();
        assertThat(output(Topics.SUGGESTIONS).readValuesToList())
                .hasSize(2)
                .last()
                .isNull();
        ask(new StoryPart("one", "a"), 7, RedactionAct.HIDE, 0, 3, 1);
        assertThat(output(Topics.STORIES).isEmpty()).isTrue();
    }

    @Test
    void bytesThatAreNoSubmissionOrRequestBecomeDeadLetters() {
        submissions.pipeInput("one", new byte[] {1});
        submissions.pipeInput("two", new byte[] {});
        requests.pipeInput("no-slash", new byte[] {3});
        submissions.pipeInput(
                "other", Topics.SUBMISSIONS.values().serializer().serialize("", Example.submission("one", "text")));
        assertThat(deadLetters()).containsExactly("one", "two", "no-slash", "other");
        assertThat(output(Topics.STORIES).isEmpty()).isTrue();
    }

    @Test
    void anotherCodebookBringsFreshSuggestionsForEveryStoryOnce() {
        for (var number = 0; number < 250; number++) {
            submit("story-" + number, "A warm blanket.");
        }
        submissions.pipeInput("story-0", null);
        output(Topics.SUGGESTIONS).readValuesToList();
        driver.advanceWallClockTime(SuggestForStory.LOOK);
        assertThat(output(Topics.SUGGESTIONS).isEmpty()).isTrue();

        suggester.set(active(2, 2));
        for (var look = 0; look < 10; look++) {
            driver.advanceWallClockTime(SuggestForStory.LOOK);
        }
        assertThat(suggestions())
                .hasSize(249)
                .allSatisfy(made -> assertThat(made.getCodebookVersion()).isEqualTo(2))
                .extracting(Suggestions::getStoryId)
                .doesNotHaveDuplicates()
                .doesNotContain("story-0");
    }

    @Test
    void aReturnToAnEarlierModelBringsFreshSuggestionsToo() {
        submit("one", "A warm blanket.");
        suggester.set(active(2, 2));
        driver.advanceWallClockTime(SuggestForStory.LOOK);
        suggester.set(active(1, 3));
        driver.advanceWallClockTime(SuggestForStory.LOOK);
        assertThat(suggestions())
                .extracting(
                        Suggestions::getModelId, made -> made.getModelSince().toEpochMilli())
                .containsExactly(tuple("speaker-1", 1L), tuple("speaker-2", 2L), tuple("speaker-1", 3L));
    }

    @Test
    void whoHasNotHeardOfALaterModelLeavesItsSuggestionsAlone() {
        suggester.set(active(2, 2));
        submit("one", "A warm blanket.");
        suggester.set(active(1, 1));
        driver.advanceWallClockTime(SuggestForStory.LOOK);
        assertThat(suggestions()).extracting(Suggestions::getModelId).containsExactly("speaker-2");
    }

    @Test
    void aTextThatIsTooLongIsNotEvenTried() {
        submit("one", "x".repeat(SizeLimits.TEXT + 1));
        assertThat(deadLetters()).containsExactly("one");
    }

    /// Hides what people ask to be hidden, and nothing by itself.
    private static Redacted hidden(String text, RedactionOverrides requests) {
        var hidden =
                requests.hide().stream().sorted((a, b) -> a.start() - b.start()).toList();
        var redacted = new StringBuilder();
        var spans = new ArrayList<HiddenSpan>();
        var at = 0;
        for (var span : hidden) {
            redacted.append(text, at, span.start());
            var start = redacted.length();
            redacted.append("[HIDDEN]");
            spans.add(new HiddenSpan(
                    span.start(), span.end(), start, redacted.length(), RedactionType.HIDDEN, "reviewer", ""));
            at = span.end();
        }
        return new Redacted(redacted.append(text.substring(at)).toString(), spans);
    }

    private static ActiveModel active(int codebookVersion, long since) {
        return new ActiveModel(new Speaking(codebookVersion), Instant.ofEpochMilli(since));
    }

    private record Speaking(int codebookVersion) implements Suggester {
        @Override
        public String modelId() {
            return "speaker-" + codebookVersion;
        }

        @Override
        public Suggested suggest(String text, String language) {
            return new Suggested(new SuggestedEligibility(Verdict.YES, 1, null, List.of()), List.of());
        }
    }

    private void submit(String storyId, String text) {
        Submission submission = Example.submission(storyId, text);
        submissions.pipeInput(storyId, Topics.SUBMISSIONS.values().serializer().serialize("", submission));
    }

    private void ask(StoryPart key, long version, RedactionAct act, int start, int end, int secondsLater) {
        RedactionRequest request = Example.request(key, version, act, start, end, secondsLater);
        requests.pipeInput(
                key.toString(), Topics.REDACTION_REQUESTS.values().serializer().serialize("", request));
    }

    private List<Story> stories() {
        return output(Topics.STORIES).readValuesToList();
    }

    private List<Suggestions> suggestions() {
        return output(Topics.SUGGESTIONS).readValuesToList();
    }

    private List<String> deadLetters() {
        return driver
                .createOutputTopic(
                        "dead-letters",
                        Serdes.String().deserializer(),
                        Serdes.ByteArray().deserializer())
                .readRecordsToList()
                .stream()
                .map(letter ->
                        new String(letter.headers().lastHeader("mango-key").value(), UTF_8))
                .toList();
    }

    private <K, V> TestOutputTopic<K, V> output(Topic<K, V> topic) {
        return driver.createOutputTopic(
                topic.name(), topic.keys().deserializer(), topic.values().deserializer());
    }

    private TestInputTopic<String, byte[]> input(Topic<?, ?> topic) {
        return driver.createInputTopic(
                topic.name(), Serdes.String().serializer(), Serdes.ByteArray().serializer());
    }

    private static Properties properties() {
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "topology-test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
        properties.put(StreamsConfig.TOPOLOGY_OPTIMIZATION_CONFIG, StreamsConfig.REUSE_KTABLE_SOURCE_TOPICS);
        return properties;
    }
}
