package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Evidence;
import org.mangomoment.classifier.suggestion.LemmaReader;
import org.mangomoment.classifier.suggestion.Lemmatizers;
import org.mangomoment.classifier.suggestion.SuggestedDimension;
import org.mangomoment.schemas.ModelParameters;
import org.mangomoment.schemas.codebook.Codebook;

class TrainerTest {

    private static final List<String> ORDINARY = List.of(
            "nurse",
            "ward",
            "day",
            "she",
            "he",
            "came",
            "the",
            "a",
            "and",
            "with",
            "me",
            "my",
            "room",
            "😀",
            "[NAME 1]");

    private static final CueSuggester CUES =
            new CueSuggester(Codebook.parse("""
                    {"version": 3,
                     "dimensions": [
                       {"id": "comfort", "label": {"nl": "Comfort", "en": "Comfort"}, "prior": 0.2,
                        "cues": {"nl": [], "en": [{"phrase": "blanket", "weight": 3}]}},
                       {"id": "family", "label": {"nl": "Familie", "en": "Family"}, "prior": 0.2,
                        "cues": {"nl": [], "en": [{"phrase": "daughter", "weight": 3}]}}],
                     "eligibility": {"prior": 0.9, "moment": {"cues": {"nl": [], "en": []}}, "reasons": []}}
                    """), new Lemmatizers(word -> word, word -> word));

    private static final TrainedModel MODEL = new Trainer(CUES).train(stories(240, 1));
    private static final TrainedSuggester SUGGESTER = new TrainedSuggester("trained-1", MODEL, CUES);

    /// Stories in which "pillow" stands for comfort and "brother" for family, words that no cue knows.
    private static List<DecidedStory> stories(int count, long seed) {
        var random = new Random(seed);
        var stories = new ArrayList<DecidedStory>();
        for (int i = 0; i < count; i++) {
            var dimensions = new HashSet<String>();
            var text = new StringBuilder();
            for (int word = 0; word < 15; word++)
                text.append(ORDINARY.get(random.nextInt(ORDINARY.size()))).append(' ');
            if (random.nextInt(3) == 0) {
                text.append(random.nextBoolean() ? "a pillow " : "a blanket ");
                dimensions.add("comfort");
            }
            if (random.nextInt(3) == 0) {
                text.append(random.nextBoolean() ? "and my brother. " : "and my daughter. ");
                dimensions.add("family");
            }
            stories.add(new DecidedStory("story-" + i, text.toString(), "en", dimensions));
        }
        return stories;
    }

    @Test
    void itLearnsWordsThatNoCueKnows() {
        assertThat(SUGGESTER.suggest("She fetched a pillow.", "en").dimensions().getFirst())
                .matches(SuggestedDimension::suggested)
                .extracting(SuggestedDimension::dimension)
                .isEqualTo("comfort");
    }

    @Test
    void whatSpeaksForADimensionIsPointedAt() {
        var text = "He came with my brother that day.";
        var evidence = dimension(SUGGESTER, text, "family").evidence();
        assertThat(evidence.getFirst().contribution()).isPositive();
        assertThat(text.substring(
                        evidence.getFirst().start(), evidence.getFirst().end()))
                .contains("brother");
    }

    @Test
    void aCueStillSpeaksAndIsPointedAt() {
        var text = "He gave me a blanket.";
        assertThat(dimension(SUGGESTER, text, "comfort").evidence().getFirst().cue())
                .contains("blanket");
    }

    @Test
    void aTextWithoutSignsFitsNone() {
        assertThat(SUGGESTER.suggest("The nurse came and she came.", "en").dimensions())
                .noneMatch(SuggestedDimension::suggested);
    }

    @Test
    void almostWithoutDecisionsItRanksAsTheCuesDo() {
        var few = new TrainedSuggester("few", new Trainer(CUES).train(stories(3, 2)), CUES);
        for (var story : stories(50, 3)) {
            var byCues = CUES.suggest(story.text(), "en").dimensions();
            if (byCues.getFirst().score() - byCues.getLast().score() < 0.3) continue;
            assertThat(few.suggest(story.text(), "en").dimensions().getFirst().dimension())
                    .isEqualTo(byCues.getFirst().dimension());
        }
    }

    @Test
    void withoutAnyDecisionItIsTheCues() {
        var none = new TrainedSuggester("none", new Trainer(CUES).train(List.of()), CUES);
        assertThat(none.suggest("He gave me a blanket.", "en").dimensions())
                .extracting(SuggestedDimension::dimension)
                .containsExactly("comfort", "family");
    }

    @Test
    void theSameStoriesGiveTheSameParameters() {
        assertThat(new Trainer(CUES).train(stories(240, 1)).parameters()).isEqualTo(MODEL.parameters());
    }

    @Test
    void aModelReadFromItsRecordSuggestsTheSame() {
        var read = TrainedModel.of(3, 240, MODEL.parameters());
        var suggester = new TrainedSuggester("trained-1", read, CUES);
        assertThat(read.trainedOn()).isEqualTo(240);
        assertThat(suggester.codebookVersion()).isEqualTo(3);
        for (var story : stories(50, 4))
            assertThat(suggester.suggest(story.text(), "en")).isEqualTo(SUGGESTER.suggest(story.text(), "en"));
    }

    @Test
    void weightsThatAreNotOneAFeatureAreRefused() {
        var cut = ModelParameters.newBuilder(MODEL.parameters())
                .setCues(List.of("one cue more").reversed())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrainedModel.of(3, 240, cut))
                .withMessageContaining("weights");
    }

    @Test
    void labelsOfNoCodebookAreLearnedToo() {
        var stories = List.of(
                new DecidedStory("1", "pillow pillow bed", "en", Set.of("Bed")),
                new DecidedStory("2", "pillow bed bed", "en", Set.of("Bed")),
                new DecidedStory("3", "soup bread soup", "en", Set.of("Food")),
                new DecidedStory("4", "soup bread bread", "en", Set.of("Food")));
        var suggester = new TrainedSuggester("labels", new Trainer(CUES).train(stories), CUES);
        assertThat(suggester
                        .suggest("soup and bread", "en")
                        .dimensions()
                        .getFirst()
                        .dimension())
                .isEqualTo("Food");
    }

    @Test
    void scoresAreProbabilitiesAndEvidenceLiesOnWords() {
        var words = new LemmaReader(word -> word);
        for (var story : stories(200, 5)) {
            var read = words.read(story.text());
            for (var dimension : SUGGESTER.suggest(story.text(), "en").dimensions()) {
                assertThat(dimension.score()).isBetween(0.0, 1.0);
                assertThat(dimension.evidence()).isSortedAccordingTo(Evidence.STRONGEST_FIRST);
                for (var evidence : dimension.evidence()) {
                    assertThat(read).anyMatch(word -> word.start() == evidence.start());
                    assertThat(read).anyMatch(word -> word.end() == evidence.end());
                }
            }
        }
    }

    @Test
    void whatWordsAddIsSharedOutWithoutRest() {
        var text = "She fetched a pillow and a pillow for my brother.";
        var read = FeatureText.of(text, new FeatureReader(), MODEL.vocabulary());
        for (var output : MODEL.outputs()) {
            double sum = 0;
            for (double contribution : read.contributions(output.weights())) sum += contribution;
            assertThat(sum).isCloseTo(read.vector().dot(output.weights()), within(1e-4));
        }
    }

    private static SuggestedDimension dimension(TrainedSuggester suggester, String text, String id) {
        return suggester.suggest(text, "en").dimensions().stream()
                .filter(d -> d.dimension().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
