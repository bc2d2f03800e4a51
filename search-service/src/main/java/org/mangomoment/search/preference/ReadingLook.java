package org.mangomoment.search.preference;

import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.ColourScheme;
import org.mangomoment.schemas.LetterSize;
import org.mangomoment.schemas.LineWidth;
import org.mangomoment.schemas.ReadingComfort;

/// How one colleague likes to read.
///
/// @param size    of a story's letters
/// @param width   of a story's lines
/// @param marks   whether the words that speak for a dimension are marked while a story is reviewed
/// @param colours of every page
public record ReadingLook(LetterSize size, LineWidth width, boolean marks, ColourScheme colours) {
    /// Of whoever has chosen nothing.
    public static final ReadingLook USUAL =
            new ReadingLook(LetterSize.NORMAL, LineWidth.NORMAL, true, ColourScheme.SYSTEM);

    /// Values that this version does not know are the usual ones.
    public ReadingLook {
        size = size == LetterSize.UNKNOWN ? LetterSize.NORMAL : size;
        width = width == LineWidth.UNKNOWN ? LineWidth.NORMAL : width;
        colours = colours == ColourScheme.UNKNOWN ? ColourScheme.SYSTEM : colours;
    }

    static ReadingLook of(@Nullable ReadingComfort kept) {
        return kept == null
                ? USUAL
                : new ReadingLook(kept.getSize(), kept.getWidth(), kept.getMarks(), kept.getColours());
    }

    /// As an account keeps it; null for the usual look.
    @Nullable
    ReadingComfort stored() {
        return equals(USUAL) ? null : new ReadingComfort(size, width, marks, colours);
    }
}
