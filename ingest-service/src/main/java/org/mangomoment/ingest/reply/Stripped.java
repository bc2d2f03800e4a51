package org.mangomoment.ingest.reply;

import java.util.List;

/// A mail's text after stripping, trimmed at both ends, and what was taken out, each kind once, in the order found.
public record Stripped(String text, List<Removed> removed) {
    public Stripped {
        removed = List.copyOf(removed);
    }
}
