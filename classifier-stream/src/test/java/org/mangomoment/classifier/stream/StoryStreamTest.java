package org.mangomoment.classifier.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.classifier.Kafka;
import org.mangomoment.classifier.budget.TimeBudget;
import org.mangomoment.classifier.language.DetectedLanguage;
import org.mangomoment.classifier.redaction.Redacted;
import org.mangomoment.classifier.story.StoryMaker;
import org.mangomoment.classifier.suggestion.ActiveModel;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Lemmatizers;
import org.mangomoment.classifier.topology.Example;
import org.mangomoment.classifier.topology.Steps;
import org.mangomoment.classifier.topology.StoryTopology;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.KafkaSettings;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.schemas.DeadLetter;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.codebook.Codebook;

/// The stream with real threads on a real broker, with a redaction that fails on demand.
class StoryStreamTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Kafka kafka;

    private final Failures failures = new Failures();

    @BeforeAll
    static void startBroker() throws Exception {
        kafka = new Kafka(folder.resolve("broker"));
    }

    @AfterAll
    static void stopBroker() {
        kafka.close();
    }

    @Test
    void whatFailsBecomesADeadLetterAndItsNeighboursPass() {
        try (var stream = stream(
                "poison",
                () -> new StoryMaker((_, _) -> new DetectedLanguage("en", 1), (text, _, _, _) -> redact(text)))) {
            stream.start();
            kafka.write(Topics.SUBMISSIONS, "before", Example.submission("before", "A warm blanket."));
            kafka.writeBytes(Topics.SUBMISSIONS, "poison", new byte[] {1, 2, 3});
            kafka.write(Topics.SUBMISSIONS, "deep", Example.submission("deep", "DEEP"));
            kafka.write(Topics.SUBMISSIONS, "slow", Example.submission("slow", "SLOW"));
            kafka.write(Topics.SUBMISSIONS, "large", Example.submission("large", "LARGE"));
            kafka.write(Topics.SUBMISSIONS, "after", Example.submission("after", "A cup of tea."));

            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(kafka.content().of(Topics.SUGGESTIONS, "before")).isNotEmpty();
                assertThat(kafka.content().of(Topics.SUGGESTIONS, "after")).isNotEmpty();
                assertThat(kafka.content().deadLetters())
                        .extracting(letter -> new String(letter.key(), UTF_8))
                        .containsExactlyInAnyOrder("poison", "deep", "slow", "large");
            });
            assertThat(kafka.content().deadLetters())
                    .filteredOn(letter -> new String(letter.key(), UTF_8).equals("poison"))
                    .extracting(DeadLetter::value)
                    .containsExactly(new byte[] {1, 2, 3});
            assertThat(kafka.content().deadLetters())
                    .extracting(DeadLetter::reason)
                    .anyMatch(reason -> reason.contains("StackOverflowError"))
                    .anyMatch(reason -> reason.contains("took longer than 700 ms"))
                    .anyMatch(reason -> reason.contains("would have"))
                    .noneMatch(reason -> reason.contains("DEEP"));
            await().atMost(PATIENCE).until(() -> stream.health().up());
            assertThat(failures.any()).isFalse();
        }
    }

    @Test
    void aThreadThatDiesIsReplacedAndNothingIsLost() {
        var deadly = new AtomicBoolean(true);
        Supplier<StoryMaker> maker = () -> {
            if (deadly.getAndSet(false)) {
                throw new AssertionError("dies outside of any step's budget");
            }
            return new StoryMaker((_, _) -> new DetectedLanguage("en", 1), (text, _, _, _) -> redact(text));
        };
        try (var stream = stream("deaths", maker)) {
            stream.start();
            kafka.write(Topics.SUBMISSIONS, "survivor", Example.submission("survivor", "A walk in the garden."));
            awaitWhileThreadsDie()
                    .untilAsserted(() -> assertThat(kafka.content().of(Topics.SUGGESTIONS, "survivor"))
                            .isNotEmpty());
            awaitWhileThreadsDie().until(() -> stream.health().up());
            assertThat(failures.any()).isFalse();
        }
    }

    /// On a cluster of three or more a story is written once, whatever dies. One broker carries the case here, so the
    /// topics that the stream would make with three copies are made before.
    @Test
    void exactlyOnceEveryStoryIsWrittenOnceAlthoughAThreadDiesAmongThem() throws Exception {
        var cluster = new KafkaProperties(new KafkaSettings(kafka.bootstrap(), 3, Duration.ofSeconds(10), null));
        var ids = IntStream.range(0, 200).mapToObj(number -> "once-" + number).toList();
        try (var admin = cluster.admin()) {
            int partitions = Topics.SUBMISSIONS.partitions();
            var changelogs = Stream.of("voices", "hidden-by-hand")
                    .map(store -> new NewTopic("exactly-once-" + store + "-changelog", partitions, (short) 1))
                    .toList();
            admin.createTopics(changelogs).all().get();
        }
        var begun = new AtomicInteger();
        Supplier<StoryMaker> maker = () -> {
            if (begun.incrementAndGet() == 100) {
                throw new AssertionError("dies outside of any step's budget");
            }
            return new StoryMaker((_, _) -> new DetectedLanguage("en", 1), (text, _, _, _) -> redact(text));
        };
        ids.forEach(id -> kafka.write(Topics.SUBMISSIONS, id, Example.submission(id, "A warm blanket.")));
        try (var stream = stream("exactly-once", maker, cluster)) {
            stream.start();
            awaitWhileThreadsDie()
                    .until(() -> ids.stream()
                            .noneMatch(id ->
                                    kafka.content().of(Topics.SUGGESTIONS, id).isEmpty()));
        }
        assertThat(begun.get()).as("stories begun, some of them twice").isGreaterThan(ids.size());
        for (var id : ids) {
            assertThat(kafka.content().of(Topics.STORIES, id)).as(id).hasSize(1);
            assertThat(kafka.content().of(Topics.SUGGESTIONS, id)).as(id).hasSize(1);
        }
        assertThat(failures.any()).isFalse();
    }

    /// Commits are an hour apart here and a record waits a minute for others, so what is seen sooner was sent because
    /// it had just come. One that was read late, on a busy machine, waits; so several come, one after the other.
    @Test
    void whatHasJustComeDoesNotWaitForOthers() {
        var settings = settings("prompt");
        var properties = StreamProperties.of(kafka.properties(), settings);
        properties.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, Duration.ofHours(1).toMillis());
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 60_000);
        var steps =
                steps(() -> new StoryMaker((_, _) -> new DetectedLanguage("en", 1), (text, _, _, _) -> redact(text)));
        var written = new ArrayList<String>();
        try (var streams = new KafkaStreams(new StoryTopology(steps).build(properties), properties)) {
            streams.start();
            await().atMost(PATIENCE).until(() -> streams.state() == KafkaStreams.State.RUNNING);
            await().atMost(PATIENCE).until(() -> {
                var id = "prompt-" + written.size();
                kafka.write(Topics.SUBMISSIONS, id, Example.submission(id, "A hand to hold."));
                written.add(id);
                return written.stream()
                        .anyMatch(one ->
                                !kafka.content().of(Topics.SUGGESTIONS, one).isEmpty());
            });
        }
    }

    /// What kills a thread here is meant to, and is no reason to stop waiting.
    private static ConditionFactory awaitWhileThreadsDie() {
        return await().dontCatchUncaughtExceptions().atMost(PATIENCE);
    }

    private StoryStream stream(String name, Supplier<StoryMaker> maker) {
        return stream(name, maker, kafka.properties());
    }

    private StoryStream stream(String name, Supplier<StoryMaker> maker, KafkaProperties properties) {
        var settings = settings(name);
        return new StoryStream(
                properties,
                settings,
                new StoryTopology(steps(maker)).build(StreamProperties.of(properties, settings)),
                List.of("submissions", "redaction-requests", "stories"),
                failures);
    }

    private static StreamSettings settings(String name) {
        return new StreamSettings(name, 2, folder.resolve(name), Duration.ofSeconds(30));
    }

    private static Steps steps(Supplier<StoryMaker> maker) {
        var registry = new SimpleMeterRegistry();
        var suggester = new CueSuggester(Codebook.bundled(), new Lemmatizers(word -> word, word -> word));
        return new Steps(
                maker,
                () -> new ActiveModel(suggester, Instant.EPOCH),
                new TimeBudget(Duration.ofMillis(700), registry),
                registry,
                InstantSource.system());
    }

    private static Redacted redact(String text) {
        return switch (text) {
            case "DEEP" -> deeper(text);
            case "SLOW" -> slow();
            case "LARGE" -> new Redacted("x".repeat(1_100_000), List.of());
            default -> new Redacted(text, List.of());
        };
    }

    @SuppressWarnings("InfiniteRecursion")
    private static Redacted deeper(String text) {
        return deeper(text + "");
    }

    private static Redacted slow() {
        try {
            new CountDownLatch(1).await();
            throw new AssertionError("was never to go on");
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
