package org.mangomoment.search.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What kind of browser somebody uses, in words that its owner knows: `Firefox, Windows`.
final class BrowserKind {
    /// Marks in a User-Agent, the more telling ones first: nearly all claim to be Safari, and many to be Chrome.
    private static final Map<String, String> BROWSERS = ordered(
            "Edg", "Edge",
            "OPR/", "Opera",
            "SamsungBrowser", "Samsung Internet",
            "Firefox/", "Firefox",
            "FxiOS", "Firefox",
            "CriOS", "Chrome",
            "Chrom", "Chrome",
            "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android", "Android",
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Windows", "Windows",
            "Mac OS X", "macOS",
            "CrOS", "ChromeOS",
            "Linux", "Linux");

    private BrowserKind() {}

    /// @return empty when nothing of it is known
    static String of(@Nullable String userAgent) {
        if (userAgent == null) {
            return "";
        }
        return String.join(
                ", ",
                Stream.of(BROWSERS, SYSTEMS)
                        .flatMap(marks -> marks.entrySet().stream()
                                .filter(mark -> userAgent.contains(mark.getKey()))
                                .limit(1))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private static Map<String, String> ordered(String... marksAndNames) {
        var ordered = new LinkedHashMap<String, String>();
        for (var at = 0; at < marksAndNames.length; at += 2) {
            ordered.put(marksAndNames[at], marksAndNames[at + 1]);
        }
        return ordered;
    }
}
