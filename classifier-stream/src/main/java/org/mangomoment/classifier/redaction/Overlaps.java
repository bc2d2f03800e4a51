package org.mangomoment.classifier.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mangomoment.classifier.budget.GivenUp;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Kind;

/// Makes findings that overlap, or that are parts of one name or address, into one.
final class Overlaps {
    private static final int WIDEST_GAP = 4;
    private static final int LONGEST_ABBREVIATION = 2;

    private static final Set<String> PARTICLES =
            Set.of("van", "de", "den", "der", "ten", "ter", "vande", "vanden", "vander");

    private Overlaps() {}

    /// In order of position, no two of them sharing a character.
    static List<Finding> merged(String text, List<Finding> findings) {
        var ordered = new ArrayList<>(findings);
        ordered.sort(Comparator.comparingInt(Finding::start).thenComparingInt(finding -> -finding.end()));
        var merged = new ArrayList<Finding>();
        for (var finding : ordered) {
            GivenUp.check();
            if (!merged.isEmpty() && belongTogether(text, merged.getLast(), finding)) {
                merged.add(union(merged.removeLast(), finding));
            } else {
                merged.add(finding);
            }
        }
        return merged;
    }

    private static boolean belongTogether(String text, Finding one, Finding next) {
        if (one.overlaps(next)) {
            return true;
        }
        if (one.kind() != next.kind() || next.start() - one.end() > WIDEST_GAP) {
            return false;
        }
        var gap = text.substring(one.end(), next.start());
        return switch (one.kind()) {
            case NAME ->
                gap.chars().allMatch(c -> c == ' ' || c == '\u00A0')
                        || gap.equals("/")
                        || (gap.equals("\n") && endsInParticle(text, one))
                        || isApostropheOfParticle(text, gap, next)
                        || (gap.matches("\\.[ \u00A0]?") && endsInAbbreviation(text, one));
            case ADDRESS -> gap.chars().allMatch(c -> Character.isWhitespace(c) || c == ',');
            case EMAIL, URL, ACCOUNT, NATIONAL_NUMBER, PHONE, DATE, LICENCE_PLATE, FILE_NUMBER, AGE, ROOM, HANDLE ->
                false;
            case ORGANISATION, PLACE, HIDDEN -> gap.isBlank();
        };
    }

    /// Whether a full stop after the name may belong to it: "J. Peeters", "Th. Peeters".
    private static boolean endsInAbbreviation(String text, Finding name) {
        int start = name.end();
        while (start > name.start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return name.end() - start <= LONGEST_ABBREVIATION;
    }

    /// Whether the line was broken inside a name, after "van" or "der".
    private static boolean endsInParticle(String text, Finding name) {
        int start = name.end();
        while (start > name.start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return PARTICLES.contains(text.substring(start, name.end()).toLowerCase(Locale.ROOT));
    }

    /// As in "Piet in 't Veld".
    private static boolean isApostropheOfParticle(String text, String gap, Finding next) {
        return (gap.equals(" '") || gap.equals(" ’") || gap.equals(" ‘")) && text.startsWith("t ", next.start());
    }

    private static Finding union(Finding one, Finding other) {
        var stronger = isStronger(one, other) ? one : other;
        return new Finding(
                Math.min(one.start(), other.start()),
                Math.max(one.end(), other.end()),
                stronger.kind(),
                stronger.finder(),
                stronger.reason(),
                stronger.kind() == Kind.DATE ? stronger.detail() : "");
    }

    /// A saint's name inside a hospital's is the hospital's; otherwise the kind decides, then the length.
    private static boolean isStronger(Finding one, Finding other) {
        if (isNameInside(one, other) || isNameInside(other, one)) {
            return one.kind() == Kind.ORGANISATION;
        }
        int byKind = one.kind().compareTo(other.kind());
        return byKind != 0 ? byKind < 0 : one.end() - one.start() >= other.end() - other.start();
    }

    private static boolean isNameInside(Finding name, Finding organisation) {
        return name.kind() == Kind.NAME
                && organisation.kind() == Kind.ORGANISATION
                && organisation.start() <= name.start()
                && name.end() <= organisation.end();
    }
}
