package org.mangomoment.allinone.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// What `mango --help` says, kept as it is printed: to prepare thirty commands for it takes half a second.
public final class HelpText {
    private HelpText() {}

    /// The whole text.
    public static String read() {
        var name = "help.txt";
        try (var kept = Objects.requireNonNull(HelpText.class.getResourceAsStream(name), name)) {
            return new String(kept.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
