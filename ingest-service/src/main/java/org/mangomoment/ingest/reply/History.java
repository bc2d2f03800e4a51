package org.mangomoment.ingest.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Takes quoted history out and keeps the writer's own lines, also those below or between the quotations.
final class History {
    private History() {}

    static List<String> cut(List<String> lines, Set<Removed> removed) {
        var own = new ArrayList<String>();
        int from = 0;
        boolean blank = true;
        for (var next = Splitters.firstFrom(lines, 0); next.isPresent(); next = Splitters.firstFrom(lines, from)) {
            var splitter = next.get();
            own.addAll(lines.subList(from, splitter.start()));
            dropRules(own);
            if (!splitter.head().isEmpty()) {
                own.add(splitter.head());
            }
            blank &= isBlank(lines.subList(from, splitter.start()))
                    && splitter.head().isEmpty();
            if (splitter.forward()) {
                return keepForward(lines, splitter, own, removed);
            }
            removed.add(Removed.QUOTE);
            from = resume(lines, splitter, blank);
        }
        own.addAll(lines.subList(from, lines.size()));
        return own;
    }

    /// A drawn rule right above the announcement belongs to it.
    private static void dropRules(List<String> own) {
        while (!own.isEmpty()
                && Separator.isRule(own.getLast())
                && !own.getLast().isBlank()) {
            own.removeLast();
        }
    }

    /// The line from which the writer's own words go on after the announcement; the end when they do not.
    private static int resume(List<String> lines, Splitter splitter, boolean nothingBefore) {
        int first = skipBlank(lines, splitter.end());
        if (first == lines.size() || !Quote.is(lines.get(first))) {
            return nothingBefore ? splitter.end() : lines.size();
        }
        int after = endOfQuotation(lines, first);
        boolean interleaved = lines.subList(after, lines.size()).stream().anyMatch(Quote::is);
        return interleaved ? splitter.end() : after;
    }

    private static int endOfQuotation(List<String> lines, int first) {
        int i = first;
        while (i < lines.size() && (lines.get(i).isBlank() || Quote.is(lines.get(i)) || Quote.isBrokenRest(lines, i))) {
            i++;
        }
        return i;
    }

    /// A message that was passed on counts as what the writer sends; its header goes when nothing stands above it.
    private static List<String> keepForward(
            List<String> lines, Splitter forward, List<String> own, Set<Removed> removed) {
        boolean quoted = Quote.is(lines.get(forward.start()));
        var passedOn = lines.subList(forward.start(), lines.size()).stream()
                .map(line -> quoted ? Quote.lessMarked(line) : line)
                .toList();
        if (isBlank(own)) {
            removed.add(Removed.FORWARD_HEADER);
            return new ArrayList<>(ForwardHeader.drop(passedOn));
        }
        own.addAll(passedOn);
        return own;
    }

    /// Drops quoted lines at the end. Where nothing else is left, only history goes: quotations that say who wrote
    /// them.
    static void dropTrailing(List<String> own, Set<Removed> removed) {
        int end = own.size();
        while (end > 0 && (own.get(end - 1).isBlank() || Quote.is(own.get(end - 1)))) {
            end--;
        }
        boolean quoted = own.subList(end, own.size()).stream().anyMatch(Quote::is);
        if (quoted && (end > 0 || isHistory(own))) {
            own.subList(end, own.size()).clear();
            removed.add(Removed.QUOTE);
        }
    }

    private static boolean isHistory(List<String> quoted) {
        var plain = quoted.stream().map(Quote::unmarked).toList();
        int first = skipBlank(plain, 0);
        return Splitters.firstFrom(plain.subList(first, Math.min(plain.size(), first + 1)), 0)
                .filter(splitter -> !splitter.forward())
                .isPresent();
    }

    static int skipBlank(List<String> lines, int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(List<String> lines) {
        return lines.stream().allMatch(line -> line.isBlank() || Separator.isRule(line));
    }
}
