package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.suggestion.Evidence;
import org.mangomoment.classifier.suggestion.LemmaReader;

/// What each word adds, joined into spans that speak the same way.
class WordEvidenceTest {
    private static final String TEXT = "Zij hield mijn hand. Toen sliep ik.";

    @Test
    void neighboursThatSpeakTheSameWayAreOneSpan() {
        assertThat(spans(0, 1, 0.5, 2, 0, 0, 0)).containsExactly("hield mijn hand 3.5");
    }

    @Test
    void neighboursThatContradictEachOtherAreTwo() {
        assertThat(spans(0, 1, -2, 0, 0, 0, 0)).containsExactly("mijn -2.0", "hield 1.0");
    }

    @Test
    void aSpanEndsWithItsSentence() {
        assertThat(spans(0, 0, 0, 1, 2, 0, 0)).containsExactly("Toen 2.0", "hand 1.0");
    }

    @Test
    void whatAddsLittleOrLittleBesideTheStrongestIsNotShown() {
        assertThat(spans(0.04, 0, 0, 0, 0, 0, 0)).isEmpty();
        assertThat(spans(0.3, 0, 0, 2, 0, 0, 0)).containsExactly("hand 2.0");
    }

    @Test
    void aPassageCountsBesideItsWords() {
        var passages = List.of(new EmbeddedPassage(0, 19, new float[0]));
        assertThat(WordEvidence.of(
                        TEXT, new LemmaReader(word -> word).read(TEXT), new double[7], passages, new double[] {1}))
                .containsExactly(new Evidence(0, 19, "Zij hield mijn hand", 1));
    }

    private static List<String> spans(double... byWord) {
        var words = new LemmaReader(word -> word).read(TEXT);
        assertThat(words).hasSameSizeAs(byWord);
        return WordEvidence.of(TEXT, words, byWord, List.of(), new double[0]).stream()
                .map(span -> span.cue() + " " + span.contribution())
                .toList();
    }
}
