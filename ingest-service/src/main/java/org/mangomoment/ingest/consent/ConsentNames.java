package org.mangomoment.ingest.consent;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tells whether a name that is not known looks as if an answer on consent stood there: misspelt, in another language,
/// in other case. Such a name is never passed over, because a default would then speak for the teller.
public final class ConsentNames {
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> CONSENT = List.of(
            "consent",
            "toestem",
            "akkoord",
            "accoord",
            "instemm",
            "agree",
            "permission",
            "autoris",
            "einwillig",
            "zustimm");
    private static final Set<String> WHOLE = Set.of("optin", "optout", "gdpr", "rgpd");
    private static final List<String> SPELT =
            List.of("consent", "consents", "toestemming", "akkoord", "permission", "agreement", "consentement");
    private static final Set<String> OTHER_WORDS = Set.of("content", "contents", "convent", "convents");
    private static final int SHORTEST_MISSPELT = 6;
    private static final int LONG = 11;

    private static final Set<String> PURPOSES = Set.of(
            "research",
            "onderzoek",
            "recherche",
            "quote",
            "quotes",
            "citaat",
            "citaten",
            "citeren",
            "citation",
            "citations",
            "teaching",
            "onderwijs",
            "enseignement");
    /// Purposes whose names ordinary columns have as well.
    private static final Set<String> COMMON =
            Set.of("publication", "publications", "publicatie", "publicaties", "publiceren", "publish", "contact");
    private static final Set<String> BESIDE = Set.of(
            ("ok in for of voor de het een the a pour la le my mijn uw your this dit story verhaal yes no ja nee oui non "
                            + "answer antwoord vraag question q y n is i")
                    .split(" "));
    private static final Set<String> ASKING = Set.of(
            "mag",
            "mogen",
            "may",
            "can",
            "kan",
            "use",
            "used",
            "usage",
            "gebruik",
            "gebruiken",
            "gebruikt",
            "gebruikten",
            "allow",
            "allowed",
            "toegelaten",
            "laat",
            "peut");

    private static final Set<String> LABELS = Set.of("label", "title", "question", "name", "ref", "key", "id");
    private static final int LONGEST_ANSWER = 100;

    private ConsentNames() {}

    /// Whether a name alone says so, as of a column.
    public static boolean near(String name) {
        return speaksOfConsent(name) || isPurpose(name, PURPOSES);
    }

    /// Where an answer on consent seems to stand in something that nobody asks for, as a path; empty when nowhere.
    public static Optional<String> in(String name, JsonNode value) {
        return find(name, value, false);
    }

    /// Where one seems to stand in all that a survey tool sent; tools also put their questions into members as `label`.
    public static Optional<String> anywhere(JsonNode told) {
        return within("", told, true);
    }

    private static Optional<String> find(String name, JsonNode value, boolean labels) {
        if (speaksOfConsent(name) || ((isPurpose(name, PURPOSES) || isPurpose(name, COMMON)) && answers(value))) {
            return Optional.of(name);
        }
        if (labels && LABELS.contains(name.toLowerCase(Locale.ROOT)) && value.isTextual() && near(value.textValue())) {
            return Optional.of(name);
        }
        return within(name + ".", value, labels);
    }

    private static Optional<String> within(String prefix, JsonNode value, boolean labels) {
        var inner = value.isObject()
                ? value.properties().stream().map(member -> find(member.getKey(), member.getValue(), labels))
                : IntStream.range(0, value.isArray() ? value.size() : 0)
                        .mapToObj(index -> within("", value.get(index), labels));
        return inner.flatMap(Optional::stream).findFirst().map(path -> prefix + path);
    }

    private static boolean speaksOfConsent(String name) {
        var words = words(name);
        var joined = String.join("", words);
        return CONSENT.stream().anyMatch(joined::contains)
                || words.stream().anyMatch(WHOLE::contains)
                || WHOLE.stream().anyMatch(whole -> joined.startsWith(whole) || joined.endsWith(whole))
                || Stream.concat(words.stream(), Stream.of(joined)).anyMatch(ConsentNames::misspelt);
    }

    private static boolean misspelt(String word) {
        return word.length() >= SHORTEST_MISSPELT
                && !OTHER_WORDS.contains(word)
                && SPELT.stream().anyMatch(right -> distance(word, right) <= (right.length() >= LONG ? 2 : 1));
    }

    private static boolean isPurpose(String name, Set<String> purposes) {
        var words = words(name);
        return words.stream().anyMatch(purposes::contains)
                && (words.stream().anyMatch(ASKING::contains)
                        || words.stream().allMatch(word -> purposes.contains(word) || BESIDE.contains(word)));
    }

    /// Whether a value reads as yes, no, or an answer with a reservation.
    private static boolean answers(JsonNode value) {
        if (value.isContainerNode()) {
            return value.valueStream().anyMatch(ConsentNames::answers);
        }
        var text = value.asText();
        return value.isBoolean()
                || YesNo.of(text).filter(word -> word != YesNo.NOT_TOLD).isPresent()
                || (text.length() <= LONGEST_ANSWER && Reservation.in(text));
    }

    private static List<String> words(String name) {
        return Arrays.stream(BETWEEN.split(CAMEL.matcher(name).replaceAll(" ")))
                .map(NormalizedText::bare)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Letters that are missing, too many, wrong or swapped with the next (optimal string alignment).
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return Integer.MAX_VALUE;
        }
        var steps = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int step(int[][] steps, String one, String other, int i, int j) {
        var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        var least = Math.min(steps[i - 1][j - 1] + same, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
