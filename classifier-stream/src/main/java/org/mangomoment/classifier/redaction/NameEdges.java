package org.mangomoment.classifier.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mangomoment.classifier.budget.GivenUp;
import org.mangomoment.classifier.budget.WatchedText;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Kind;

/// Widens what was found of a name by what belongs to it and is no name by itself, whatever the language: particles
/// between two names ("Marloes van der Heyden"), a nickname in quotation marks ("Cornelius "Con" O'Shaughnessy"), a
/// saint's short form ("Andrew St. John-Clarke"), an adjective with a capital ("Big Steve"), the stop of an initial or
/// of "Jr." at the end.
final class NameEdges {
    /// No name begins so far before what was found of it.
    private static final int LOOK_BACK = 48;

    private static final int LOOK_AHEAD = 32;
    private static final String PARTICLE =
            "(?:[Vv]an|[Vv]on|[Vv]\\.?d|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Dd]e la|[Dd]el|[Dd]ella|[Dd]i|[Dd]a|[Dd]os|[Ee]l|[Bb]in|[Ii]bn)";
    private static final String PARTICLES = "(?:" + PARTICLE + " ){1,3}";

    /// Between a first name and a last one.
    private static final Pattern PARTICLES_BETWEEN = Pattern.compile(" " + PARTICLES);

    /// A word with a capital with which a line begins, and particles after it: two, or one with a capital, because
    /// "Groeten van" is no name.
    private static final Pattern LINE_BEFORE = Pattern.compile(
            "\\n[ *•-]{0,3}(?<from>\\p{Lu}\\p{L}{1,20} (?:" + PARTICLE + " (?:" + PARTICLE + " ){1,2}|Van |De ))$");

    private static final Pattern ROLE_AND_PARTICLES = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?i:prof(?:essor)?|dr|mr|mrs|ms|miss|sister|nurse|matron|patient|pt|resident|client|patiënte?|bewoner|bewoonster|cliënte?) (?<from>"
                    + PARTICLES + ")$");
    private static final Pattern ADJECTIVE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?<from>(?:Big|Wee|Little|Young|Auld) )$");
    private static final Pattern NICKNAME = Pattern.compile(" [\"“”„‘’'(]\\p{Lu}[\\p{L}'’-]{1,20}[\"“”‘’')] ?");
    /// "Rita VDB".
    private static final Pattern SHORT_PARTICLES_AHEAD = Pattern.compile(" V[dD][A-Z]{1,2}(?![\\p{L}\\p{N}])");

    private static final Pattern SAINT_AHEAD = Pattern.compile("\\. ?\\p{Lu}[\\p{L}'’-]{1,30}");
    private static final Pattern ENDS_IN_SAINT = Pattern.compile("[ \\u00A0]St$");
    private static final Pattern ENDS_IN_INITIAL = Pattern.compile("[ \\u00A0](?:\\p{Lu}|Jr|Sr)$");

    private final String text;

    private NameEdges(String text) {
        this.text = text;
    }

    /// @param findings in order of position, no two of them sharing a character
    static List<Finding> widened(String text, List<Finding> findings) {
        var edges = new NameEdges(text);
        var widened = new ArrayList<Finding>();
        for (var finding : findings) {
            GivenUp.check();
            var wider = finding.kind() == Kind.NAME ? edges.wider(finding, widened) : finding;
            while (!widened.isEmpty() && widened.getLast().end() > wider.start()) {
                wider = span(wider, Math.min(widened.removeLast().start(), wider.start()), wider.end());
            }
            widened.add(wider);
        }
        return widened;
    }

    private Finding wider(Finding name, List<Finding> before) {
        int start = start(name, before);
        int end = end(name);
        return start == name.start() && end == name.end() ? name : span(name, start, end);
    }

    private int start(Finding name, List<Finding> before) {
        var left = text.substring(Math.max(0, name.start() - LOOK_BACK), name.start());
        int offset = name.start() - left.length();
        boolean afterName = !before.isEmpty()
                && before.getLast().kind() == Kind.NAME
                && name.start() - before.getLast().end() <= LOOK_BACK;
        if (afterName) {
            int last = before.getLast().end();
            var gap = text.substring(last, name.start());
            if (WatchedText.matcher(NICKNAME, gap).matches()
                    || WatchedText.matcher(PARTICLES_BETWEEN, gap).matches()) {
                return before.getLast().start();
            }
        }
        var line = WatchedText.matcher(LINE_BEFORE, left);
        if (endsLine(name) && line.find()) {
            return offset + line.start("from");
        }
        for (var pattern : List.of(ROLE_AND_PARTICLES, ADJECTIVE)) {
            var match = WatchedText.matcher(pattern, left);
            if (match.find()) {
                return offset + match.start("from");
            }
        }
        return name.start();
    }

    /// A line of three or four words, a capital first and last, is somebody who signs.
    private boolean endsLine(Finding name) {
        return name.end() == text.length() || text.charAt(name.end()) == '\n' || text.charAt(name.end()) == ',';
    }

    private int end(Finding name) {
        var ahead = text.substring(name.end(), Math.min(text.length(), name.end() + LOOK_AHEAD));
        var inShort = WatchedText.matcher(SHORT_PARTICLES_AHEAD, ahead);
        if (inShort.lookingAt()) {
            return name.end() + inShort.end();
        }
        var found = text.substring(Math.max(name.start(), name.end() - LOOK_BACK), name.end());
        if (WatchedText.matcher(ENDS_IN_SAINT, found).find()) {
            var saint = WatchedText.matcher(SAINT_AHEAD, ahead);
            return saint.lookingAt() ? name.end() + saint.end() : name.end();
        }
        boolean stopped = name.end() < text.length() && text.charAt(name.end()) == '.';
        return stopped && WatchedText.matcher(ENDS_IN_INITIAL, found).find() ? name.end() + 1 : name.end();
    }

    private static Finding span(Finding name, int start, int end) {
        return new Finding(start, end, name.kind(), name.finder(), name.reason(), name.detail());
    }
}
