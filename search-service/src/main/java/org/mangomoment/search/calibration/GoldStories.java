package org.mangomoment.search.calibration;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.schemas.CodedAnswer;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.GoldStory;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.log.Log;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.story.Verdicts;

/// The gold stories of the log: decided ones with the right answer and why it is right. Thread-safe.
public final class GoldStories {
    private static final int LONGEST_EXPLANATION = 2_000;

    private final Map<String, GoldStory> byStory = new ConcurrentHashMap<>();
    private final Log log;
    private final Clock clock;

    public GoldStories(Log log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /// Takes in a record of the log.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var id = Topics.GOLD_STORIES.key(record);
        var gold = Topics.GOLD_STORIES.value(record);
        if (gold == null) {
            byStory.remove(id);
        } else {
            byStory.put(id, gold);
        }
    }

    /// Marks a story, or marks it anew; returns when that is durable.
    ///
    /// @param story      with every decision on it
    /// @param decisionId one that stands: its answer is the right one
    public Marking mark(StoryView story, String decisionId, String explanation, Reader who) {
        var chosen = choices(story).stream()
                .filter(decision -> decision.getDecisionId().equals(decisionId))
                .findFirst();
        var why = explanation.strip();
        if (chosen.isEmpty()) {
            return Marking.DECISION;
        }
        if (why.isEmpty() || why.length() > LONGEST_EXPLANATION) {
            return Marking.EXPLANATION;
        }
        var gold = new GoldStory(
                story.id(),
                decisionId,
                CodedAnswers.of(chosen.get()),
                why,
                who.account(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var _ = log.publish(Topics.GOLD_STORIES.record(story.id(), gold));
        return Marking.MARKED;
    }

    /// Marks a story no more; returns when that is durable. Answers that were compared with it stay.
    public void unmark(String storyId) {
        if (byStory.containsKey(storyId)) {
            var _ = log.publish(Topics.GOLD_STORIES.record(storyId, null));
        }
    }

    /// The decisions that may give the right answer: those that stand, the adjudication first.
    public static List<Decision> choices(StoryView story) {
        var verdicts = story.verdicts();
        return story.acts().stream()
                .filter(verdicts::stands)
                .filter(act -> !Verdicts.carried(act))
                .sorted(Comparator.comparing(act -> act.getAdjudication() == null))
                .toList();
    }

    /// A story's right answer; empty when it is not gold.
    public Optional<GoldStory> of(String storyId) {
        return Optional.ofNullable(byStory.get(storyId));
    }

    /// A story's right answer as it counts under the newest codebook; empty when it is not gold.
    ///
    /// @param story with every decision on it
    Optional<CodedAnswer> right(StoryView story) {
        return of(story.id())
                .map(gold -> story.counted().stream()
                        .filter(decision -> decision.getDecisionId().equals(gold.getDecisionId()))
                        .findFirst()
                        .map(CodedAnswers::of)
                        .orElse(gold.getAnswer()));
    }

    /// All of them, the newest first.
    public List<GoldStory> all() {
        return byStory.values().stream()
                .sorted(Comparator.comparing(GoldStory::getAt).reversed().thenComparing(GoldStory::getStoryId))
                .toList();
    }
}
