package org.mangomoment.schemas;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
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
    private static final String KEY = "mango-key";
    private static final String REASON = "mango-reason";
    private static final String BY = "mango-by";
    private static final String AT = "mango-at";

    /// True for a record of [Topics#DEAD_LETTERS] that is a letter and not the erasure of one.
    public static boolean isLetter(ConsumerRecord<byte[], byte[]> read) {
        return read.headers().lastHeader(TOPIC) != null;
    }

    /// The letter's own key in [Topics#DEAD_LETTERS]: the same bytes, given up by the same service, are one letter, and
    /// each letter can be erased alone.
    public byte[] letterKey() {
        var all = ByteBuffer.allocate(size(key) + size(value) + 4).putInt(size(key));
        if (key != null) {
            all.put(key);
        }
        if (value != null) {
            all.put(value);
        }
        return utf8(by + "/" + topic + "/" + UUID.nameUUIDFromBytes(all.array()));
    }

    /// The headers that carry everything but the value.
    public Headers headers() {
        var headers = new RecordHeaders();
        headers.add(TOPIC, utf8(topic));
        if (key != null) {
            headers.add(KEY, key);
        }
        headers.add(REASON, utf8(reason));
        headers.add(BY, utf8(by));
        headers.add(AT, utf8(at.toString()));
        return headers;
    }

    /// As a record of [Topics#DEAD_LETTERS].
    public ProducerRecord<byte[], byte[]> record() {
        return new ProducerRecord<>(Topics.DEAD_LETTERS.name(), 0, letterKey(), value, headers());
    }

    /// Read back from [Topics#DEAD_LETTERS]; a header that is missing reads as `unknown`.
    public static DeadLetter of(ConsumerRecord<byte[], byte[]> read) {
        var at = text(read.headers(), AT);
        var key = read.headers().lastHeader(KEY);
        return new DeadLetter(
                text(read.headers(), TOPIC),
                key == null ? null : key.value(),
                read.value(),
                text(read.headers(), REASON),
                text(read.headers(), BY),
                at.equals("unknown") ? Instant.ofEpochMilli(read.timestamp()) : Instant.parse(at));
    }

    private static int size(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    private static String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null ? "unknown" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
