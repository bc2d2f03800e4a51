package org.mangomoment.search.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.SuggestionShown;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.library.Queue;
import org.mangomoment.search.story.StoryView;

/// What reviewers see of a story of the random sample, and how it is said to have reached them.
class RandomSampleTest {
    // Avro copies only records of classes that it was told to trust, which happens when the topics are made.
    static {
        assertThat(Topics.all()).isNotEmpty();
    }

    private static final Reader RITA = new Reader("rita", Role.REVIEWER);
    private static final RandomSample ALL = sample(1, true);

    @Test
    void aStoryOfTheSampleIsCoveredUntilTheReaderOrAllCodersHaveDecided() {
        assertThat(ALL.covers(story(), RITA)).isTrue();
        assertThat(ALL.covers(story(), new Reader("rob", Role.RESEARCHER))).isFalse();
        assertThat(ALL.covers(story(), new Reader("operator", Role.STEWARD))).isFalse();
        assertThat(ALL.covers(story(sampled("ruben")), RITA)).isTrue();
        assertThat(ALL.covers(story(sampled("rita")), RITA)).isFalse();
        assertThat(ALL.covers(story(sampled("ruben"), sampled("rosa")), RITA)).isFalse();
    }

    /// A note decides nothing, and an answer that was taken back leaves the story covered again.
    @Test
    void aCoveredStoryShowsNoSuggestionInOnesOwnActsEither() {
        var note = Decision.newBuilder(sampled("rita"))
                .setEligibility(null)
                .setDimensions(List.of())
                .setMemo("to ask about")
                .setBlind(true)
                .setShown(new SuggestionShown("cues-1", 1, Map.of("respect", 0.8), EligibilityAnswer.YES))
                .setScoresShown(Map.of("respect", 0.8))
                .build();
        var shown = ALL.shown(story(note), RITA).acts().getFirst();
        assertThat(shown.getMemo()).isEqualTo("to ask about");
        assertThat(shown.getShown()).isNull();
        assertThat(shown.getScoresShown()).isEmpty();
        assertThat(RandomSample.revealed(note).getShown()).isNull();
        var answer = Decision.newBuilder(sampled("rita"))
                .setBlind(true)
                .setShown(note.getShown())
                .build();
        assertThat(RandomSample.revealed(answer).getShown()).isNotNull();
    }

    @Test
    void aDecisionThatTheStoryReachedByAnotherWayTakesNoPlaceInTheSample() {
        var searched = Synthetic.decision("one", "ruben", Synthetic.NOON, "yes");
        assertThat(ALL.waits(story(searched, sampled("rosa")))).isTrue();
        assertThat(ALL.waits(story(sampled("ruben"), sampled("rosa")))).isFalse();
    }

    @Test
    void nothingIsCoveredOutsideTheSampleOrWhenItIsNotBlind() {
        assertThat(sample(0, true).covers(story(), RITA)).isFalse();
        assertThat(sample(1, false).covers(story(), RITA)).isFalse();
        assertThat(RandomSample.none().covers(story(), RITA)).isFalse();
    }

    @Test
    void aCoveredStoryShowsNeitherTheSuggestionNorWhatColleaguesDecided() {
        var shown = ALL.shown(story(sampled("ruben")), RITA);
        assertThat(shown.suggestions()).isNull();
        assertThat(shown.acts()).isEmpty();
        assertThat(shown.text()).isEqualTo(story().text());
        assertThat(ALL.shown(story(sampled("rita")), RITA).suggestions()).isNotNull();
    }

    @Test
    void aQueueThatGoesOnWithTheSampleSaysSo() {
        assertThat(ALL.selection(Queue.UNCERTAIN, story())).isEqualTo(Selection.RANDOM_SAMPLE);
        assertThat(sample(0, true).selection(Queue.UNCERTAIN, story())).isEqualTo(Selection.UNCERTAIN);
        assertThat(ALL.selection(Queue.DISPUTED, story(sampled("ruben"), sampled("rosa"))))
                .isEqualTo(Selection.DISPUTED);
    }

    private static RandomSample sample(double share, boolean blind) {
        var designs = new SamplingDesigns(
                List.of(SamplingDesignsTest.design(1, Instant.EPOCH, share, "a seed of a test", blind)));
        return new RandomSample(() -> designs);
    }

    private static Decision sampled(String reviewer) {
        return Decision.newBuilder(Synthetic.decision("one", reviewer, Synthetic.NOON, "yes"))
                .setSelection(Selection.RANDOM_SAMPLE)
                .build();
    }

    private static StoryView story(Decision... acts) {
        return new StoryView(
                Synthetic.story("one", 1, "en", "A warm blanket"),
                Synthetic.suggestions("one", 1),
                Synthetic.consent("one", true),
                Stream.of(acts).toList());
    }
}
