package org.mangomoment.classifier.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.learning.LogReader;
import org.mangomoment.classifier.learning.StoryActs;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Suggestions;
import org.mangomoment.schemas.Topics;

/// The stories of one cluster with what is suggested and decided for each. Holds what is suggested and decided, and
/// one text at a time. Used once.
public final class LoggedStories {
    private final LogReader log;
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, Suggestions> suggestions = new HashMap<>();
    private final Map<String, StoryActs> acts = new HashMap<>();

    /// @param properties how to use the broker
    public LoggedStories(KafkaProperties properties) {
        this.log = new LogReader(properties);
    }

    /// Tries a codebook on each story.
    ///
    /// @throws InterruptedException when the thread is told to end
    public void rehearse(CodebookRehearsal rehearsal) throws InterruptedException {
        log.read(Topics.STORIES, this::version);
        log.read(Topics.SUGGESTIONS, this::suggested);
        log.read(Topics.DECISIONS, this::decided);
        log.read(Topics.STORIES, (id, story) -> {
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

    private void version(String id, @Nullable Story story) {
        if (story == null) {
            versions.remove(id);
        } else {
            versions.merge(id, story.getVersion(), Math::max);
        }
    }

    private void suggested(String id, @Nullable Suggestions fresh) {
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

    private void decided(StoryPart key, @Nullable Decision decision) {
        acts.computeIfAbsent(key.storyId(), _ -> new StoryActs()).put(key.partId(), decision);
    }
}
