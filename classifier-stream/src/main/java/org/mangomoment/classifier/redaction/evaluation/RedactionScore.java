package org.mangomoment.classifier.redaction.evaluation;

import java.util.List;
import java.util.Map;

/// What a redaction hid of what it should hide, and what it hid besides.
///
/// @param types score per type of the file
/// @param texts texts read
/// @param leakingTexts texts with at least one span that was not hidden whole
/// @param words words of all texts
/// @param hiddenWords words hidden, but for the unjudged
/// @param wronglyHiddenWords words hidden that touch no marked span, of kinds that the file marks
/// @param unjudgedWords words hidden that touch no marked span, of kinds that the file does not mark: dates where
/// people
///     marked names only
/// @param misses each span that was not hidden whole
public record RedactionScore(
        Map<String, TypeScore> types,
        int texts,
        int leakingTexts,
        int words,
        int hiddenWords,
        int wronglyHiddenWords,
        int unjudgedWords,
        List<Miss> misses) {

    /// A span that was not hidden whole.
    ///
    /// @param line number of the line in the file, from 1
    /// @param start of the marked span
    /// @param end of the marked span
    /// @param type of the marked span
    /// @param text what should have been hidden
    /// @param part whether a part of it was hidden
    public record Miss(int line, int start, int end, String type, String text, boolean part) {}

    /// Share of the hidden words that touch a marked span, 0 to 1.
    public double precision() {
        return hiddenWords == 0 ? 1 : (hiddenWords - wronglyHiddenWords) / (double) hiddenWords;
    }

    /// Words hidden of kinds that the file does not mark, for every hundred words of text.
    public double unjudgedPer100() {
        return words == 0 ? 0 : 100.0 * unjudgedWords / words;
    }

    /// Words hidden wrongly for every hundred words of text.
    public double wronglyHiddenPer100() {
        return words == 0 ? 0 : 100.0 * wronglyHiddenWords / words;
    }
}
