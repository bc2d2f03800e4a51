package org.mangomoment.classifier.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mangomoment.classifier.budget.WatchedText;

/// One regular expression that stands for one kind of detail; when it has a group named `it`, only that group is
/// hidden.
final class PatternRecognizer implements Recognizer {
    private final Kind kind;
    private final String reason;
    private final Pattern pattern;
    private final boolean grouped;

    PatternRecognizer(Kind kind, String reason, String pattern) {
        this.kind = kind;
        this.reason = reason;
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.grouped = this.pattern.namedGroups().containsKey("it");
    }

    @Override
    public List<Finding> in(String text) {
        var found = new ArrayList<Finding>();
        var matcher = WatchedText.matcher(pattern, text);
        while (matcher.find()) {
            int start = grouped ? matcher.start("it") : matcher.start();
            int end = grouped ? matcher.end("it") : matcher.end();
            if (end > start) {
                found.add(Finding.byPattern(start, end, kind, reason));
            }
        }
        return found;
    }
}
