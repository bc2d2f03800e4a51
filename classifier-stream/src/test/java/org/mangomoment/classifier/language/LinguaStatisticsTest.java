package org.mangomoment.classifier.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.internal.TrainingDataLanguageModel;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinguaStatisticsTest {
    /// Of Dutch, which has ligatures and other letters of more than 12 bits, and of Turkish.
    @ParameterizedTest
    @CsvSource({
        "nl/unigrams, 1",
        "nl/bigrams, 2",
        "nl/trigrams, 3",
        "nl/quadrigrams, 4",
        "nl/fivegrams, 5",
        "tr/trigrams, 3"
    })
    void areWhatLinguaReads(String name, int letters) throws IOException {
        var file = "/language-models/" + name + ".json";
        var ours = new StatisticsFile(file, bytes(file)).read(letters);
        try (var in = Language.class.getResourceAsStream(file)) {
            var theirs = TrainingDataLanguageModel.Companion.fromJson(Objects.requireNonNull(in));

            assertThat(ours.size()).isEqualTo(theirs.size());
            theirs.object2FloatEntrySet()
                    .forEach(run -> assertThat(ours.getFloat(run.getKey()))
                            .as(run.getKey())
                            .isEqualTo(run.getFloatValue()));
        }
    }

    @Test
    void aRunThatDoesNotOccurHasTheFrequencyNought() throws IOException {
        var file = "/language-models/nl/trigrams.json";
        var frequencies = new StatisticsFile(file, bytes(file)).read(3);

        for (var run : new String[] {"qzx", "", "ﬁﬂﬀ", "xxxxxx", "\0\0\0", "\0en"}) {
            assertThat(frequencies.getFloat(run)).as(run).isZero();
            assertThat(frequencies.containsKey(run)).as(run).isFalse();
        }
        assertThat(frequencies.containsKey("een")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"language\":\"DUTCH\"}",
                "{\"language\":\"DUTCH\",\"ngrams\":{\"1\":\"een\"}}",
                "{\"language\":\"DUTCH\",\"ngrams\":{\"1/2\":[\"een\"]}}",
                "{\"language\":\"DUTCH\",\"ngrams\":{\"1/2\":\"een\"]}}",
                "{\"language\":\"DUTCH\",\"ngrams\":{\"1/2\":\"een twee"
            })
    void anotherFormIsRefused(String json) {
        var file = new StatisticsFile("five.json", json.getBytes(UTF_8));

        assertThatThrownBy(() -> file.read(5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("five.json has another form");
    }

    private static byte[] bytes(String file) throws IOException {
        try (var in = Language.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
