package org.mangomoment.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/// Avro's single-object encoding (Avro 1.12 specification, "Single-object encoding"): two marker bytes, the writer
/// schema's 64-bit CRC-64-AVRO fingerprint, the value. The writer's schema is found in the [SchemaHistory], so no
/// registry is needed.
final class AvroSerde {
    static {
        RecordTrust.establish();
    }

    private AvroSerde() {}

    static <T extends SpecificRecord> Serde<T> of(Class<T> type) {
        var data = SpecificData.getForClass(type);
        var schema = data.getSchema(type);
        var encoder = new BinaryMessageEncoder<T>(data, schema);
        var decoder = new BinaryMessageDecoder<T>(data, schema, SchemaHistory.of(type.getSimpleName()));
        // Kafka Streams hands tombstones to its serdes too.
        return Serdes.serdeFrom(
                (_, value) -> value == null ? null : encode(encoder, value),
                (topic, bytes) -> bytes == null ? null : decode(decoder, topic, bytes));
    }

    private static <T> byte[] encode(BinaryMessageEncoder<T> encoder, T value) {
        try {
            var buffer = encoder.encode(value);
            var bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static <T> T decode(BinaryMessageDecoder<T> decoder, String topic, byte[] bytes) {
        try {
            return decoder.decode(bytes, null);
        } catch (IOException | RuntimeException failed) {
            throw new UnreadableRecord(
                    topic, failed.getClass().getSimpleName() + " while decoding " + bytes.length + " bytes as Avro");
        }
    }
}
