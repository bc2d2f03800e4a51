package org.mangomoment.classifier.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/// Dutch first and last names of the library Datafaker. The build takes its file `nl.yml` out of the library.
final class DatafakerNames {
    private static final String FILE = "datafaker/nl.yml";

    private final String yaml;

    private DatafakerNames(String yaml) {
        this.yaml = yaml;
    }

    /// Reads the file beside this class.
    static DatafakerNames read() {
        try (var stream = Objects.requireNonNull(
                DatafakerNames.class.getResourceAsStream(FILE), "no names of Datafaker beside the word lists")) {
            return new DatafakerNames(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the names of Datafaker cannot be read from the class path", e);
        }
    }

    Set<String> firstNames() {
        return listed("first_name");
    }

    /// Last names without the particles before them.
    Set<String> lastNames() {
        return listed("last_name");
    }

    /// The quoted values of the only list of this key: `key: ["Aad", "Aafke"]`.
    private Set<String> listed(String key) {
        int opens = yaml.indexOf('[', yaml.indexOf(" " + key + ": "));
        int closes = yaml.indexOf(']', opens);
        var names = new HashSet<String>();
        for (int at = yaml.indexOf('"', opens); at >= 0 && at < closes; ) {
            int end = yaml.indexOf('"', at + 1);
            names.add(yaml.substring(at + 1, end));
            at = yaml.indexOf('"', end + 1);
        }
        if (names.isEmpty()) {
            throw new IllegalStateException("the file " + FILE + " holds no list " + key);
        }
        return Set.copyOf(names);
    }
}
