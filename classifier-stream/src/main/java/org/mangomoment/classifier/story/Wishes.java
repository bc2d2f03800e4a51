package org.mangomoment.classifier.story;

import java.util.ArrayList;
import java.util.List;
import org.mangomoment.classifier.redaction.Requests;
import org.mangomoment.classifier.redaction.Span;

/// What people want hidden and shown, as spans of the raw text; where two disagree, the later one counts. Immutable.
record Wishes(List<Span> hide, List<Span> show) {
    static final Wishes NONE = new Wishes(List.of(), List.of());

    Wishes {
        hide = List.copyOf(hide);
        show = List.copyOf(show);
    }

    Wishes hiding(Span span) {
        return new Wishes(with(hide, span), without(show, span));
    }

    Wishes showing(Span span) {
        return new Wishes(without(hide, span), with(show, span));
    }

    Requests requests() {
        return new Requests(hide, show);
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
