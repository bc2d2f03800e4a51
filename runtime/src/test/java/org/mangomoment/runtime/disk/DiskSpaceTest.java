package org.mangomoment.runtime.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.KafkaSecurity;
import org.mangomoment.runtime.kafka.KafkaSettings;
import org.mangomoment.runtime.kafka.NoRoom;
import org.mangomoment.runtime.kafka.Publisher;

class DiskSpaceTest {
    private static final long WHOLE = 100_000;
    private static final DiskSettings BYTES = new DiskSettings(null, 1_000, 400);

    private final AtomicLong free = new AtomicLong(WHOLE);
    private final DiskSpace disk = new DiskSpace(BYTES, () -> new DiskSpace.Room(free.get(), WHOLE));

    @Test
    void itWarnsThenRefusesThenTakesAgainWithoutFlapping() {
        assertThat(disk.isFull()).isFalse();
        assertThat(disk.intake().warning()).isFalse();
        free.set(999);
        await().until(() -> disk.intake().warning());
        assertThat(disk.isFull()).isFalse();
        free.set(399);
        await().until(disk::isFull);
        assertThat(disk.intake().up()).isFalse();
        assertThat(disk.intake().detail()).contains("disk full");
        assertThat(disk.reading().up()).as("who reads goes on").isTrue();
        assertThat(disk.reading().warning()).isTrue();
        free.set(450);
        await().during(Duration.ofMillis(600)).until(disk::isFull);
        free.set(501);
        await().until(() -> !disk.isFull());
        assertThat(disk.intake().warning()).isTrue();
        free.set(WHOLE);
        await().until(() -> !disk.intake().warning());
    }

    @Test
    void onASmallDiskSharesCountAndWhatIsNotWatchedIsNeverFull() {
        var small = new DiskSpace(BYTES, () -> new DiskSpace.Room(249, 10_000));
        assertThat(small.isFull()).isTrue();
        assertThat(new DiskSpace(BYTES, () -> new DiskSpace.Room(251, 10_000)).isFull())
                .isFalse();
        assertThat(new DiskSpace(BYTES).isFull()).isFalse();
        assertThat(new DiskSpace(BYTES).intake().up()).isTrue();
    }

    @Test
    void aPublisherRefusesWhatMustWaitForRoom() {
        free.set(1);
        var nowhere = new KafkaProperties(KafkaSettings.oneBroker("127.0.0.1:9", KafkaSecurity.none()));
        try (var publisher = new Publisher(nowhere)) {
            var refusing = publisher.whileRoom(disk);
            var record = new ProducerRecord<byte[], byte[]>("topic", new byte[] {1});
            assertThatThrownBy(() -> refusing.publishAndWait(List.of(record))).isInstanceOf(NoRoom.class);
        }
    }
}
