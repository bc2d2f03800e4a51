package org.mangomoment.search.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.search.library.Span;

class CountingTest {
    private static final String HIDDEN = String.valueOf(RunningWords.HIDDEN).repeat(6);

    @Test
    void wordsAreFoldedAndAPlaceholderTakesThePlaceOfOne() {
        var words = new ArrayList<String>();
        for (var running = RunningWords.of("Élan, " + HIDDEN + " e-mail zo\u2019n 'kopje' 5mg!", 0); running.next(); ) {
            words.add(running.hidden() ? "*" : running.word());
        }
        assertThat(words).containsExactly("elan", "*", "e-mail", "zo'n", "kopje", "5mg");
        var back = RunningWords.of("een twee drie", 8);
        assertThat(back.previous()).isTrue();
        assertThat(back.word()).isEqualTo("twee");
        assertThat(back.previous()).isTrue();
        assertThat(back.previous()).isFalse();
    }

    /// In each story "warm" stands beside "hand", and "the" everywhere: 4 near and 4 elsewhere.
    @Test
    void aNeighbourIsAWordThatStandsNearMoreOftenThanElsewhere() {
        var count = new CollocateCount();
        var text = "the warm hand of the nurse and then much later again in the evening the moon";
        for (var story = 0; story < 4; story++) {
            count.add(text, List.of(new Span(9, 13)));
        }
        var found = count.result(true);
        assertThat(found.keywords()).isEqualTo(4);
        assertThat(found.words())
                .extracting(one -> one.word())
                .contains("warm")
                .doesNotContain("hand", "moon", "later");
        var warm = found.words().stream()
                .filter(one -> one.word().equals("warm"))
                .findFirst()
                .orElseThrow();
        assertThat(warm.there().target()).isEqualTo(4);
        assertThat(warm.there().targets()).isEqualTo(4 * 7);
        assertThat(warm.there().references()).isEqualTo(4 * 8);
        assertThat(warm.there().logLikelihood()).isCloseTo(6.3, within(0.2));
    }

    @Test
    void aPlaceholderAndAFullStopEndARun() {
        var count = new WordRunCount(2);
        for (var story = 0; story < 2; story++) {
            count.add("Warm hand. Cold hand " + HIDDEN + " feet, cold hand");
        }
        assertThat(count.result(true).runs())
                .extracting(run -> run.words() + " " + run.times() + " " + run.stories())
                .containsExactly("cold hand 4 2", "feet cold 2 2", "warm hand 2 2");
    }

    @Test
    void aPastedListIsReadLineByLine() {
        assertThat(WordCounts.pasted(" tea \n\nbread\r\ntea\n" + "x".repeat(300)))
                .containsExactly("tea", "bread");
        assertThat(WordCounts.pasted("word\n".concat("a1\na2\n").repeat(300))).hasSize(3);
        var many = new StringBuilder();
        for (var number = 0; number < 600; number++) {
            many.append("word").append(number).append('\n');
        }
        assertThat(WordCounts.pasted(many.toString())).hasSize(500);
        assertThat(WordCounts.leftOut(many + "x".repeat(300))).isEqualTo(101);
    }
}
