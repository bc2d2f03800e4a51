package org.mangomoment.ingest.reply;

import java.util.List;
import java.util.regex.Pattern;

/// What the writer added below the closing: "PS: ...".
final class Postscript {
    private static final Pattern OPENING = Pattern.compile(
            "^\\h*(?:p\\.?\\h?s\\.?|n\\.b\\.|nb|post ?scriptum|naschrift)(?:\\h*[:.,;–-]+\\h*|\\h+)\\p{L}.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Postscript() {}

    /// Where it begins; the number of lines when there is none.
    static int start(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (OPENING.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return lines.size();
    }
}
