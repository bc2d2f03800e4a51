package org.mangomoment.ingest.reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/// The lines that a mail program puts above a message passed on: "Forwarded message", From, Date, Subject, To.
///
/// They hold names and addresses. A stripped reply keeps them where they tell its reader who speaks; a story does not.
public final class ForwardHeader {
    private ForwardHeader() {}

    /// The text without any such header; what stands around it stays.
    public static Stripped drop(Stripped stripped) {
        var kept = drop(Arrays.asList(stripped.text().split("\n", -1)));
        var text = String.join("\n", kept).strip();
        if (text.equals(stripped.text())) {
            return stripped;
        }
        var removed = new LinkedHashSet<>(stripped.removed());
        removed.add(Removed.FORWARD_HEADER);
        return new Stripped(text, List.copyOf(removed));
    }

    static List<String> drop(List<String> lines) {
        var kept = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            if (Separator.isForward(lines.get(i))) {
                i = end(lines, i + 1) - 1;
            } else {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    private static int end(List<String> lines, int from) {
        int header = History.skipBlank(lines, from);
        return header == lines.size()
                ? header
                : HeaderBlock.at(lines, header).map(Splitter::end).orElse(from);
    }
}
