package org.mangomoment.classifier.identifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The last parts that domain names may have, by Mozilla's Public Suffix List. The build takes the list out of a
/// library.
final class TopLevelDomains {
    private static final String FILE = "mozilla/public-suffix-list.txt";
    private static final String END_OF_OFFICIAL = "// ===END ICANN DOMAINS===";

    private final Set<String> domains;

    private TopLevelDomains(Set<String> domains) {
        this.domains = domains;
    }

    /// Reads the list beside this class.
    static TopLevelDomains read() {
        var stream = Objects.requireNonNull(
                TopLevelDomains.class.getResourceAsStream(FILE), "no list of public suffixes beside the class");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new TopLevelDomains(reader.lines()
                    .takeWhile(Predicate.not(END_OF_OFFICIAL::equals))
                    .filter(line -> !line.startsWith("//") && !line.isBlank() && line.indexOf('.') < 0)
                    .map(String::strip)
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException("the list of public suffixes cannot be read from the class path", e);
        }
    }

    /// Whether a domain name may end so, whatever its case.
    boolean has(String label) {
        return domains.contains(label.toLowerCase(Locale.ROOT));
    }
}
