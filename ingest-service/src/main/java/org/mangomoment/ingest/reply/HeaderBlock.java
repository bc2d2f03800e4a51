package org.mangomoment.ingest.reply;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The block of mail headers that some programs write above a quoted message: From, Sent, To, Subject.
///
/// It counts when it names a sender, or a date and a receiver, and holds what only a program writes: a mail
/// address, or a date with its year and time of day. A letter that its writer headed with "Van, Aan, Onderwerp"
/// has neither.
final class HeaderBlock {
    private static final int WRAPPED_LINES = 2;
    private static final int MOST_LINES = 16;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_LINE = 1_000;
    private static final String DECORATION = ">*_ \t";
    private static final Pattern ADDRESS = Pattern.compile("\\S@[\\w-]+\\.\\w|[\\[<]mailto:");
    private static final Pattern YEAR =
            Pattern.compile("\\b(?:19|20)\\d{2}\\b|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}\\b|\\d{4}年");
    private static final Pattern TIME = Pattern.compile("\\b\\d{1,2}\\h?[:.h]\\h?\\d{2}\\b");
    /// A whole block on one line, as programs leave it that lose the ends of lines.
    private static final Pattern NEXT_ON_LINE = Pattern.compile(
            "(?<=\\h|\\h[*_])(?<label>sent|date|verzonden|datum|envoyé|gesendet|to|aan|à|an|subject|onderwerp|objet|betreff|cc)\\h?:",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private HeaderBlock() {}

    /// The block that begins on this line with its sender or date.
    static Optional<Splitter> at(List<String> lines, int start) {
        return label(lines.get(start)).filter(HeaderLabel::opens).isEmpty() ? Optional.empty() : read(lines, start);
    }

    /// The same right below a line that announced a message: some programs begin with the subject there.
    static Optional<Splitter> below(List<String> lines, int start) {
        return start >= lines.size() || label(lines.get(start)).isEmpty() ? Optional.empty() : read(lines, start);
    }

    /// Whether the line holds headers behind a drawn frame.
    static boolean isOnLine(String line) {
        return line.length() <= LONGEST_LINE && NEXT_ON_LINE.matcher(line).find();
    }

    private static Optional<Splitter> read(List<String> lines, int start) {
        var seen = EnumSet.noneOf(HeaderLabel.class);
        int end = start;
        int last = Math.min(lines.size(), start + MOST_LINES);
        for (int i = start;
                i < last && i - end <= WRAPPED_LINES && !lines.get(i).isBlank();
                i++) {
            var label = label(lines.get(i));
            if (label.isPresent()) {
                seen.add(label.get());
                end = i + 1;
                labelsOnLine(lines.get(i), seen);
            }
        }
        if (end > start
                && end < last
                && hasNoValue(lines.get(end - 1))
                && !lines.get(end).isBlank()) {
            end++;
        }
        return names(seen) && isByProgram(lines.subList(start, end), seen)
                ? Optional.of(new Splitter(start, end, Splitter.Kind.HEADERS))
                : Optional.empty();
    }

    /// Whether a label stands alone, its value on the next line, as where cells of a table become lines.
    private static boolean hasNoValue(String line) {
        return line.stripTrailing().endsWith(":");
    }

    private static void labelsOnLine(String line, Set<HeaderLabel> seen) {
        if (line.length() <= LONGEST_LINE) {
            NEXT_ON_LINE
                    .matcher(line)
                    .results()
                    .forEach(found -> HeaderLabel.of(found.group(1)).ifPresent(seen::add));
        }
    }

    private static boolean names(EnumSet<HeaderLabel> seen) {
        return (seen.contains(HeaderLabel.FROM) && seen.size() > 1)
                || (seen.contains(HeaderLabel.DATE) && seen.contains(HeaderLabel.TO));
    }

    private static boolean isByProgram(List<String> block, EnumSet<HeaderLabel> seen) {
        var bounded =
                block.stream().filter(line -> line.length() <= LONGEST_LINE).toList();
        boolean dated = seen.contains(HeaderLabel.DATE)
                && bounded.stream()
                        .anyMatch(line ->
                                YEAR.matcher(line).find() && TIME.matcher(line).find());
        return dated || bounded.stream().anyMatch(line -> ADDRESS.matcher(line).find());
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
