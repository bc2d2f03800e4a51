package org.mangomoment.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mangomoment.search.library.Matching;
import org.mangomoment.search.sentence.SameMeaningSettings;

/// How good searching by meaning is with the English model that comes with the product, on the test's own stories.
class MeaningEvaluationTest {
    @Test
    void byMeaningFindsMostOfWhatWordsMissAndUsuallyTheRightStoryFirst() throws Exception {
        for (var queries : List.of("meaning-queries.jsonl", "meaning-queries-unseen.jsonl")) {
            var words = english(queries, Matching.WORDS);
            var meaning = english(queries, Matching.MEANING);
            var both = english(queries, Matching.BOTH);
            assertThat(words.recall()).as("words, %s", queries).isLessThan(0.4);
            assertThat(meaning.recall()).as("meaning, %s", queries).isGreaterThan(0.7);
            assertThat(meaning.first()).as("meaning first, %s", queries).isGreaterThan(0.7);
            assertThat(both.recall()).as("both, %s", queries).isGreaterThanOrEqualTo(meaning.recall());
            assertThat(both.first()).as("both first, %s", queries).isGreaterThanOrEqualTo(meaning.first());
        }
    }

    private static SearchReport.Figures english(String queries, Matching matching)
            throws IOException, URISyntaxException {
        var way = new SearchWay(false, matching, SameMeaningSettings.ENGLISH);
        var report = SearchEvaluation.run(file("meaning-stories.jsonl"), file(queries), way);
        return Objects.requireNonNull(report.languages().get("en"));
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(MeaningEvaluationTest.class.getResource(name))
                .toURI());
    }
}
