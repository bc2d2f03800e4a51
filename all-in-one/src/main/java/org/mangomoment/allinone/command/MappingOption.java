package org.mangomoment.allinone.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.mapping.Mapping;
import org.mangomoment.ingest.mapping.MappingFile;
import org.mangomoment.ingest.mapping.MappingRead;
import picocli.CommandLine.Option;

/// `--mapping FILE`: their field names and values in ours; refused with every problem at once.
final class MappingOption {
    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "A mapping of their own field names and values to ours (docs/mapping.md).")
    @Nullable
    Path file;

    /// The text of a file that can be used; null when none was named.
    @Nullable
    String text() throws IOException {
        return mapping() == null || file == null ? null : Files.readString(file);
    }

    /// The mapping; null when none was named.
    @Nullable
    Mapping mapping() throws IOException {
        if (file == null) {
            return null;
        }
        return switch (MappingFile.read(Files.readString(file))) {
            case MappingRead.Usable(var mapping) -> mapping;
            case MappingRead.Unusable(var problems) ->
                throw new Failed("The mapping " + file + " cannot be used; it has " + problems.size()
                        + " problem(s):\n  - " + String.join("\n  - ", problems));
        };
    }
}
