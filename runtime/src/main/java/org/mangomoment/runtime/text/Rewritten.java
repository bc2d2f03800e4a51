package org.mangomoment.runtime.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/// A text some places of which were written differently, and where every other place of it went. Immutable.
public final class Rewritten {
    private final String text;
    private final List<Moved> moved;

    private record Moved(int start, int end, int newStart, int newEnd) {}

    /// A piece of a text: UTF-16 code units, end exclusive.
    public record Place(int start, int end) {}

    private Rewritten(String text, List<Moved> moved) {
        this.text = text;
        this.moved = List.copyOf(moved);
    }

    /// Rewrites places of a text. Those that lie outside it, are empty or overlap an earlier one stay as they are.
    public static Rewritten of(String text, List<Place> places, UnaryOperator<String> rewrite) {
        var written = new StringBuilder(text.length());
        var moved = new ArrayList<Moved>();
        int from = 0;
        for (var place :
                places.stream().sorted(Comparator.comparingInt(Place::start)).toList()) {
            if (place.start() < from || place.start() >= place.end() || place.end() > text.length()) continue;
            written.append(text, from, place.start());
            int start = written.length();
            written.append(rewrite.apply(text.substring(place.start(), place.end())));
            moved.add(new Moved(place.start(), place.end(), start, written.length()));
            from = place.end();
        }
        return new Rewritten(written.append(text, from, text.length()).toString(), moved);
    }

    /// As it is now.
    public String text() {
        return text;
    }

    /// Where a piece of the old text is now. What begins or ends inside a rewritten place takes in all of it.
    public Place of(int start, int end) {
        return new Place(at(start, false), at(end, true));
    }

    private int at(int offset, boolean end) {
        int shift = 0;
        for (var place : moved) {
            if (offset <= place.start) break;
            if (offset < place.end) return end ? place.newEnd : place.newStart;
            shift = place.newEnd - place.end;
        }
        return offset + shift;
    }
}
