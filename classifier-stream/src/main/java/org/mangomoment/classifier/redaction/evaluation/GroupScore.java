package org.mangomoment.classifier.redaction.evaluation;

/// The score of the texts of one language, or with one tag.
///
/// @param spans what people marked in them, and how much of it was hidden
/// @param otherWords words that touch no marked or optional span
/// @param wronglyHiddenWords of these, the hidden ones of kinds that the file marks
public record GroupScore(TypeScore spans, int otherWords, int wronglyHiddenWords) {
    static final GroupScore NONE = new GroupScore(TypeScore.NONE, 0, 0);

    GroupScore plus(GroupScore more) {
        return new GroupScore(
                spans.plus(more.spans), otherWords + more.otherWords, wronglyHiddenWords + more.wronglyHiddenWords);
    }

    /// Words hidden wrongly for every hundred other words.
    public double wronglyHiddenPer100() {
        return otherWords == 0 ? 0 : 100.0 * wronglyHiddenWords / otherWords;
    }
}
