package org.mangomoment.classifier.evaluation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Lemmatizers;
import org.mangomoment.classifier.words.DutchLexicon;
import org.mangomoment.classifier.words.EnglishLemmatizer;
import org.mangomoment.schemas.codebook.Codebook;

/// How good the first codebook's suggestions are on everyday stories, all synthetic. Forty, a quarter of which are no
/// Mangomoment, were written before anyone looked at the cues, and looked at while these were widened; twenty were
/// written when that was done.
class EverydayStoriesTest {

    private final Evaluation evaluation = evaluation("everyday-stories.jsonl");

    @Test
    void theRightDimensionComesFirst() {
        assertThat(evaluation.measures().rightFirst()).isGreaterThanOrEqualTo(0.70);
        assertThat(evaluation.measures().shareInFirstThree()).isGreaterThanOrEqualTo(0.87);
    }

    @Test
    void whatIsNoMomentIsFoundAndHardlyAnythingElse() {
        var eligibility = requireNonNull(evaluation.eligibility());
        assertThat(eligibility.precisionOfNo()).isGreaterThanOrEqualTo(0.9);
        assertThat(eligibility.recallOfNo()).isGreaterThanOrEqualTo(0.7);
    }

    @Test
    void noDimensionIsSuggestedTwiceAsOftenAsItFits() {
        assertThat(evaluation.dimensions())
                .allSatisfy(dimension -> assertThat(dimension.precision())
                        .as(dimension.dimension())
                        .isGreaterThan(0.5));
    }

    @Test
    void storiesThatNobodyLookedAtFareWorseButWell() {
        var unseen = evaluation("unseen-stories.jsonl");
        assertThat(unseen.measures().rightFirst()).isGreaterThanOrEqualTo(0.65);
        assertThat(unseen.measures().shareInFirstThree()).isGreaterThanOrEqualTo(0.75);
        assertThat(requireNonNull(unseen.eligibility()).said()).isZero();
    }

    private static Evaluation evaluation(String name) {
        return Evaluator.measure(
                new CueSuggester(Codebook.bundled(), new Lemmatizers(DutchLexicon.load(), new EnglishLemmatizer())),
                stories(name).stream().map(Labelled::story).toList());
    }

    private static List<Labelled> stories(String name) {
        try {
            var file = requireNonNull(EverydayStoriesTest.class.getResource(name));
            return new LabelledFile(LabelledFields.USUAL).read(Path.of(file.toURI()));
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError("the everyday stories cannot be read", e);
        }
    }
}
