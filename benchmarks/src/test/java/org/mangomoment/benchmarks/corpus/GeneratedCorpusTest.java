package org.mangomoment.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Topics;

class GeneratedCorpusTest {
    @Test
    void aStoryIsTheSameAtEveryRunAndUnlikeTheNext() {
        assertThat(new GeneratedCorpus().story(7)).isEqualTo(new GeneratedCorpus().story(7));
        assertThat(new GeneratedCorpus().story(7).getText())
                .isNotEqualTo(new GeneratedCorpus().story(9).getText());
        var ids = new HashSet<String>();
        LongStream.range(0, 10_000).forEach(number -> ids.add(GeneratedCorpus.id(number)));
        assertThat(ids).hasSize(10_000);
    }

    @Test
    void wordsOfTheVocabularyDiffer() {
        var words = new HashSet<String>();
        IntStream.range(0, 50_000).forEach(rank -> words.add(Vocabulary.word(rank)));
        assertThat(words).hasSize(50_000);
    }

    @Test
    void offsetsCountUpWithinEachPartition() {
        var events = new Events(new GeneratedCorpus());
        var records = events.whole(0, 40);
        assertThat(records).hasSize(120);
        var stories = records.stream()
                .filter(record -> record.topic().equals(Topics.STORIES.name()) && record.partition() == 0)
                .toList();
        assertThat(stories).isNotEmpty();
        assertThat(IntStream.range(0, stories.size())
                        .allMatch(place -> stories.get(place).offset() == place))
                .isTrue();
    }
}
