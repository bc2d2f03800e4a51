package org.mangomoment.classifier.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionPropertyTest {

    private static final List<String> PIECES = List.of(
            "warm",
            "blanket",
            "bath",
            "daughter",
            "wish",
            "foundation",
            "not",
            "no",
            "small",
            "gesture",
            "celebrity",
            "complaint",
            "café",
            "😀",
            ".",
            ", ",
            "\n",
            "[NAME 1]",
            "  ",
            "dochter",
            "deken",
            "-",
            "1",
            "’s");

    private final CueSuggester suggester = new CueSuggester(TestCodebook.CODEBOOK, TestCodebook.NO_LEMMAS);
    private final LemmaReader words = new LemmaReader(word -> word);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void evidenceLiesOnWordsAndScoresAreProbabilities(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            var text = random.ints(random.nextInt(30), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            for (var language : List.of("nl", "en", "other")) {
                var suggested = suggester.suggest(text, language);
                assertThat(suggested).isEqualTo(suggester.suggest(text, language));
                assertThat(suggested.dimensions()).hasSize(2).isSortedAccordingTo(SuggestedDimension.HIGHEST_FIRST);
                suggested.dimensions().forEach(d -> assertOnWords(text, d.evidence()));
                assertOnWords(text, suggested.eligibility().evidence());
            }
        }
    }

    private void assertOnWords(String text, List<Evidence> evidence) {
        var read = words.read(text);
        assertThat(evidence).isSortedAccordingTo(Evidence.STRONGEST_FIRST);
        for (var e : evidence) {
            assertThat(read).as("a word starts at %d in seeded text", e.start()).anyMatch(w -> w.start() == e.start());
            assertThat(read).as("a word ends at %d in seeded text", e.end()).anyMatch(w -> w.end() == e.end());
        }
    }
}
