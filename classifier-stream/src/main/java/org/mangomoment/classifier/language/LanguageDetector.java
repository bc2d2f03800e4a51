package org.mangomoment.classifier.language;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells nl, en, fr, de and other apart, also in short and mixed text. May be shared by threads.
///
/// Lingua's statistics of letters and lists of frequent words decide together: words say more in a short text,
/// letters in a long one. Five neighbours stand for "other" in Lingua; more of them cost accuracy on short Dutch
/// text (with Afrikaans whole sentences fall from 0.996 to 0.990), so Afrikaans, Frisian and Scandinavian are told
/// by words alone.
public final class LanguageDetector {
    private static final String OTHER = "other";

    /// How many times likelier the declared language is before the text is read: moves short or mixed text only.
    private static final double PRIOR = 8;

    /// Chosen so that a five-word piece gets about the confidence that it deserves.
    private static final double SHARPNESS = 12;

    /// What Lingua reads, and how its lists of frequent words are called.
    private static final Map<Language, String> BY_LETTERS = Map.of(
            Language.DUTCH, "nl",
            Language.ENGLISH, "en",
            Language.FRENCH, "fr",
            Language.GERMAN, "de",
            Language.SPANISH, "es",
            Language.ITALIAN, "it",
            Language.PORTUGUESE, "pt",
            Language.POLISH, "pl",
            Language.TURKISH, "tr");

    /// Languages that letters alone do not tell from others, and from which. They are told by frequent words.
    private static final Map<String, List<String>> BY_WORDS =
            Map.of("af", List.of("nl"), "fy", List.of("nl", "en", "fr", "de"), "scandinavian", List.of("nl", "de"));

    /// Those that have a code of their own; the rest is "other".
    private static final Set<String> TOLD = Set.of("nl", "en", "fr", "de");

    /// How likely they are, before words are read, against the language they look like.
    private static final double OF_HIDDEN = 0.1;

    /// In a text of so many characters words may decide alone, where they make a language so much likelier than every
    /// other, as a logarithm: of 2,716 texts that they would decide, letters turned none.
    private static final int LONG = 150;

    private static final double DECISIVE = 5;

    private final com.github.pemistahl.lingua.api.LanguageDetector lingua;
    private final FrequentWords words =
            FrequentWords.load(Stream.concat(BY_LETTERS.values().stream(), BY_WORDS.keySet().stream())
                    .toList());

    /// Loads the language statistics: about a second and 90 MB.
    public LanguageDetector() {
        LinguaStatistics.load(BY_LETTERS.keySet());
        this.lingua = LanguageDetectorBuilder.fromLanguages(BY_LETTERS.keySet().toArray(Language[]::new))
                .build();
    }

    /// The language of a text of which nothing is known.
    public DetectedLanguage detect(String text) {
        return detect(text, null);
    }

    /// The language of a text whose teller declared a language (code as "nl"), which counts where the text leaves
    /// doubt.
    public DetectedLanguage detect(String text, @Nullable String declared) {
        var prior = declared == null ? "" : declared.strip().toLowerCase(Locale.ROOT);
        var readable = ReadableText.of(text);
        if (readable.isBlank()) {
            return isKnown(prior) ? new DetectedLanguage(prior, 0) : new DetectedLanguage(OTHER, 0);
        }
        if (ReadableText.isForeignScript(readable)) {
            return new DetectedLanguage(OTHER, 1);
        }
        return best(readable, prior);
    }

    private DetectedLanguage best(String text, String prior) {
        var scores = new HashMap<String, Double>();
        double total = 0;
        for (var entry : likelihoods(text).entrySet()) {
            var code = TOLD.contains(entry.getKey()) ? entry.getKey() : OTHER;
            double score = entry.getValue() * (code.equals(prior) ? PRIOR : 1);
            scores.merge(code, score, Math::max);
            total += score;
        }
        var winner = scores.entrySet().stream().max(Map.Entry.comparingByValue());
        double sum = total;
        return winner.filter(_ -> sum > 0)
                .map(entry -> new DetectedLanguage(entry.getKey(), entry.getValue() / sum))
                .orElseGet(() -> new DetectedLanguage(isKnown(prior) ? prior : OTHER, 0));
    }

    /// Of every language, by its frequent words and, where they leave doubt, by the statistics of its letters.
    private Map<String, Double> likelihoods(String text) {
        var byWords = words.in(text);
        var likelihoods = text.length() >= LONG && isDecisive(byWords) ? alike() : byLetters(text);
        likelihoods.replaceAll((language, letters) -> letters * Math.exp(byWords.getOrDefault(language, 0.0)));
        return likelihoods;
    }

    private static boolean isDecisive(Map<String, Double> byWords) {
        var ordered = byWords.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(2)
                .toList();
        return TOLD.contains(ordered.getFirst().getKey())
                && ordered.getFirst().getValue() - ordered.getLast().getValue() >= DECISIVE;
    }

    private static Map<String, Double> alike() {
        var alike = new HashMap<String, Double>();
        BY_LETTERS.values().forEach(language -> alike.put(language, 1.0));
        return alike;
    }

    private Map<String, Double> byLetters(String text) {
        var byLetters = new HashMap<String, Double>();
        lingua.computeLanguageConfidenceValues(text)
                .forEach((language, ratio) -> byLetters.put(
                        Objects.requireNonNull(BY_LETTERS.get(language)), likelihood(ratio, text.length())));
        BY_WORDS.forEach((hidden, taken) -> byLetters.put(
                hidden,
                OF_HIDDEN
                        * taken.stream()
                                .mapToDouble(language -> byLetters.getOrDefault(language, 0.0))
                                .max()
                                .orElse(0)));
        return byLetters;
    }

    /// Lingua gives the best language 1 and the others a ratio of log probabilities, whatever the length of the text;
    /// here a ratio counts the more the longer the text is, up to 40 characters.
    private static double likelihood(double ratio, int length) {
        return ratio <= 0 ? 0 : Math.exp(-SHARPNESS * (1 / ratio - 1) * Math.min(1, length / 40.0));
    }

    private static boolean isKnown(String code) {
        return TOLD.contains(code) || code.equals(OTHER);
    }
}
