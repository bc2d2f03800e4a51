package org.mangomoment.search.page.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mangomoment.search.library.Span;

/// Where two texts differ, word by word and mark by mark: what is left of each outside a longest common sequence
/// (Hunt and McIlroy 1976). White space does not count.
///
/// @param one   in the first text, in order
/// @param other in the second one
public record Differences(List<Span> one, List<Span> other) {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\S");
    private static final int MOST_PAIRS = 4_000_000;
    private static final byte BOTH = 0;
    private static final byte LEFT = 1;
    private static final byte RIGHT = 2;

    public Differences {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }

    /// Between two texts. Time and memory grow with the product of what differs, so where two texts differ in
    /// thousands of words, all between their common ends counts as different.
    public static Differences between(String one, String other) {
        var left = tokens(one);
        var right = tokens(other);
        var begin = 0;
        while (begin < Math.min(left.size(), right.size()) && left.get(begin).is(right.get(begin))) {
            begin++;
        }
        var end = 0;
        while (end < Math.min(left.size(), right.size()) - begin
                && left.get(left.size() - 1 - end).is(right.get(right.size() - 1 - end))) {
            end++;
        }
        return between(one, left.subList(begin, left.size() - end), other, right.subList(begin, right.size() - end));
    }

    private record Token(String text, int start) {
        boolean is(Token other) {
            return text.equals(other.text);
        }
    }

    private static List<Token> tokens(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(found -> new Token(found.group(), found.start()))
                .toList();
    }

    private static Differences between(String one, List<Token> left, String other, List<Token> right) {
        if ((long) left.size() * right.size() > MOST_PAIRS) {
            return new Differences(joined(left, one), joined(right, other));
        }
        var steps = steps(left, right);
        var goneLeft = new ArrayList<Token>();
        var goneRight = new ArrayList<Token>();
        var row = 0;
        var column = 0;
        while (row < left.size() || column < right.size()) {
            if (row < left.size() && column < right.size() && steps[row][column] == BOTH) {
                row++;
                column++;
            } else if (column == right.size() || (row < left.size() && steps[row][column] == LEFT)) {
                goneLeft.add(left.get(row));
                row++;
            } else {
                goneRight.add(right.get(column));
                column++;
            }
        }
        return new Differences(joined(goneLeft, one), joined(goneRight, other));
    }

    /// Which way a longest common sequence goes on from each pair of places.
    private static byte[][] steps(List<Token> left, List<Token> right) {
        var steps = new byte[left.size()][right.size()];
        var below = new int[right.size() + 1];
        for (var row = left.size() - 1; row >= 0; row--) {
            var lengths = new int[right.size() + 1];
            for (var column = right.size() - 1; column >= 0; column--) {
                if (left.get(row).is(right.get(column))) {
                    lengths[column] = below[column + 1] + 1;
                    steps[row][column] = BOTH;
                } else {
                    lengths[column] = Math.max(below[column], lengths[column + 1]);
                    steps[row][column] = below[column] >= lengths[column + 1] ? LEFT : RIGHT;
                }
            }
            below = lengths;
        }
        return steps;
    }

    /// Neighbours that only white space parts become one.
    private static List<Span> joined(List<Token> tokens, String text) {
        var spans = new ArrayList<Span>();
        for (var token : tokens) {
            var end = token.start() + token.text().length();
            var last = spans.isEmpty() ? null : spans.getLast();
            if (last != null && text.substring(last.end(), token.start()).isBlank()) {
                spans.set(spans.size() - 1, new Span(last.start(), end));
            } else {
                spans.add(new Span(token.start(), end));
            }
        }
        return spans;
    }
}
