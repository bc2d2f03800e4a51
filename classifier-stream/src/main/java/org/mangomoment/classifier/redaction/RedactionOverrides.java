package org.mangomoment.classifier.redaction;

import java.util.ArrayList;
import java.util.List;

/// What people asked to hide and to show, as spans of the raw text. Showing beats hiding where both are asked of one
/// redaction; [#hiding] and [#showing] add a later request, which beats the earlier ones. Immutable.
///
/// @param hide pieces to hide although nothing found them
/// @param show pieces to leave readable although something found them
public record RedactionOverrides(List<Span> hide, List<Span> show) {
    /// Nobody asked for anything.
    public static final RedactionOverrides NONE = new RedactionOverrides(List.of(), List.of());

    public RedactionOverrides {
        hide = List.copyOf(hide);
        show = List.copyOf(show);
    }

    /// These, and after them the request to hide a span.
    public RedactionOverrides hiding(Span span) {
        return new RedactionOverrides(with(hide, span), without(show, span));
    }

    /// These, and after them the request to show a span.
    public RedactionOverrides showing(Span span) {
        return new RedactionOverrides(without(hide, span), with(show, span));
    }

    private static List<Span> with(List<Span> spans, Span added) {
        var all = new ArrayList<>(spans);
        all.add(added);
        return all;
    }

    private static List<Span> without(List<Span> spans, Span removed) {
        var left = new ArrayList<Span>();
        for (var span : spans) {
            if (!span.overlaps(removed)) {
                left.add(span);
                continue;
            }
            if (span.start() < removed.start()) {
                left.add(new Span(span.start(), removed.start()));
            }
            if (removed.end() < span.end()) {
                left.add(new Span(removed.end(), span.end()));
            }
        }
        return left;
    }
}
