package org.mangomoment.classifier.redaction;

import java.util.List;

/// What people asked to hide and to show, as spans of the raw text. Showing beats hiding where both are asked.
///
/// @param hide pieces to hide although nothing found them
/// @param show pieces to leave readable although something found them
public record Requests(List<Span> hide, List<Span> show) {
    /// Nobody asked for anything.
    public static final Requests NONE = new Requests(List.of(), List.of());

    public Requests {
        hide = List.copyOf(hide);
        show = List.copyOf(show);
    }
}
