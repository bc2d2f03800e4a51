package org.mangomoment.search.sentence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// What an earlier run left of an index of sentences that is switched off now: vectors that nobody would take
/// out when their stories are withdrawn.
public final class LeftSentences {
    private LeftSentences() {}

    /// Deletes a folder, if it is there.
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException("The folder " + folder + " is of no use and cannot be deleted", left);
        }
    }
}
