package org.mangomoment.classifier.language;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import it.unimi.dsi.fastutil.objects.Object2FloatMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/// Reads Lingua's statistics of letters and puts them where Lingua looks for them.
///
/// Lingua's own reader makes an object of each of 3.6 million runs of letters, which takes most of a short command's
/// time. The places are internal to Lingua, whose version is pinned; a test compares what comes of it with what Lingua
/// reads itself.
final class LinguaStatistics {
    /// Where Lingua keeps what it has read, by file. It guards each by itself as a lock.
    private static final Map<String, Map<Language, Object2FloatMap<String>>> PLACES = Map.of(
            "unigrams", LanguageDetector.Companion.getUnigramLanguageModels$lingua(),
            "bigrams", LanguageDetector.Companion.getBigramLanguageModels$lingua(),
            "trigrams", LanguageDetector.Companion.getTrigramLanguageModels$lingua(),
            "quadrigrams", LanguageDetector.Companion.getQuadrigramLanguageModels$lingua(),
            "fivegrams", LanguageDetector.Companion.getFivegramLanguageModels$lingua());

    private LinguaStatistics() {}

    /// Reads what was not read yet, several files at once.
    ///
    /// @throws IllegalStateException when a file is missing or has another form
    static void load(Collection<Language> languages) {
        languages.stream()
                .flatMap(language -> PLACES.entrySet().stream()
                        .map(place -> new Statistics(language, place.getKey(), place.getValue())))
                .parallel()
                .forEach(Statistics::load);
    }

    /// Of one language and one length.
    private record Statistics(Language language, String file, Map<Language, Object2FloatMap<String>> known) {
        void load() {
            synchronized (known) {
                if (known.containsKey(language)) {
                    return;
                }
            }
            var frequencies = read();
            synchronized (known) {
                known.put(language, frequencies);
            }
        }

        private NgramFrequencies read() {
            var name = "/language-models/" + language.getIsoCode639_1() + "/" + file + ".json";
            try (var in = Objects.requireNonNull(Language.class.getResourceAsStream(name), name)) {
                return new StatisticsFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)).read();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(name + " cannot be read", unreadable);
            }
        }
    }
}
