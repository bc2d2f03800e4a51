package org.mangomoment.classifier.redaction;

import java.util.ArrayList;
import java.util.List;
import org.mangomoment.classifier.identifier.Finding;

/// Takes what people asked to show out of what was found.
final class UnhideRequests {
    private UnhideRequests() {}

    /// What is left of a finding; pieces without a letter or digit are not worth hiding.
    static List<Finding> without(Finding finding, List<Span> shown, String text) {
        var left = List.of(finding);
        for (var span : shown) {
            var inside = withinText(span, text);
            var rest = new ArrayList<Finding>();
            for (var piece : left) {
                addPiece(piece, piece.start(), Math.min(piece.end(), inside.start()), text, rest);
                addPiece(piece, Math.max(piece.start(), inside.end()), piece.end(), text, rest);
            }
            left = inside.end() > inside.start() ? rest : left;
        }
        return left;
    }

    /// The span cut to the text, and widened where it would split a character of two code units.
    static Span withinText(Span span, String text) {
        int start = Math.min(span.start(), text.length());
        int end = Math.min(span.end(), text.length());
        if (splitsPair(text, start)) {
            start--;
        }
        if (splitsPair(text, end)) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean splitsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }

    private static void addPiece(Finding finding, int start, int end, String text, List<Finding> pieces) {
        if (start == finding.start() && end == finding.end()) {
            pieces.add(finding);
        } else if (start < end && text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
            pieces.add(new Finding(start, end, finding.kind(), finding.finder(), finding.reason(), finding.detail()));
        }
    }
}
