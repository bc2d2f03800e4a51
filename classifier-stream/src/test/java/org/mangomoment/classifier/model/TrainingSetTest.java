package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Lemmatizers;
import org.mangomoment.classifier.suggestion.Verdict;
import org.mangomoment.embeddings.Embedder;
import org.mangomoment.schemas.codebook.Codebook;

class TrainingSetTest {
    private static final CueSuggester CUES =
            new CueSuggester(Codebook.parse("""
                    {"version": 1,
                     "dimensions": [{"id": "comfort", "label": {"nl": "Comfort", "en": "Comfort"}, "prior": 0.2,
                                     "cues": {"nl": [], "en": [{"phrase": "blanket", "weight": 3}]}}],
                     "eligibility": {"prior": 0.9, "moment": {"cues": {"nl": [], "en": []}}, "reasons": []}}
                    """), new Lemmatizers(word -> word, word -> word));

    @Test
    void theVocabularyIsThatOfDecidedAndFurtherTexts() {
        assertThat(set(stories(5), 2).vocabulary().size())
                .isPositive()
                .isEqualTo(set(stories(5), 5).vocabulary().size());
    }

    @Test
    void cuesAreKnownForEveryDimensionAndForEligibility() {
        assertThat(set(stories(5), 5).known()).containsExactly("comfort", CueVector.ELIGIBLE);
    }

    @Test
    void storiesThatSayNothingOfDimensionsTeachNone() {
        var stories = List.of(
                story("1", "A pillow.", Verdict.YES),
                story("2", "A bill.", Verdict.NO),
                story("3", "A pillow and a cup.", null));
        var set = set(stories, 2);
        assertThat(set.withDimensions()).extracting(DecidedStory::id).containsExactly("1");
        assertThat(set.dimensions().heldOut("comfort")).hasSize(1);
    }

    @Test
    void withFewAnswersEligibilityIsNotLearned() {
        assertThat(set(stories(5), 5).eligibility().learn()).isNull();
    }

    private static TrainingSet set(List<DecidedStory> stories, int decided) {
        return new TrainingSet(stories, decided, CUES, Embedder.NONE);
    }

    private static List<DecidedStory> stories(int count) {
        var stories = new ArrayList<DecidedStory>();
        for (int i = 0; i < count; i++) stories.add(story("" + i, "A pillow, " + i + " times.", Verdict.YES));
        return stories;
    }

    private static DecidedStory story(String id, String text, @Nullable Verdict verdict) {
        return new DecidedStory(id, text, "en", verdict == Verdict.NO ? Set.of() : Set.of("comfort"), verdict);
    }
}
