package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.mangomoment.ingest.intake.CurrentReceipts;
import org.mangomoment.ingest.intake.KeptReceipt;
import org.mangomoment.ingest.intake.ReceiptView;
import org.mangomoment.ingest.limit.DailyLimits;
import org.mangomoment.runtime.kafka.CurrentRead;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.schemas.DeadLetterSink;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.Receipt;
import org.mangomoment.schemas.Service;
import org.mangomoment.schemas.TopicCreation;
import org.mangomoment.schemas.Topics;

class CurrentReceiptsTest {
    @Test
    void aStoryThatAnotherInstanceTookIsFoundBeforeItIsReadHere() throws Exception {
        var kafka = Kafka.properties(Kafka.bootstrap());
        try (var admin = kafka.admin()) {
            TopicCreation.create(admin, List.of(Topics.RECEIPTS), 1);
        }
        var id = UUID.randomUUID();
        var taken = new Receipt(id.toString(), "00".repeat(32), "other", Door.PUSH, "nl", Instant.EPOCH, null);
        Kafka.write(List.of(Topics.RECEIPTS.record(id.toString(), taken)));

        var view = new ReceiptView(
                new DeadLetterSink(Service.INGEST, _ -> {}, Clock.systemUTC()),
                new DailyLimits(_ -> OptionalLong.empty(), Clock.systemUTC()));
        try (var behind = new Follower("receipts", kafka, List.of(Topics.RECEIPTS.name()), view, new Failures())) {
            var receipts = new CurrentReceipts(view, new CurrentRead(kafka, behind));
            var found = new CompletableFuture<Optional<KeptReceipt>>();
            var asking = Thread.ofPlatform().start(() -> found.complete(receipts.find(id)));
            await().until(() ->
                    Set.of(Thread.State.TIMED_WAITING, Thread.State.TERMINATED).contains(asking.getState()));
            behind.start();

            assertThat(found)
                    .succeedsWithin(Duration.ofSeconds(30))
                    .satisfies(
                            held -> assertThat(held).map(KeptReceipt::channel).contains("other"));
            assertThat(receipts.find(UUID.randomUUID())).isEmpty();
        }
    }
}
