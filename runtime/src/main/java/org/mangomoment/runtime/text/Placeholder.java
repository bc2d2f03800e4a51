package org.mangomoment.runtime.text;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What stands in a redacted text where something was hidden: "[NAME 1]", "[PHONE]" or "[DATE: spring 2018]". So it is
/// stored, whatever the story's language; a Dutch story is shown with "[NAAM 1]", "[TELEFOON]" and "[DATUM: lente
/// 2018]".
public final class Placeholder {
    private static final String DUTCH = "nl";

    /// Labels as stored, and as a Dutch story shows them.
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("NAME", "NAAM"),
            Map.entry("PHONE", "TELEFOON"),
            Map.entry("EMAIL", "E-MAIL"),
            Map.entry("URL", "WEBADRES"),
            Map.entry("HANDLE", "GEBRUIKERSNAAM"),
            Map.entry("ADDRESS", "ADRES"),
            Map.entry("NATIONAL NUMBER", "RIJKSREGISTERNUMMER"),
            Map.entry("ACCOUNT", "REKENING"),
            Map.entry("LICENCE PLATE", "NUMMERPLAAT"),
            Map.entry("DATE", "DATUM"),
            Map.entry("AGE: over 89", "LEEFTIJD: boven 89"),
            Map.entry("ROOM", "KAMER"),
            Map.entry("FILE NUMBER", "DOSSIERNUMMER"),
            Map.entry("PLACE", "PLAATS"),
            Map.entry("ORGANISATION", "ORGANISATIE"),
            Map.entry("HIDDEN", "VERBORGEN"));

    private static final Map<String, String> SEASONS =
            Map.of("spring", "lente", "summer", "zomer", "autumn", "herfst", "winter", "winter");

    private static final Map<String, String> LABELS_BACK = reversed(LABELS);
    private static final Map<String, String> SEASONS_BACK = reversed(SEASONS);

    /// A label, and behind it a number, or a season and a year.
    private static final Pattern PARTS =
            Pattern.compile("\\[(?<label>[^\\[\\]]*?)(?:(?<gap>: | )(?<season>[a-z]+)?(?<rest> ?\\d{1,4})?)?]");

    /// Every placeholder as stored or shown; the group `number` is a person's.
    public static final Pattern WRITTEN = Pattern.compile("\\[(?:(?:NAME|NAAM)(?: (?<number>\\d{1,4}))?|"
            + "(?:DATE|DATUM)(?:: (?:" + either(SEASONS) + ")(?: \\d{4})?)?|" + either(LABELS) + ")]");

    private Placeholder() {}

    /// As a story in a language shows it; what is no placeholder comes back as it is.
    public static String shown(String stored, String language) {
        return language.equals(DUTCH) ? written(stored, LABELS, SEASONS) : stored;
    }

    /// As it is stored, from what a story in a language shows; what is no placeholder comes back as it is.
    public static String stored(String shown, String language) {
        return language.equals(DUTCH) ? written(shown, LABELS_BACK, SEASONS_BACK) : shown;
    }

    private static String written(String placeholder, Map<String, String> labels, Map<String, String> seasons) {
        var whole = placeholder.length() < 2 ? "" : placeholder.substring(1, placeholder.length() - 1);
        if (labels.containsKey(whole)) return "[" + labels.get(whole) + "]";
        var parts = PARTS.matcher(placeholder);
        if (!parts.matches() || !labels.containsKey(parts.group("label"))) return placeholder;
        var season = parts.group("season");
        return "[" + labels.get(parts.group("label")) + parts.group("gap")
                + (season == null ? "" : seasons.getOrDefault(season, season))
                + (parts.group("rest") == null ? "" : parts.group("rest")) + "]";
    }

    private static Map<String, String> reversed(Map<String, String> words) {
        return words.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    private static String either(Map<String, String> words) {
        return words.entrySet().stream()
                .map(entry -> Pattern.quote(entry.getKey()) + "|" + Pattern.quote(entry.getValue()))
                .sorted()
                .collect(Collectors.joining("|"));
    }
}
