package org.mangomoment.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.search.evaluation.SearchReport.Imperfect;

class SearchEvaluationTest {
    @TempDir
    Path folder;

    @Test
    void everydayWordsFindTheStoriesThatSpeakOfThemAndNoOthers() throws Exception {
        var report = SearchEvaluation.run(file("stories.jsonl"), file("queries.jsonl"), SearchWay.words(false));
        assertThat(report.languages().get("nl"))
                .as("%s", report.imperfect())
                .matches(figures -> figures.queries() == 50 && figures.precision() >= 0.96 && figures.recall() >= 0.98);
        assertThat(report.languages().get("en"))
                .as("%s", report.imperfect())
                .matches(figures -> figures.queries() == 20 && figures.precision() >= 0.96 && figures.recall() >= 0.95);
    }

    @Test
    void missesAndExtrasAreCountedAndListed() throws Exception {
        var stories = write("stories", """
                {"key": "one", "language": "nl", "text": "Een warme deken."}
                {"key": "two", "language": "nl", "text": "Een koude nacht."}
                {"key": "three", "language": "en", "text": "Deken is a Dutch word."}
                """);
        var queries = write("queries", """
                {"query": "deken", "language": "nl", "must": ["two"], "may": []}
                {"query": "nacht", "language": "nl", "must": ["two"]}
                {"query": "warme", "language": "nl", "must": [], "may": ["one"]}
                """);
        var report = SearchEvaluation.run(stories, queries, SearchWay.words(true));
        assertThat(report.languages().get("nl")).isEqualTo(new SearchReport.Figures(3, 2, 0.5, 0.5, 0.5, 0.5));
        assertThat(report.imperfect())
                .extracting(Imperfect::query, query -> List.copyOf(query.missed()), query -> List.copyOf(query.extra()))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("deken", List.of("two"), List.of("one")));
        var text = new StringWriter();
        report.writeText(new PrintWriter(text));
        assertThat(text.toString())
                .contains("nl: 3 queries, 2 perfect, precision 0.500, recall 0.500, F1 0.500, right first 0.500");
    }

    @Test
    void whatCannotBeReadIsNamedByItsLine() throws IOException {
        var stories = write("stories", "{\"key\": \"one\", \"language\": \"nl\", \"text\": \"Een deken.\"}\n");
        var noText = write("no-text", "\n{\"query\": \"deken\"}\n");
        assertThatThrownBy(() -> SearchEvaluation.run(stories, noText, SearchWay.words(true)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Line 2")
                .hasMessageContaining("\"language\"");
        var unknown = write("unknown", "{\"query\": \"deken\", \"language\": \"nl\", \"must\": [\"nine\"]}\n");
        assertThatThrownBy(() -> SearchEvaluation.run(stories, unknown, SearchWay.words(true)))
                .hasMessageContaining("[nine]");
    }

    private Path write(String name, String lines) throws IOException {
        return Files.writeString(folder.resolve(name), lines);
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(SearchEvaluationTest.class.getResource(name))
                .toURI());
    }
}
