package org.mangomoment.benchmarks.round;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What was measured.
///
/// @param commit    of the source; `unknown` outside of a repository
/// @param libraries files of the class path that decide how fast it is
public record Versions(String commit, List<String> libraries) {
    private static final List<String> DECIDING = List.of(
            "stanford-corenlp",
            "lingua",
            "dutch-pos-dict",
            "morfologik",
            "kafka_",
            "kafka-clients",
            "kafka-streams",
            "lucene-core",
            "jetty-server");

    public Versions {
        libraries = List.copyOf(libraries);
    }

    /// The running ones. The launcher says the commit in the system property `mango.commit`.
    public static Versions here() {
        return new Versions(
                System.getProperty("mango.commit", "unknown"),
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(path -> String.valueOf(Path.of(path).getFileName()))
                        .filter(file -> DECIDING.stream().anyMatch(file.toLowerCase(Locale.ROOT)::startsWith))
                        .sorted()
                        .toList());
    }
}
