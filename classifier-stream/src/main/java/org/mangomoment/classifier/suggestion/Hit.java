package org.mangomoment.classifier.suggestion;

import java.util.Comparator;
import org.mangomoment.schemas.codebook.Cue;

/// A cue found in a text.
///
/// @param start    of its first word, UTF-16 code units
/// @param end      of its last word, exclusive
/// @param sentence number of its sentence, from 0
record Hit(Cue cue, int start, int end, int sentence) {

    /// Greatest weight first, whatever the sign; then in reading order.
    static final Comparator<Hit> STRONGEST_FIRST = Comparator.comparingDouble((Hit hit) -> -Math.abs(hit.cue.weight()))
            .thenComparingInt(Hit::start)
            .thenComparingInt(Hit::end)
            .thenComparing(hit -> hit.cue.phrase());

    double weight() {
        return cue.weight();
    }

    /// Whether the codebook says of these words that they mean something else here: "wound dressing" is no dress.
    boolean isAnotherSense() {
        return cue.weight() == 0;
    }

    /// Whether both cannot count: it is the same cue again, or shares words.
    boolean excludes(Hit other) {
        return cue.equals(other.cue) || overlaps(other);
    }

    boolean overlaps(Hit other) {
        return start < other.end && other.start < end;
    }

    Evidence contributing(double contribution) {
        return new Evidence(start, end, cue.phrase(), contribution);
    }
}
