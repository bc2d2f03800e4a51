package org.mangomoment.schemas;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/// A record that could not be processed: its original bytes, where it stood, and why. As sensitive as a submission.
///
/// @param topic  the topic it was read from
/// @param key    original key bytes
/// @param value  original value bytes
/// @param reason why, in words without any of the content
/// @param by     the service that gave up
/// @param at     when
public record DeadLetter(
        String topic, byte @Nullable [] key, byte @Nullable [] value, String reason, String by, Instant at) {
    private static final String TOPIC = "mango-topic";
    private static final String REASON = "mango-reason";
    private static final String BY = "mango-by";
    private static final String AT = "mango-at";

    /// The headers that carry everything but the bytes.
    public Headers headers() {
        var headers = new RecordHeaders();
        headers.add(TOPIC, utf8(topic));
        headers.add(REASON, utf8(reason));
        headers.add(BY, utf8(by));
        headers.add(AT, utf8(at.toString()));
        return headers;
    }

    /// As a record of [Topics#DEAD_LETTERS].
    public ProducerRecord<byte[], byte[]> record() {
        return new ProducerRecord<>(Topics.DEAD_LETTERS.name(), 0, key, value, headers());
    }

    /// Read back from [Topics#DEAD_LETTERS]; a header that is missing reads as `unknown`.
    public static DeadLetter of(ConsumerRecord<byte[], byte[]> read) {
        var at = text(read.headers(), AT);
        return new DeadLetter(
                text(read.headers(), TOPIC),
                read.key(),
                read.value(),
                text(read.headers(), REASON),
                text(read.headers(), BY),
                at.equals("unknown") ? Instant.ofEpochMilli(read.timestamp()) : Instant.parse(at));
    }

    private static String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null ? "unknown" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
