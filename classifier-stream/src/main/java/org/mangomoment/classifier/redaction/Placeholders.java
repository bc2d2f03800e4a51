package org.mangomoment.classifier.redaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.mangomoment.classifier.budget.WatchedText;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Kind;
import org.mangomoment.runtime.text.Placeholder;

/// Writes placeholders, "[NAME 1]", "[PHONE]" or "[DATE: spring 2018]", and knows those that a text already holds, also
/// as a Dutch story shows them.
final class Placeholders {
    private Placeholders() {}

    /// Where the text holds placeholders already.
    static Written in(String text) {
        var ends = new TreeMap<Integer, Integer>();
        if (text.indexOf('[') >= 0) {
            for (var match = WatchedText.matcher(Placeholder.WRITTEN, text); match.find(); ) {
                ends.put(match.start(), match.end());
            }
        }
        return new Written(ends);
    }

    /// The placeholders of a text.
    ///
    /// @param ends where each ends, by where it begins
    record Written(NavigableMap<Integer, Integer> ends) {
        /// Whether a finding shares a character with one of them.
        boolean overlap(Finding finding) {
            var last = ends.lowerEntry(finding.end());
            return last != null && last.getValue() > finding.start();
        }
    }

    /// Puts a placeholder in the place of each finding; the findings are in order and apart.
    static Redacted put(String text, List<Finding> findings) {
        var people = new PersonNumbering(text, findings, numbersIn(text));
        var redacted = new StringBuilder(text.length());
        var hidden = new ArrayList<HiddenSpan>();
        int from = 0;
        for (var finding : findings) {
            redacted.append(text, from, finding.start());
            int start = redacted.length();
            redacted.append(placeholder(finding, people));
            hidden.add(new HiddenSpan(
                    finding.start(),
                    finding.end(),
                    start,
                    redacted.length(),
                    finding.kind().stored(),
                    finding.finder().id(),
                    finding.reason()));
            from = finding.end();
        }
        return new Redacted(redacted.append(text, from, text.length()).toString(), hidden);
    }

    private static String placeholder(Finding finding, PersonNumbering people) {
        if (finding.kind() == Kind.NAME) {
            return "[NAME " + people.numberOf(finding) + "]";
        }
        return "[" + finding.kind().label() + (finding.detail().isEmpty() ? "" : ": " + finding.detail()) + "]";
    }

    private static Set<Integer> numbersIn(String text) {
        var numbers = new HashSet<Integer>();
        for (var match = WatchedText.matcher(Placeholder.WRITTEN, text); match.find(); ) {
            if (match.group("number") != null) {
                numbers.add(Integer.parseInt(match.group("number")));
            }
        }
        return numbers;
    }
}
