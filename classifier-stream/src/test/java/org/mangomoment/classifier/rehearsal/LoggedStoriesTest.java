package org.mangomoment.classifier.rehearsal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.classifier.Kafka;
import org.mangomoment.classifier.learning.Taught;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Lemmatizers;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DimensionSuggestion;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.EligibilitySuggestion;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Suggestions;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.codebook.Codebook;
import org.mangomoment.schemas.codebook.CodebookChange;
import org.mangomoment.schemas.codebook.CodebookChange.Kind;

/// Stories of a real log, tried in one go and in slices.
class LoggedStoriesTest {
    private static final int STORIES = 30;

    @Test
    void aLogThatIsReadInSlicesGivesWhatOneReadingGives(@TempDir Path folder) throws Exception {
        try (var kafka = new Kafka(folder)) {
            IntStream.range(0, STORIES).forEach(number -> write(kafka, number));
            var whole = rehearsed(new LoggedStories(kafka.properties()));
            assertThat(whole.counts()).isEqualTo(new Rehearsed.Counts(STORIES, 10, 0, 20));
            var sliced = rehearsed(new LoggedStories(kafka.properties(), 7));
            assertThat(sliced.counts()).isEqualTo(whole.counts());
            assertThat(sliced.dimensions()).isEqualTo(whole.dimensions());
            assertThat(sliced.models()).isEqualTo(whole.models());
            assertThat(sliced.changed()).containsExactlyInAnyOrderElementsOf(whole.changed());
        }
    }

    @Test
    void ofASuggestionAndADecisionOnlyWhatIsComparedIsHeld() {
        var story = new Taught("story-1", "There was a guitar.", Set.of(), "yes");
        var slice = new StorySlice(0, 1);
        var decision = Decision.newBuilder(story.decision("anna", 1, false, Set.of("family")))
                .setMemo("a long note")
                .build();
        slice.decided(new StoryPart("story-1", decision.getDecisionId()), decision);
        assertThat(slice.decisions("story-1")).singleElement().satisfies(held -> {
            assertThat(held.getDimensions()).isEqualTo(decision.getDimensions());
            assertThat(held.getMemo()).isNull();
        });
        slice.suggested("story-1", suggestions("story-1", "comfort"));
        slice.suggested("story-2", suggestions("story-2", "comfort"));
        assertThat(slice.now("story-1", 1)).isNotNull();
        assertThat(slice.now("story-1", 2)).isNull();
        assertThat(requireNonNull(slice.now("story-1", 1)).proposal())
                .as("one object for many stories")
                .isSameAs(requireNonNull(slice.now("story-2", 1)).proposal());
        var other = new StorySlice(Math.floorMod("story-1".hashCode() + 1, 2), 2);
        other.suggested("story-1", suggestions("story-1", "comfort"));
        other.version("story-1", story.story());
        assertThat(other.now("story-1", 1)).as("of another slice").isNull();
        assertThat(other.takes("story-1", story.story())).isFalse();
    }

    /// Every third story has another dimension now, every third a decision on one that is dropped.
    private static void write(Kafka kafka, int number) {
        var story = new Taught("story-" + number, "There was a guitar.", Set.of(), "yes");
        var old = Story.newBuilder(story.story()).setVersion(0).build();
        kafka.write(Topics.STORIES, story.id(), old);
        kafka.write(Topics.STORIES, story.id(), story.story());
        kafka.write(Topics.SUGGESTIONS, story.id(), suggestions(story.id(), number % 3 == 0 ? "family" : "comfort"));
        if (number % 3 == 1) {
            var decision = story.decision("anna", 1, false, Set.of("family"));
            kafka.write(Topics.DECISIONS, new StoryPart(story.id(), decision.getDecisionId()), decision);
        }
    }

    private static Rehearsed rehearsed(LoggedStories stories) throws InterruptedException {
        var codebook = Codebook.parse("""
                {"version": 2, "dimensions": [
                   {"id": "comfort", "prior": 0.2, "cues": {"nl": [], "en": [{"phrase": "guitar", "weight": 3}]}}],
                 "eligibility": {"prior": 0.94, "moment": {"cues": {"nl": [], "en": []}}, "reasons": []}}
                """);
        var rehearsal = new CodebookRehearsal(
                List.of(new CodebookChange(Kind.DIMENSION_REMOVED, "family", "")),
                new CueSuggester(codebook, new Lemmatizers(word -> word, word -> word)),
                100);
        stories.rehearse(rehearsal);
        return rehearsal.result();
    }

    private static Suggestions suggestions(String id, String dimension) {
        return new Suggestions(
                id,
                1L,
                "trained-x",
                1,
                new EligibilitySuggestion(EligibilityAnswer.YES, 0.9, null, List.of()),
                List.of(new DimensionSuggestion(dimension, 0.9, 0.5, true, List.of())),
                Instant.EPOCH);
    }
}
