package org.mangomoment.classifier.language;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import it.unimi.dsi.fastutil.objects.Object2FloatMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads Lingua's statistics of letters and puts them where Lingua looks for them.
///
/// Lingua's own reader makes an object of each of 3.6 million runs of letters, which takes most of a short command's
/// time. The places are internal to Lingua, whose version is pinned; a test compares what comes of it with what Lingua
/// reads itself.
final class LinguaStatistics {
    private static final List<String> FILES = List.of("unigrams", "bigrams", "trigrams", "quadrigrams", "fivegrams");

    private LinguaStatistics() {}

    /// Reads what was not read yet, several files at once.
    ///
    /// @throws IllegalStateException when a file is missing or has another form
    static void load(Collection<Language> languages) {
        languages.stream()
                .flatMap(language -> FILES.stream().map(file -> new Statistics(language, file)))
                .parallel()
                .forEach(Statistics::load);
    }

    /// Of one language and one length.
    private record Statistics(Language language, String file) {
        void load() {
            var known = known();
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

        /// Lingua guards each of these by itself as a lock.
        private Map<Language, Object2FloatMap<String>> known() {
            return switch (file) {
                case "unigrams" -> LanguageDetector.Companion.getUnigramLanguageModels$lingua();
                case "bigrams" -> LanguageDetector.Companion.getBigramLanguageModels$lingua();
                case "trigrams" -> LanguageDetector.Companion.getTrigramLanguageModels$lingua();
                case "quadrigrams" -> LanguageDetector.Companion.getQuadrigramLanguageModels$lingua();
                default -> LanguageDetector.Companion.getFivegramLanguageModels$lingua();
            };
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
