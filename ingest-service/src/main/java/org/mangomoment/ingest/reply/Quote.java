package org.mangomoment.ingest.reply;

import java.util.List;
import java.util.regex.Pattern;

/// Lines that carry a quotation mark of mail programs: `>`, `> >`, `AB>`.
final class Quote {
    private static final Pattern MARKED = Pattern.compile("^\\h*+\\p{L}{0,2}+>");
    private static final Pattern LINK_ONLY =
            Pattern.compile("^\\h*[(<\\[]?(?:https?://|mailto:)\\S*+\\h*+(?:>\\h*+)?$");

    private Quote() {}

    static boolean is(String line) {
        return MARKED.matcher(line).find();
    }

    /// The line without its quotation marks.
    static String unmarked(String line) {
        return line.replaceFirst("^[>\\h]++", "");
    }

    /// The line with its outermost quotation mark taken off.
    static String lessMarked(String line) {
        return line.replaceFirst("^\\h*>\\h?", "");
    }

    /// Whether line `i` is the rest of a quoted line that a mail program broke: it stands between quoted lines.
    static boolean isBrokenRest(List<String> lines, int i) {
        boolean between = i > 0 && i + 1 < lines.size() && is(lines.get(i - 1)) && is(lines.get(i + 1));
        return (between && !lines.get(i).isBlank())
                || LINK_ONLY.matcher(lines.get(i)).matches();
    }
}
