package org.mangomoment.classifier.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.suggestion.Suggested;
import org.mangomoment.classifier.suggestion.SuggestedDimension;
import org.mangomoment.classifier.suggestion.SuggestedEligibility;
import org.mangomoment.classifier.suggestion.Suggester;
import org.mangomoment.classifier.suggestion.Verdict;
import org.mangomoment.schemas.DimensionChange;
import org.mangomoment.schemas.Story;

class SuggestionChangesTest {
    private static final List<Story> STORIES =
            Taught.stories(3, 1).stream().map(Taught::story).toList();

    @Test
    void theSameModelChangesNothing() {
        var changes = SuggestionChanges.between(
                suggesting(Verdict.YES, "respect"), suggesting(Verdict.YES, "respect"), STORIES);
        assertThat(changes.getStories()).isEqualTo(3);
        assertThat(changes.getDiffer()).isZero();
        assertThat(changes.getVerdicts()).isZero();
        assertThat(changes.getDimensions()).isEmpty();
    }

    @Test
    void whatIsGainedAndWhatIsLostIsCountedForEachDimension() {
        var changes = SuggestionChanges.between(
                suggesting(Verdict.YES, "respect", "access"), suggesting(Verdict.NO, "access", "family"), STORIES);
        assertThat(changes.getDiffer()).isEqualTo(3);
        assertThat(changes.getVerdicts()).isEqualTo(3);
        assertThat(changes.getDimensions())
                .isEqualTo(Map.of("family", new DimensionChange(3, 0), "respect", new DimensionChange(0, 3)));
    }

    /// Suggests these for every text, and scores one more below its threshold.
    private static Suggester suggesting(Verdict verdict, String... dimensions) {
        var suggested = Stream.concat(
                        Stream.of(dimensions).map(id -> new SuggestedDimension(id, 0.9, 0.5, List.of())),
                        Stream.of(new SuggestedDimension("scored-only", 0.4, 0.5, List.of())))
                .toList();
        return new Suggester() {
            @Override
            public String modelId() {
                return "fixed";
            }

            @Override
            public int codebookVersion() {
                return 1;
            }

            @Override
            public Suggested suggest(String text, String language) {
                return new Suggested(new SuggestedEligibility(verdict, 0.5, null, List.of()), suggested);
            }
        };
    }
}
