package org.mangomoment.classifier.stream;

import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.mangomoment.runtime.kafka.KafkaProperties;

/// Every property of the stream. The reasons are in docs/decisions/0011-stream-properties.md.
public final class StreamProperties {
    private static final int COMMIT_MILLIS = 100;

    private StreamProperties() {}

    /// @param kafka where Kafka is, and how many copies it keeps: with three or more, processing is exactly once
    public static Properties of(KafkaProperties kafka, StreamSettings settings) {
        var all = new Properties();
        all.putAll(kafka.client());
        all.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.applicationId());
        all.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        all.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateFolder().toString());
        all.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT_MILLIS);
        all.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        all.put(StreamsConfig.TOPOLOGY_OPTIMIZATION_CONFIG, StreamsConfig.REUSE_KTABLE_SOURCE_TOPICS);
        all.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        guarantee(all, kafka.replication());
        lastNet(all);
        consumer(all);
        producer(all);
        return all;
    }

    private static void guarantee(Properties all, int replication) {
        all.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, replication);
        all.put(StreamsConfig.topicPrefix(TopicConfig.SEGMENT_MS_CONFIG), 6 * 60 * 60 * 1000);
        all.put(StreamsConfig.topicPrefix(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG), 24 * 60 * 60 * 1000);
        if (replication >= 3) {
            all.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
            all.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), 60_000);
            all.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, 1);
        } else {
            all.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
            // What comes ends the wait at once. Exactly once it would also hold back commits, and with them results.
            all.put(StreamsConfig.POLL_MS_CONFIG, 1_000);
        }
    }

    private static void lastNet(Properties all) {
        all.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterExceptionHandler.class);
        all.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterExceptionHandler.class);
        all.put(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterExceptionHandler.class);
    }

    private static void consumer(Properties all) {
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.ISOLATION_LEVEL_CONFIG), "read_committed");
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 10_000);
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 3_000);
        all.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), 20);
        // A fetch is worked off before the next: with the usual megabyte, a thousand stories are made before one has
        // suggestions.
        all.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), 32 * 1024);
        // What stores are filled from at a start is only copied.
        all.put(StreamsConfig.restoreConsumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), 2_000);
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG), 2_000);
        // Also how often the thread of the heartbeats looks whether one is due.
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.RETRY_BACKOFF_MS_CONFIG), 500);
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG), 300_000);
    }

    private static void producer(Properties all) {
        all.put(StreamsConfig.producerPrefix(ProducerConfig.ACKS_CONFIG), "all");
        // A commit sends what waits: at once while little comes (PromptCommit), many stories together while much does.
        all.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), COMMIT_MILLIS);
        all.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), 256 * 1024);
        all.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        all.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), KafkaProperties.LARGEST_REQUEST);
    }
}
