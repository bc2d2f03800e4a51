package org.mangomoment.allinone.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.allinone.log.LogReading;
import org.mangomoment.classifier.learning.StoryActs;
import org.mangomoment.classifier.rehearsal.CodebookRehearsal;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.Suggestions;
import org.mangomoment.schemas.Topics;

/// The stories of one cluster with what is suggested and decided for each. Holds what is suggested and decided, and
/// one text at a time.
public final class LoggedStories {
    private final LogReading log;
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, Suggestions> suggestions = new HashMap<>();
    private final Map<String, StoryActs> acts = new HashMap<>();

    /// @param properties how to use the broker
    public LoggedStories(KafkaProperties properties) {
        this.log = new LogReading(properties);
    }

    /// Tries a codebook on each story.
    public void rehearse(CodebookRehearsal rehearsal) {
        log.of(Set.of(Topics.STORIES), this::version);
        log.of(Set.of(Topics.SUGGESTIONS), this::suggested);
        log.of(Set.of(Topics.DECISIONS), this::decided);
        log.of(Set.of(Topics.STORIES), record -> {
            var id = Topics.STORIES.key(record);
            var story = Topics.STORIES.value(record);
            // Only once: the same version may stand there twice.
            if (story != null && versions.remove(id, story.getVersion())) {
                rehearsal.add(story, of(id, story.getVersion()), decisions(id));
            }
        });
    }

    private @Nullable Suggestions of(String id, long version) {
        var found = suggestions.get(id);
        return found == null || found.getStoryVersion() != version ? null : found;
    }

    private List<Decision> decisions(String id) {
        var found = acts.get(id);
        return found == null ? List.of() : found.current();
    }

    private void version(ConsumerRecord<byte[], byte[]> record) {
        var story = Topics.STORIES.value(record);
        if (story == null) {
            versions.remove(Topics.STORIES.key(record));
        } else {
            versions.merge(Topics.STORIES.key(record), story.getVersion(), Math::max);
        }
    }

    private void suggested(ConsumerRecord<byte[], byte[]> record) {
        var id = Topics.SUGGESTIONS.key(record);
        var fresh = Topics.SUGGESTIONS.value(record);
        if (fresh == null) {
            suggestions.remove(id);
        } else {
            suggestions.merge(id, fresh, (one, other) -> isLater(other, one) ? other : one);
        }
    }

    /// Of suggestions for the same version those of the model that came in force later count.
    private static boolean isLater(Suggestions one, Suggestions than) {
        return one.getStoryVersion() == than.getStoryVersion()
                ? !one.getModelSince().isBefore(than.getModelSince())
                : one.getStoryVersion() > than.getStoryVersion();
    }

    private void decided(ConsumerRecord<byte[], byte[]> record) {
        var key = Topics.DECISIONS.key(record);
        acts.computeIfAbsent(key.storyId(), _ -> new StoryActs()).put(key.partId(), Topics.DECISIONS.value(record));
    }
}
