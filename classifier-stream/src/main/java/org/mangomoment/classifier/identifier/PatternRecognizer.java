package org.mangomoment.classifier.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.mangomoment.classifier.budget.WatchedText;

/// One regular expression that stands for one kind of detail; when it has a group named `it`, only that group is
/// hidden.
final class PatternRecognizer implements FormRecognizer {
    private final Kind kind;
    private final String reason;
    private final Pattern pattern;
    private final boolean grouped;
    private final List<String> needs;
    private final int needsDigits;
    private final Predicate<String> valid;

    PatternRecognizer(Kind kind, String reason, String pattern) {
        this(
                kind,
                reason,
                Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                List.of(),
                0,
                _ -> true);
    }

    private PatternRecognizer(
            Kind kind, String reason, Pattern pattern, List<String> needs, int needsDigits, Predicate<String> valid) {
        this.valid = valid;
        this.kind = kind;
        this.reason = reason;
        this.pattern = pattern;
        this.grouped = pattern.namedGroups().containsKey("it");
        this.needs = needs;
        this.needsDigits = needsDigits;
    }

    /// The same, tried only on texts that hold one of these pieces, in lower case: whatever it finds must hold one.
    /// Looking for a piece costs a hundredth of trying the expression at every letter.
    PatternRecognizer needing(String... pieces) {
        return new PatternRecognizer(kind, reason, pattern, List.of(pieces), needsDigits, valid);
    }

    /// The same, tried only on texts that hold so many digits in a row: whatever it finds must hold them.
    PatternRecognizer needingDigits(int inARow) {
        return new PatternRecognizer(kind, reason, pattern, needs, inARow, valid);
    }

    /// The same, and what it finds is one only when this says so, as check digits do.
    PatternRecognizer where(Predicate<String> isValid) {
        return new PatternRecognizer(kind, reason, pattern, needs, needsDigits, isValid);
    }

    @Override
    public List<Finding> in(ScannedText scanned) {
        boolean possible = scanned.hasDigits(needsDigits) && (needs.isEmpty() || scanned.holdsAny(needs));
        return possible ? everywhere(scanned.text()) : List.of();
    }

    /// What it finds in a text whether or not that holds a piece.
    List<Finding> everywhere(String text) {
        var found = new ArrayList<Finding>();
        var matcher = WatchedText.matcher(pattern, text);
        while (matcher.find()) {
            int start = grouped ? matcher.start("it") : matcher.start();
            int end = grouped ? matcher.end("it") : matcher.end();
            if (end > start && valid.test(text.substring(start, end))) {
                found.add(Finding.byPattern(start, end, kind, reason));
            }
        }
        return found;
    }
}
