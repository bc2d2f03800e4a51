package org.mangomoment.classifier.language;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import it.unimi.dsi.fastutil.objects.Object2FloatMap;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    /// Where Lingua keeps what it has read. It guards each by itself as a lock.
    private static final List<Place> PLACES = List.of(
            new Place("unigrams", 1, LanguageDetector.Companion.getUnigramLanguageModels$lingua()),
            new Place("bigrams", 2, LanguageDetector.Companion.getBigramLanguageModels$lingua()),
            new Place("trigrams", 3, LanguageDetector.Companion.getTrigramLanguageModels$lingua()),
            new Place("quadrigrams", 4, LanguageDetector.Companion.getQuadrigramLanguageModels$lingua()),
            new Place("fivegrams", 5, LanguageDetector.Companion.getFivegramLanguageModels$lingua()));

    private LinguaStatistics() {}

    /// Reads what was not read yet, several files at once.
    ///
    /// @throws IllegalStateException when a file is missing or has another form
    static void load(Collection<Language> languages) {
        languages.stream()
                .flatMap(language -> PLACES.stream().map(place -> new Statistics(language, place)))
                .parallel()
                .forEach(Statistics::load);
    }

    /// Of runs of one length.
    private record Place(String file, int letters, Map<Language, Object2FloatMap<String>> known) {}

    /// Of one language and one length.
    private record Statistics(Language language, Place place) {
        void load() {
            var known = place.known();
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
            var name = "/language-models/" + language.getIsoCode639_1() + "/" + place.file() + ".json";
            try (var in = Objects.requireNonNull(Language.class.getResourceAsStream(name), name)) {
                return new StatisticsFile(name, in.readAllBytes()).read(place.letters());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(name + " cannot be read", unreadable);
            }
        }
    }
}
