package org.mangomoment.classifier.identifier;

import java.util.List;

/// What a recognizer finds in a text, each as `kind: words`.
final class FoundWords {
    private FoundWords() {}

    static List<String> by(FormRecognizer recognizer, String text) {
        return recognizer.in(text).stream()
                .map(finding -> finding.kind().id() + ": " + text.substring(finding.start(), finding.end()))
                .toList();
    }
}
