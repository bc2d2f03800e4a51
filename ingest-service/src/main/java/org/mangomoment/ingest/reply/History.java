package org.mangomoment.ingest.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Takes quoted history out and keeps the writer's own lines, also those below or between the quotations.
final class History {
    private History() {}

    /// What is left of a reply.
    ///
    /// @param own      the writer's own lines
    /// @param passedOn the lines from the first one on that says a message was passed on; empty when there is none
    record Left(List<String> own, List<String> passedOn) {}

    static Left cut(List<String> lines, Set<Removed> removed) {
        var own = new ArrayList<String>();
        int answers = Integer.MAX_VALUE;
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
                return new Left(own, lines.subList(splitter.start(), lines.size()));
            }
            removed.add(Removed.QUOTE);
            from = resume(lines, splitter, blank);
            answers = Math.min(answers, own.size());
        }
        own.addAll(lines.subList(from, lines.size()));
        if (answers < own.size()) {
            keepQuestions(own.subList(answers, own.size()));
        }
        return new Left(own, List.of());
    }

    /// Of what is quoted above an answer, the paragraph right above it is what was asked; the rest is history.
    private static void keepQuestions(List<String> lines) {
        for (int i = lines.size() - 1; i > 0; i--) {
            boolean endsQuotation = Quote.is(lines.get(i)) && i + 1 < lines.size() && !Quote.is(lines.get(i + 1));
            if (endsQuotation && !isBlank(lines.subList(i + 1, lines.size()))) {
                int asked = firstOf(
                        lines,
                        i,
                        line -> Quote.is(line) && !Quote.unmarked(line).isBlank());
                int first = firstOf(lines, i, line -> Quote.is(line) || line.isBlank());
                while (first < asked && !Quote.is(lines.get(first))) {
                    first++;
                }
                lines.subList(first, asked).clear();
                i = first;
            }
        }
    }

    /// Where the lines begin that are alike up to this one.
    private static int firstOf(List<String> lines, int last, Predicate<String> alike) {
        int i = last;
        while (i > 0 && alike.test(lines.get(i - 1))) {
            i--;
        }
        return i;
    }

    /// A drawn rule right above the announcement belongs to it.
    static void dropRules(List<String> own) {
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

    static int endOfQuotation(List<String> lines, int first) {
        int i = first;
        while (i < lines.size() && (lines.get(i).isBlank() || Quote.is(lines.get(i)) || Quote.isBrokenRest(lines, i))) {
            i++;
        }
        return i;
    }

    /// Drops quoted lines at the end. Where nothing else is left, only history goes: quotations that say who wrote
    /// them.
    static void dropTrailing(List<String> own, Unannounced quotes, Set<Removed> removed) {
        int end = own.size();
        while (end > 0 && (own.get(end - 1).isBlank() || Quote.is(own.get(end - 1)))) {
            end--;
        }
        var quotation = own.subList(end, own.size());
        boolean quoted = quotation.stream().anyMatch(Quote::is);
        boolean longer = quotes == Unannounced.HISTORY_IF_SHORTER
                && !hasHeaders(quotation)
                && WholeLetter.words(quotation) > WholeLetter.words(own.subList(0, end));
        if (quoted && (isHistory(quotation) || (end > 0 && !longer))) {
            quotation.clear();
            removed.add(Removed.QUOTE);
        }
    }

    /// Whether there is nothing but quoted lines, the first of which say who wrote them.
    static boolean isQuotedHistory(List<String> lines) {
        var filled = lines.stream().filter(line -> !line.isBlank()).toList();
        return !filled.isEmpty() && filled.stream().allMatch(Quote::is) && isHistory(filled);
    }

    private static boolean isHistory(List<String> quoted) {
        var plain = quoted.stream().map(Quote::unmarked).toList();
        int first = skipBlank(plain, 0);
        return Splitters.firstFrom(plain.subList(first, Math.min(plain.size(), first + 1)), 0)
                .filter(splitter -> !splitter.forward())
                .isPresent();
    }

    private static boolean hasHeaders(List<String> quoted) {
        var plain = quoted.stream().map(Quote::unmarked).toList();
        return HeaderBlock.below(plain, skipBlank(plain, 0)).isPresent();
    }

    static int skipBlank(List<String> lines, int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    static boolean isBlank(List<String> lines) {
        return lines.stream().allMatch(line -> line.isBlank() || Separator.isRule(line));
    }
}
