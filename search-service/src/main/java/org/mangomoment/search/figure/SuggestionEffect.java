package org.mangomoment.search.figure;

/// How far suggestions move reviewers on one subject.
///
/// @param subject      a dimension's id, or [CorpusCounts#ELIGIBILITY]
/// @param suggested    answers where it was suggested that the subject fits
/// @param notSuggested answers where that was not suggested
/// @param revised      stories that a reviewer answered without the suggestion and then again with it
/// @param towards      of these, where the second answer follows the suggestion and the first did not
/// @param away         of these, where the first answer followed the suggestion and the second does not
public record SuggestionEffect(
        String subject, AidedAnswers suggested, AidedAnswers notSuggested, long revised, long towards, long away) {
    static SuggestionEffect none(String subject) {
        return new SuggestionEffect(subject, AidedAnswers.NONE, AidedAnswers.NONE, 0, 0, 0);
    }

    SuggestionEffect with(boolean suggestion, boolean blind, boolean fits) {
        return suggestion
                ? new SuggestionEffect(subject, suggested.with(blind, fits), notSuggested, revised, towards, away)
                : new SuggestionEffect(subject, suggested, notSuggested.with(blind, fits), revised, towards, away);
    }

    SuggestionEffect withRevision(boolean suggestion, boolean before, boolean after) {
        var follows = before != after && after == suggestion;
        var leaves = before != after && after != suggestion;
        return new SuggestionEffect(
                subject, suggested, notSuggested, revised + 1, towards + (follows ? 1 : 0), away + (leaves ? 1 : 0));
    }
}
