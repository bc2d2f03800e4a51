package org.mangomoment.benchmarks.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.mangomoment.benchmarks.corpus.GeneratedCorpus;
import org.mangomoment.schemas.DimensionSuggestion;

/// A corpus and its questions as files of lines, for programs of other engines.
final class CorpusFile {
    private CorpusFile() {}

    /// Writes stories: id, text, language, teller, setting, channel and suggested dimensions, with tabs between.
    static void write(Path file, GeneratedCorpus corpus, long stories) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            for (long number = 0; number < stories; number++) {
                var story = corpus.story(number);
                var dimensions = corpus.suggestions(number).getDimensions().stream()
                        .filter(DimensionSuggestion::getSuggested)
                        .map(DimensionSuggestion::getDimension)
                        .collect(Collectors.joining(","));
                out.write(String.join(
                        "\t",
                        story.getStoryId(),
                        story.getText(),
                        story.getLanguage(),
                        story.getTeller(),
                        story.getSetting(),
                        story.getChannel(),
                        dimensions));
                out.newLine();
            }
        }
    }

    /// Writes questions.
    static void write(Path file, List<Asked> questions) throws IOException {
        Files.write(file, questions.stream().map(Asked::line).toList());
    }
}
