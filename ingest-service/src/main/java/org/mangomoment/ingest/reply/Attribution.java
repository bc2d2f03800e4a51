package org.mangomoment.ingest.reply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The line, or up to five broken lines, that says who wrote what is quoted next: "Op 3 mei 2025 om 10:12 schreef
/// ...:".
///
/// A sentence of a story may look alike ("Op 3 mei schreef ze mij:"). So a mail address, a time of day or a quoted
/// line right below is asked for as well.
final class Attribution {
    private static final int MOST_LINES = 5;
    private static final int LONGEST = 400;
    /// Not behind what is shortened: "dec.", "a.m.", "dr.".
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<![\\p{L}.])(?!(?:jan|janv|feb|febr|fév|févr|mrt|mär|apr|avr|jun|jul|juil|juill|aug|sep|sept|okt|oct|nov|dec|dez|déc"
                    + "|dr|mr|mrs|ms|mevr|dhr|mme|fr|hr|prof|ir|ing|st|zr)\\.)\\p{L}{2,}[.!?]\\h*$",
            AttributionPatterns.FLAGS);
    private static final Pattern SHARED = Pattern.compile(
            "^(?<head>.*?\\S)(?:\\h+|-{2,}\\h*)(?<said>(?:On|Op|Le|Am)\\h(?=.{0,30}\\d).*" + AttributionPatterns.SAID
                    + ".{0,60}?:\\h*)$",
            AttributionPatterns.FLAGS);

    private Attribution() {}

    static Optional<Splitter> at(List<String> lines, int start) {
        var behindWords = behindWords(lines, start);
        if (behindWords.isPresent()) {
            return behindWords;
        }
        var text = new StringBuilder();
        for (int i = start, taken = 0; i < lines.size() && taken < MOST_LINES && text.length() < LONGEST; i++) {
            var line = lines.get(i).strip();
            if (line.isEmpty()) {
                if (continuesBelow(lines, i)) {
                    continue;
                }
                break;
            }
            if (i > start && Quote.is(line) && AttributionPatterns.begins(Quote.unmarked(line))) {
                break;
            }
            if (i > start && endsSentence(lines.get(i - 1), line)) {
                break;
            }
            taken++;
            text.append(text.isEmpty() ? "" : " ").append(line);
            if (text.length() <= LONGEST
                    && AttributionPatterns.mayEndOn(line)
                    && announces(lines, start, i, text.toString())) {
                return beginsLater(lines, start, i)
                        ? Optional.empty()
                        : Optional.of(new Splitter(start, i + 1, Splitter.Kind.ATTRIBUTION));
            }
        }
        return inLine(lines, start);
    }

    private static boolean announces(List<String> lines, int start, int last, String text) {
        return AttributionPatterns.announces(text, quotedBelow(lines, last + 1))
                || (AttributionPatterns.namesAddress(lines.get(start)) && AttributionPatterns.announcesByAddress(text));
    }

    /// Whether the announcement begins on one of the next lines, so that the first is the writer's own.
    private static boolean beginsLater(List<String> lines, int start, int last) {
        return lines.subList(start + 1, last + 1).stream().map(String::strip).anyMatch(AttributionPatterns::begins);
    }

    /// An announcement and the quotation's beginning on one line.
    private static Optional<Splitter> inLine(List<String> lines, int i) {
        return lines.get(i).length() <= LONGEST && AttributionPatterns.announcesInLine(lines.get(i))
                ? Optional.of(new Splitter(i, i + 1, Splitter.Kind.ATTRIBUTION))
                : Optional.empty();
    }

    /// An announcement that stands behind words of the writer: "Dank je wel. On 3 May 2025 An wrote:".
    private static Optional<Splitter> behindWords(List<String> lines, int i) {
        var line = lines.get(i);
        if (line.length() > LONGEST
                || !line.stripTrailing().endsWith(":")
                || AttributionPatterns.begins(line.strip())) {
            return Optional.empty();
        }
        var shared = SHARED.matcher(line);
        return shared.matches() && AttributionPatterns.announces(shared.group("said"), quotedBelow(lines, i + 1))
                ? Optional.of(new Splitter(
                        i, i + 1, shared.group("head").replaceFirst("-{2,}$", ""), Splitter.Kind.ATTRIBUTION))
                : Optional.empty();
    }

    /// Whether a sentence ends on a line and another begins on the next: programs break no announcement there.
    private static boolean endsSentence(String line, String next) {
        return SENTENCE_END.matcher(line).find() && Character.isUpperCase(next.codePointAt(0));
    }

    private static boolean continuesBelow(List<String> lines, int blank) {
        return blank + 1 < lines.size() && lines.get(blank + 1).strip().equals("<");
    }

    private static boolean quotedBelow(List<String> lines, int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i < lines.size() && Quote.is(lines.get(i));
    }
}
