package org.mangomoment.classifier.stream;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.mangomoment.runtime.lifecycle.Trace;
import org.mangomoment.schemas.DeadLetter;
import org.mangomoment.schemas.Service;

/// The second net, for what the steps did not catch: the record becomes a dead letter in our own form, whose reason
/// repeats nothing of its content. Kafka's own dead letters would carry the exception's message and stack trace.
///
/// Made by Kafka Streams from its class name, hence public with a constructor without parameters.
public final class DeadLetterExceptionHandler
        implements DeserializationExceptionHandler, ProcessingExceptionHandler, ProductionExceptionHandler {
    @Override
    public void configure(Map<String, ?> configs) {}

    @Override
    public DeserializationExceptionHandler.Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception failed) {
        return DeserializationExceptionHandler.Response.resume(
                List.of(letter(record.topic(), record.key(), record.value(), "could not be read", failed)));
    }

    @Override
    public ProcessingExceptionHandler.Response handleError(
            ErrorHandlerContext context, Record<?, ?> record, Exception failed) {
        return ProcessingExceptionHandler.Response.resume(List.of(letter(
                context.topic(), context.sourceRawKey(), context.sourceRawValue(), "could not be processed", failed)));
    }

    /// Only a record that Kafka refuses for itself is given up; the source's bytes are no longer known then, so
    /// what was to be written is kept. Everything else is tried again or kills the thread, and no record is
    /// lost.
    @Override
    public ProductionExceptionHandler.Response handleError(
            ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception failed) {
        return switch (failed) {
            case RecordTooLargeException _ ->
                ProductionExceptionHandler.Response.resume(
                        List.of(letter(record.topic(), record.key(), record.value(), "could not be written", failed)));
            case RetriableException _ -> ProductionExceptionHandler.Response.retry();
            case Exception _ -> ProductionExceptionHandler.Response.fail();
        };
    }

    private static ProducerRecord<byte[], byte[]> letter(
            String topic, byte[] key, byte[] value, String what, Exception failed) {
        return new DeadLetter(
                        topic,
                        key,
                        value,
                        what + ": " + Trace.brief(failed),
                        Service.CLASSIFIER.process(),
                        Instant.now())
                .record();
    }
}
