package org.mangomoment.search.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Consent;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.Decision;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.Walk;
import org.mangomoment.search.log.Log;
import org.mangomoment.search.story.StoryView;

/// Stories in memory that every search finds, and a log in memory that is read as it is written.
public final class Stock implements Walk, Log {
    public final List<StoryView> stories = new ArrayList<>();
    public final List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    public Runnable whenRead = () -> {};
    public final LoggedExports exports = new LoggedExports(this);

    public static StoryView story(String id, String text, ConsentPurpose... allowed) {
        return new StoryView(
                Synthetic.story(id, 1, "nl", text), Synthetic.suggestions(id, 1), consent(id, allowed), List.of());
    }

    public static StoryView decided(StoryView story, Decision... acts) {
        return new StoryView(story.story(), story.suggestions(), story.consent(), List.of(acts));
    }

    @Override
    public Step next(SearchRequest request, Reader who, @Nullable Place after, int most) {
        var rest = stories.stream()
                .sorted(Comparator.comparing(StoryView::id))
                .skip(after == null ? 0 : after.tie() + 1)
                .toList();
        var step = rest.stream().limit(most).toList();
        whenRead.run();
        int last = stories.size() - rest.size() + step.size() - 1;
        return new Step(step, step.size() == rest.size() ? null : new Place(0, last));
    }

    @Override
    public boolean publish(ProducerRecord<byte[], byte[]> record) {
        var read = new ConsumerRecord<>(record.topic(), 0, records.size(), record.key(), record.value());
        records.add(read);
        exports.apply(read);
        return true;
    }

    private static Consent consent(String id, ConsentPurpose... allowed) {
        var purposes = new TreeMap<String, Boolean>(Map.of("research", true, "quotes", false));
        for (var purpose : allowed) {
            purposes.put(purpose.id(), true);
        }
        return Consent.newBuilder(Synthetic.consent(id, true))
                .setPurposes(purposes)
                .build();
    }
}
