package org.mangomoment.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mangomoment.search.library.Matching;
import org.mangomoment.search.sentence.SameMeaningSettings;

/// How good searching by meaning is with the English model that comes with the product, on the test's own stories.
class MeaningEvaluationTest {
    @Test
    void byMeaningFindsMostOfWhatWordsMissAndTheRightStoryFirst() throws Exception {
        var words = english(Matching.WORDS);
        var meaning = english(Matching.MEANING);
        var both = english(Matching.BOTH);
        assertThat(words.recall()).isLessThan(0.4);
        assertThat(meaning.recall()).isGreaterThan(0.8);
        assertThat(meaning.first()).isGreaterThan(0.8);
        assertThat(both.recall()).isGreaterThanOrEqualTo(meaning.recall());
        assertThat(both.first()).isGreaterThanOrEqualTo(meaning.first());
    }

    private static SearchReport.Figures english(Matching matching) throws IOException, URISyntaxException {
        var way = new SearchWay(false, matching, SameMeaningSettings.LEAST);
        var report = SearchEvaluation.run(file("meaning-stories.jsonl"), file("meaning-queries.jsonl"), way);
        return Objects.requireNonNull(report.languages().get("en"));
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(MeaningEvaluationTest.class.getResource(name))
                .toURI());
    }
}
