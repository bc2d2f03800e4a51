package org.mangomoment.search.insight;

/// What tables of stories show.
///
/// @param smallestCell counts from 1 to below this are hidden, and others with them that would betray them; 0
///                     to 100, 0 hides nothing
public record InsightSettings(int smallestCell) {
    private static final int LARGEST = 100;

    public InsightSettings {
        if (smallestCell < 0 || smallestCell > LARGEST) {
            throw new IllegalArgumentException("smallest-cell is " + smallestCell + "; expected 0 to " + LARGEST);
        }
    }
}
