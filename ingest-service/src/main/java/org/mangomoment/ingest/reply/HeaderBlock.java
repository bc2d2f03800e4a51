package org.mangomoment.ingest.reply;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The block of mail headers that some programs write above a quoted message: From, Sent, To, Subject.
///
/// It counts when it names a sender, or a date and a receiver, and holds a mail address or three kinds of header:
/// "Date" and "Address" in an invitation are not one.
final class HeaderBlock {
    private static final int WRAPPED_LINES = 2;
    private static final int MOST_LINES = 16;
    private static final int LONGEST_LABEL = 40;
    private static final String DECORATION = ">*_ \t";
    private static final Pattern ADDRESS = Pattern.compile("\\S@[\\w-]+\\.\\w|[\\[<]mailto:");

    private HeaderBlock() {}

    static Optional<Splitter> at(List<String> lines, int start) {
        if (label(lines.get(start)).filter(HeaderLabel::opens).isEmpty()) {
            return Optional.empty();
        }
        var seen = EnumSet.noneOf(HeaderLabel.class);
        boolean address = false;
        int end = start;
        int last = Math.min(lines.size(), start + MOST_LINES);
        for (int i = start;
                i < last && i - end <= WRAPPED_LINES && !lines.get(i).isBlank();
                i++) {
            var label = label(lines.get(i));
            if (label.isPresent()) {
                seen.add(label.get());
                end = i + 1;
            }
            address |= ADDRESS.matcher(lines.get(i)).find();
        }
        return counts(seen, address) ? Optional.of(Splitter.reply(start, end)) : Optional.empty();
    }

    private static boolean counts(EnumSet<HeaderLabel> seen, boolean address) {
        boolean named = (seen.contains(HeaderLabel.FROM) && seen.size() > 1)
                || (seen.contains(HeaderLabel.DATE) && seen.contains(HeaderLabel.TO));
        return named && (address || seen.size() >= 3);
    }

    private static Optional<HeaderLabel> label(String line) {
        int plain = line.indexOf(':');
        int colon = plain < 0 ? line.indexOf('：') : plain;
        if (colon < 1 || colon > LONGEST_LABEL) {
            return Optional.empty();
        }
        int start = 0;
        while (start < colon && DECORATION.indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        int end = colon;
        while (end > start && DECORATION.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return HeaderLabel.of(line.substring(start, end));
    }
}
