package org.mangomoment.classifier.redaction.evaluation;

import java.util.List;
import java.util.Map;

/// What a redaction hid of what it should hide, and what it hid besides.
///
/// @param types score per type of the file
/// @param languages score per language, as the line or the detector says
/// @param tags score per tag of the file
/// @param texts texts read
/// @param leakingTexts texts with at least one span that was not hidden whole
/// @param words words of all texts
/// @param otherWords words that touch no marked and no optional span
/// @param hiddenWords words hidden, but for the unjudged and the optional
/// @param wronglyHiddenWords other words hidden, of kinds that the file marks
/// @param unjudgedWords other words hidden, of kinds that the file does not mark: dates where people marked names only
/// @param misses each span that was not hidden whole
/// @param extras each piece hidden of other words, of kinds that the file marks
public record RedactionScore(
        Map<String, TypeScore> types,
        Map<String, GroupScore> languages,
        Map<String, GroupScore> tags,
        int texts,
        int leakingTexts,
        int words,
        int otherWords,
        int hiddenWords,
        int wronglyHiddenWords,
        int unjudgedWords,
        List<Miss> misses,
        List<Extra> extras) {

    /// A span that was not hidden whole.
    ///
    /// @param line number of the line in the file, from 1
    /// @param start of the marked span
    /// @param end of the marked span
    /// @param type of the marked span
    /// @param text what should have been hidden
    /// @param part whether a part of it was hidden
    public record Miss(int line, int start, int end, String type, String text, boolean part) {}

    /// A word hidden wrongly.
    ///
    /// @param line number of the line in the file, from 1
    /// @param start of the word
    /// @param end of the word
    /// @param type what it was taken for
    /// @param text the word
    /// @param reason why it was hidden
    public record Extra(int line, int start, int end, String type, String text, String reason) {}

    /// Share of the hidden words that touch a marked span, 0 to 1.
    public double precision() {
        return hiddenWords == 0 ? 1 : (hiddenWords - wronglyHiddenWords) / (double) hiddenWords;
    }

    /// All types together.
    public TypeScore all() {
        return types.values().stream().reduce(TypeScore.NONE, TypeScore::plus);
    }

    /// Words hidden of kinds that the file does not mark, for every hundred other words.
    public double unjudgedPer100() {
        return otherWords == 0 ? 0 : 100.0 * unjudgedWords / otherWords;
    }

    /// Words hidden wrongly for every hundred other words.
    public double wronglyHiddenPer100() {
        return otherWords == 0 ? 0 : 100.0 * wronglyHiddenWords / otherWords;
    }
}
