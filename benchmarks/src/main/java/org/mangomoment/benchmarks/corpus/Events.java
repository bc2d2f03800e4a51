package org.mangomoment.benchmarks.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.mangomoment.schemas.Topics;

/// The records that the log would hold of the corpus, with offsets that count up. Used by one thread.
public final class Events {
    private final GeneratedCorpus corpus;
    private final Map<TopicPartition, Long> ends = new HashMap<>();

    public Events(GeneratedCorpus corpus) {
        this.corpus = corpus;
    }

    /// Everything of some stories at once.
    public List<ConsumerRecord<byte[], byte[]>> whole(long from, long to) {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        for (long number = from; number < to; number++) {
            records.add(consent(number));
            records.add(story(number));
            records.add(suggestions(number));
        }
        return records;
    }

    /// The consents of some stories, then their texts, then their suggestions, as they come while stories are read.
    public List<List<ConsumerRecord<byte[], byte[]>>> steps(long from, long to) {
        var consents = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        var stories = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        var suggestions = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        for (long number = from; number < to; number++) {
            consents.add(consent(number));
            stories.add(story(number));
            suggestions.add(suggestions(number));
        }
        return List.of(consents, stories, suggestions);
    }

    private ConsumerRecord<byte[], byte[]> consent(long number) {
        return read(Topics.CONSENTS.record(GeneratedCorpus.id(number), corpus.consent(number)));
    }

    private ConsumerRecord<byte[], byte[]> story(long number) {
        return read(Topics.STORIES.record(GeneratedCorpus.id(number), corpus.story(number)));
    }

    private ConsumerRecord<byte[], byte[]> suggestions(long number) {
        return read(Topics.SUGGESTIONS.record(GeneratedCorpus.id(number), corpus.suggestions(number)));
    }

    private ConsumerRecord<byte[], byte[]> read(ProducerRecord<byte[], byte[]> written) {
        var partition = new TopicPartition(written.topic(), written.partition());
        long offset = ends.merge(partition, 1L, Long::sum) - 1;
        return new ConsumerRecord<>(partition.topic(), partition.partition(), offset, written.key(), written.value());
    }
}
