package org.mangomoment.benchmarks.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.benchmarks.corpus.GeneratedCorpus;
import org.mangomoment.benchmarks.result.Line;
import org.mangomoment.search.words.StoryAnalyzers;

class SizeTest {
    private static final int STORIES = 60;
    private static final StoryAnalyzers ANALYZERS = StoryAnalyzers.load();

    @TempDir
    Path folder;

    @Test
    void oursAndBareLuceneFindTheSameStoriesByAWordThatHasOneForm() throws Exception {
        var corpus = new GeneratedCorpus();
        try (var ours = new OurIndex(folder, ANALYZERS)) {
            ours.add(corpus, 0, STORIES);
        }
        long found = 0;
        try (var ours = new OurIndex(folder, ANALYZERS);
                var bare = new BareLucene(folder)) {
            for (var asked : Asked.questions(10)) {
                if (asked.kind().equals("a word in its forms")) {
                    continue;
                }
                assertThat(ours.found(asked)).as(asked.line()).isEqualTo(bare.found(asked));
                found += bare.found(asked);
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void everythingIsMeasuredWhereOtherEnginesAreNotThere() throws Exception {
        var leftOut = new ArrayList<String>();
        var size = new Size(ANALYZERS, new GeneratedCorpus(), STORIES, folder.resolve("60"), Asked.questions(1), 1);
        var lines = size.lines(new Engines(""), leftOut);
        assertThat(lines)
                .extracting(Line::what)
                .contains("60 stories: search, 95 %", "60 stories: indexing", "60 stories: index on disk");
        assertThat(leftOut).hasSize(2);
    }
}
