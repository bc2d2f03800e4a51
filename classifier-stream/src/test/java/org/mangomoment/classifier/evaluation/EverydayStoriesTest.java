package org.mangomoment.classifier.evaluation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.codebook.Codebook;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Lemmatizers;
import org.mangomoment.classifier.words.DutchLexicon;
import org.mangomoment.classifier.words.EnglishLemmatizer;

/// How good the first codebook's suggestions are on forty everyday stories, a quarter of which are no Mangomoment. They
/// are synthetic and were written before anyone looked at the cues.
class EverydayStoriesTest {

    private final Evaluation evaluation = Evaluator.measure(
            new CueSuggester(Codebook.bundled(), new Lemmatizers(DutchLexicon.load(), new EnglishLemmatizer())),
            stories().stream().map(Labelled::story).toList());

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

    private static List<Labelled> stories() {
        try {
            var file = requireNonNull(EverydayStoriesTest.class.getResource("everyday-stories.jsonl"));
            return new LabelledFile(LabelledFields.USUAL).read(Path.of(file.toURI()));
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError("the everyday stories cannot be read", e);
        }
    }
}
