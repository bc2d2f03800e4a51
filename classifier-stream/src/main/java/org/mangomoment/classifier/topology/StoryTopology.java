package org.mangomoment.classifier.topology;

import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.Stores;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.Topics;

/// The graph of the classifier: submissions and redaction requests become stories, stories become suggestions, and
/// what cannot be processed becomes a dead letter.
///
/// Every store is in memory. Those of submissions, requests and stories are refilled from the very topics they
/// mirror, so no raw text is in another topic or on disk (docs/decisions/0010).
public final class StoryTopology {
    static final String SUBMISSIONS = "submissions";
    static final String REQUESTS = "redaction-requests";
    static final String STORIES = "stories";
    /// Its name is that of its changelog, and stays.
    static final String SUGGESTION_VERSIONS = "voices";
    static final String HIDDEN = "hidden-by-hand";

    private final Steps steps;

    public StoryTopology(Steps steps) {
        this.steps = steps;
    }

    /// @param properties of the stream; must ask for `reuse.ktable.source.topics`
    public Topology build(Properties properties) {
        var builder = new StreamsBuilder();
        for (var store : List.of(SUGGESTION_VERSIONS, HIDDEN)) {
            builder.addStateStore(
                    Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(store), Serdes.String(), Serdes.String()));
        }

        var submissions = table(builder, Topics.SUBMISSIONS, SUBMISSIONS).toStream(Named.as("submission-came"));
        var requests = table(builder, Topics.REDACTION_REQUESTS, REQUESTS).toStream(Named.as("request-came"));
        var redacted = submissions.process(steps::redact, Named.as("redact"), REQUESTS, HIDDEN);
        var redactedAgain =
                requests.process(steps::redactAgain, Named.as("redact-again"), SUBMISSIONS, REQUESTS, HIDDEN);
        write(redacted.merge(redactedAgain, Named.as("redacted")), Topics.STORIES);

        var stories = table(builder, Topics.STORIES, STORIES).toStream(Named.as("story-came"));
        write(stories.process(steps::suggest, Named.as("suggest"), STORIES, SUGGESTION_VERSIONS), Topics.SUGGESTIONS);
        return builder.build(properties);
    }

    private <V> void write(KStream<String, StepOutput<V>> outputs, Topic<String, V> topic) {
        var name = topic.name();
        outputs.filter((_, output) -> output instanceof StepOutput.Made<V>, Named.as("made-" + name))
                .mapValues(
                        output -> output instanceof StepOutput.Made<V>(var value) ? value : null,
                        Named.as("as-" + name))
                .to(name, Produced.with(topic.keys(), topic.values()).withName("write-" + name));
        outputs.process(steps::<V>deadLetter, Named.as("dead-" + name))
                .to(
                        Topics.DEAD_LETTERS.name(),
                        Produced.with(Topics.DEAD_LETTERS.keys(), Topics.DEAD_LETTERS.values())
                                .withName("write-dead-" + name));
    }

    private static <V> KTable<String, Received<V>> table(StreamsBuilder builder, Topic<?, V> topic, String store) {
        Serde<Received<V>> values = ReceivedSerde.of(topic);
        return builder.table(
                topic.name(),
                Consumed.with(Serdes.String(), values).withName("read-" + topic.name()),
                Materialized.<String, Received<V>>as(Stores.inMemoryKeyValueStore(store))
                        .withKeySerde(Serdes.String())
                        .withValueSerde(values)
                        .withCachingDisabled());
    }
}
