package org.mangomoment.search.index;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.schemas.Consent;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.UnreadableRecord;

/// A view that tells of tellers' answers on consent as soon as searches know them.
public final class ConsentNews implements View {
    private final View index;
    private volatile Consumer<Consent> told = _ -> {};

    /// @param index what searches know; what it cannot read it reports itself
    public ConsentNews(View index) {
        this.index = index;
    }

    /// Has somebody know of every answer. Called by the thread that applies, so it must be quick.
    public void tell(Consumer<Consent> told) {
        this.told = told;
    }

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) throws Exception {
        index.apply(batch);
        for (var record : batch) {
            if (record.topic().equals(Topics.CONSENTS.name())) {
                tell(record);
            }
        }
    }

    private void tell(ConsumerRecord<byte[], byte[]> record) {
        Consent consent;
        try {
            consent = Topics.CONSENTS.value(record);
        } catch (UnreadableRecord _) {
            return;
        }
        if (consent != null) {
            told.accept(consent);
        }
    }

    @Override
    public Map<TopicPartition, Long> positions() {
        return index.positions();
    }

    @Override
    public Set<String> readLast() {
        return index.readLast();
    }

    @Override
    public void reset() throws Exception {
        index.reset();
    }

    @Override
    public void idle() throws Exception {
        index.idle();
    }

    @Override
    public void idle(boolean caughtUp) throws Exception {
        index.idle(caughtUp);
    }

    @Override
    public Duration idleEvery() {
        return index.idleEvery();
    }

    @Override
    public void wakeWith(Runnable wake) {
        index.wakeWith(wake);
    }
}
