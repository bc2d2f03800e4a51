package org.mangomoment.allinone.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.allinone.log.LogReading;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.story.ShownStory;
import org.mangomoment.search.story.StoryView;

/// All that is held of one story: as it was told, how to reach the teller, every answer on consent, and as colleagues
/// read it. Holds raw text: for the steward's terminal, and nothing else.
///
/// @param parts by topic; consents oldest first
public record StoryCopy(Map<String, List<SpecificRecord>> parts) {
    private static final List<Topic<?, ?>> HELD =
            Topics.all().stream().filter(topic -> topic.use().inTellersCopy()).toList();

    /// What came of asking for a copy.
    public sealed interface Asked {
        /// Here it is.
        record Found(StoryCopy copy) implements Asked {}

        /// Nothing is held under this id.
        record Unknown() implements Asked {}

        /// The story was taken back; nobody gets it any more.
        record Withdrawn() implements Asked {}
    }

    /// Looks a story up in the log.
    ///
    /// @param kafka how to use the broker
    public static Asked of(KafkaProperties kafka, String id) {
        var parts = new HashMap<String, List<SpecificRecord>>();
        var withdrawn = new boolean[1];
        var topics = new HashSet<Topic<?, ?>>(HELD);
        topics.add(Topics.WITHDRAWALS);
        new LogReading(kafka).of(Set.copyOf(topics), record -> {
            if (record.topic().equals(Topics.WITHDRAWALS.name())) {
                withdrawn[0] |= Topics.WITHDRAWALS.key(record).equals(id);
            } else if (Topics.story(record).filter(id::equals).isPresent()) {
                keep(parts.computeIfAbsent(record.topic(), _ -> new ArrayList<>()), record);
            }
        });
        parts.values().removeIf(List::isEmpty);
        if (withdrawn[0]) {
            return new Asked.Withdrawn();
        }
        return parts.isEmpty() ? new Asked.Unknown() : new Asked.Found(new StoryCopy(inOrder(parts)));
    }

    /// Of consents every event is kept, of all else the newest.
    private static void keep(List<SpecificRecord> kept, ConsumerRecord<byte[], byte[]> record) {
        var value = value(record);
        if (value == null || !record.topic().equals(Topics.CONSENTS.name())) {
            kept.clear();
        }
        if (value != null) {
            kept.add(value instanceof Story story ? shown(story) : value);
        }
    }

    /// As colleagues read it: with placeholders in its own language.
    private static Story shown(Story stored) {
        return ShownStory.of(new StoryView(stored, null, null, List.of()))
                .view()
                .story();
    }

    private static @Nullable SpecificRecord value(ConsumerRecord<byte[], byte[]> record) {
        return HELD.stream()
                .filter(topic -> topic.name().equals(record.topic()))
                .findFirst()
                .map(topic -> (SpecificRecord) topic.value(record))
                .orElse(null);
    }

    private static Map<String, List<SpecificRecord>> inOrder(Map<String, List<SpecificRecord>> parts) {
        var ordered = new LinkedHashMap<String, List<SpecificRecord>>();
        for (var topic : HELD) {
            if (parts.containsKey(topic.name())) {
                ordered.put(topic.name(), List.copyOf(parts.getOrDefault(topic.name(), List.of())));
            }
        }
        return ordered;
    }
}
