package org.mangomoment.allinone.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mangomoment.allinone.instance.Folder;
import org.mangomoment.allinone.log.LogReading;
import org.mangomoment.allinone.product.ByteHunt;
import org.mangomoment.kafka.EmbeddedKafka;
import org.mangomoment.runtime.disk.DiskSettings;
import org.mangomoment.runtime.disk.DiskSpace;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.KafkaSecurity;
import org.mangomoment.runtime.kafka.KafkaSettings;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.schemas.DeadLetter;
import org.mangomoment.schemas.StoryHolding;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.TopicCreation;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.Withdrawal;
import org.mangomoment.schemas.WithdrawnBy;

/// Whatever topic there is: what it holds of a withdrawn story goes.
class EveryTopicTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Topics that may say of themselves that they hold nothing of a story. Before you add one: look at every
    /// field of its value and at its key.
    private static final Set<Topic<?, ?>> WITHOUT_STORIES = Set.of(
            Topics.WITHDRAWALS,
            Topics.EXPORTS,
            Topics.SAMPLING_DESIGNS,
            Topics.CITATIONS,
            Topics.SAVED_SEARCHES,
            Topics.SEARCH_WATCHES,
            Topics.ALERT_MAILS,
            Topics.SEARCH_HISTORIES,
            Topics.QUOTE_USES,
            Topics.CODEBOOKS,
            Topics.CODEBOOK_DRAFTS,
            Topics.CODEBOOK_TRIALS,
            Topics.MODELS,
            Topics.MODEL_REQUESTS,
            Topics.CHANNELS,
            Topics.CHANNEL_DAYS,
            Topics.MAIL_POSITIONS,
            Topics.ACCOUNTS,
            Topics.DEVICES);

    private static final String LEAVING = "11111111-aaaa-4bbb-8ccc-111111111111";
    private static final String STAYING = "22222222-aaaa-4bbb-8ccc-222222222222";

    static List<Topic<?, ?>> topics() {
        return Topics.all();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aTopicHoldsSomethingOfStoriesUnlessItWasLookedAtAndHoldsNothing(Topic<?, ?> topic) {
        assertThat(topic.holdsStories()).as(topic.name()).isEqualTo(!WITHOUT_STORIES.contains(topic));
    }

    @Test
    void aPurgeLeavesNoByteOfAWithdrawnStoryInAnyTopic(@TempDir Path temporary) throws Exception {
        var folder = new Folder(temporary);
        emptyIndex(folder.index());
        try (var broker = EmbeddedKafka.start(folder.kafka())) {
            var kafka = createTopics(broker);
            write(kafka);
            assertThat(ByteHunt.in(folder.kafka(), canaries(LEAVING)))
                    .as("the hunt finds what is there")
                    .hasSizeGreaterThanOrEqualTo(canaries(LEAVING).size());
            var report = new Purge(folder, kafka(broker), () -> {}).run(Set.of(LEAVING));
            assertThat(report.remaining()).isEmpty();
        }
        assertThat(ByteHunt.in(folder.kafka(), canaries(LEAVING))).isEmpty();
        assertThat(ByteHunt.in(folder.kafka(), canaries(STAYING)))
                .as("others stay")
                .hasSizeGreaterThanOrEqualTo(canaries(STAYING).size());
    }

    @Test
    void theServicesPutTombstonesOverEveryRecordOfAWithdrawnStory(@TempDir Path temporary) throws Exception {
        try (var broker = EmbeddedKafka.start(temporary);
                var publisher = new Publisher(createTopics(broker))) {
            var kafka = kafka(broker);
            write(kafka);
            var failures = new Failures();
            var foundation = new Foundation(
                    kafka,
                    publisher,
                    new DiskSpace(DiskSettings.UNWATCHED),
                    new SimpleMeterRegistry(),
                    Clock.systemUTC(),
                    failures);
            var erasing = List.of(
                    org.mangomoment.ingest.withdrawal.Erasure.follower(foundation),
                    org.mangomoment.classifier.withdrawal.Erasure.follower(foundation),
                    org.mangomoment.search.withdrawal.Erasure.follower(foundation));
            erasing.forEach(Follower::start);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(standing(kafka))
                            .hasSize(Topics.holdingStories().size())
                            .allSatisfy((_, value) -> assertThat(value).startsWith("canary" + STAYING)));
            erasing.forEach(Follower::close);
            assertThat(failures.any()).isFalse();
        }
    }

    /// The newest value of each key, as text, of the topics that hold something of stories.
    private static Map<String, String> standing(KafkaProperties kafka) {
        var standing = new HashMap<String, String>();
        new LogReading(kafka).of(Topics.holdingStories(), record -> {
            var key = record.topic() + "/" + new String(record.key(), UTF_8);
            if (record.value() == null) {
                standing.remove(key);
            } else {
                standing.put(key, new String(record.value(), UTF_8));
            }
        });
        return standing;
    }

    private static KafkaProperties kafka(EmbeddedKafka broker) {
        return new KafkaProperties(KafkaSettings.oneBroker(broker.bootstrap(), KafkaSecurity.none()));
    }

    private static KafkaProperties createTopics(EmbeddedKafka broker) throws Exception {
        var kafka = kafka(broker);
        try (var admin = kafka.admin()) {
            TopicCreation.create(admin, Topics.all(), 1);
        }
        return kafka;
    }

    /// Both stories in every topic that holds something of stories; one of them is withdrawn.
    private static void write(KafkaProperties kafka) {
        var records = new ArrayList<ProducerRecord<byte[], byte[]>>();
        for (var story : List.of(LEAVING, STAYING)) {
            Topics.holdingStories().forEach(topic -> records.add(record(topic, story)));
        }
        records.add(Topics.WITHDRAWALS.record(
                LEAVING, new Withdrawal(LEAVING, Instant.EPOCH, WithdrawnBy.TELLER, "form", null, null)));
        try (var publisher = new Publisher(kafka)) {
            publisher.publishAndWait(records);
        }
    }

    /// What its value says is no matter, so that no topic needs a line here.
    private static ProducerRecord<byte[], byte[]> record(Topic<?, ?> topic, String story) {
        var value = canary(topic, story).getBytes(UTF_8);
        return switch (topic.holding()) {
            case StoryHolding.PerStory _ -> {
                var tombstone = topic.tombstone(story).orElseThrow();
                yield new ProducerRecord<>(topic.name(), tombstone.partition(), tombstone.key(), value);
            }
            case StoryHolding.PerPart _ ->
                new ProducerRecord<>(topic.name(), 0, (story + "/part-1").getBytes(UTF_8), value);
            case StoryHolding.PerLetter _ ->
                new DeadLetter("submissions", story.getBytes(UTF_8), value, "a test", "the test", Instant.EPOCH)
                        .record();
            case StoryHolding.Nothing _ -> throw new IllegalArgumentException(topic.name() + " holds no stories");
        };
    }

    private static String canary(Topic<?, ?> topic, String story) {
        return "canary" + story + topic.name();
    }

    private static List<String> canaries(String story) {
        return Topics.holdingStories().stream()
                .map(topic -> canary(topic, story))
                .toList();
    }

    private static void emptyIndex(Path folder) throws Exception {
        Files.createDirectories(folder);
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            writer.commit();
        }
    }
}
