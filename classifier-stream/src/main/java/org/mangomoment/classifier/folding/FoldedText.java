package org.mangomoment.classifier.folding;

/// A text folded for reading, and where each of its characters stands in the text as written. Immutable.
public final class FoldedText {
    private final String raw;
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final boolean closable;
    private final boolean openable;

    FoldedText(String raw, String text, int[] starts, int[] ends, boolean closable, boolean openable) {
        this.raw = raw;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.closable = closable;
        this.openable = openable;
    }

    /// The text as a person sees it.
    public static FoldedText of(String raw) {
        return of(raw, Reading.SEEN);
    }

    /// The text in one reading.
    public static FoldedText of(String raw, Reading reading) {
        if (PlainCharacters.areAll(raw)) {
            return new FoldedText(raw, raw, new int[0], new int[0], false, false);
        }
        return new TextFolder(raw, reading).fold();
    }

    /// What the rules read.
    public String text() {
        return text;
    }

    /// Whether the reading [Reading#CLOSED] may find what this one does not.
    public boolean isClosable() {
        return closable;
    }

    /// Whether the reading [Reading#OPENED] may find what this one does not.
    public boolean isOpenable() {
        return openable;
    }

    /// Where the character at this place of the folded text begins in the text as written.
    public int rawStart(int at) {
        return isSame() ? at : starts[at];
    }

    /// Where a piece that ends at this place of the folded text, exclusive, ends in the text as written.
    public int rawEnd(int end) {
        return isSame() ? end : ends[end - 1];
    }

    /// The first place of the folded text that shows something at or behind this place of the text as written.
    public int foldedStart(int rawStart) {
        return isSame() ? rawStart : firstBeyond(ends, rawStart);
    }

    /// The place of the folded text, exclusive, up to which it shows what stands before this place of the text as
    /// written.
    public int foldedEnd(int rawEnd) {
        return isSame() ? rawEnd : firstBeyond(starts, rawEnd - 1);
    }

    /// Whether the piece stands in the text as written letter for letter.
    public boolean isVerbatim(int start, int end) {
        return rawEnd(end) - rawStart(start) == end - start
                && raw.regionMatches(rawStart(start), text, start, end - start);
    }

    private boolean isSame() {
        return starts.length == 0 && text.length() == raw.length();
    }

    /// The first index whose value is greater than the bound; the values never fall.
    private static int firstBeyond(int[] values, int bound) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] > bound) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
