package org.mangomoment.search.api;

import java.util.List;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.search.vocabulary.Concordance;
import org.mangomoment.search.vocabulary.ConcordanceLine;
import org.mangomoment.search.vocabulary.ConcordanceRequest;

/// Keywords in context, as the API answers them.
///
/// @param stories  that match
/// @param total    keywords in them
/// @param page     1 and up
/// @param complete false when not all were looked at
record ConcordanceAnswer(
        long stories,
        long total,
        int page,
        int size,
        List<Line> lines,
        String understood,
        List<FoundAnswer.Explained> problems,
        boolean complete) {
    /// One keyword.
    ///
    /// @param quotable whether the teller allowed verbatim quotes
    record Line(
            String storyId,
            String language,
            String teller,
            String setting,
            boolean quotable,
            String left,
            String keyword,
            String right) {
        static Line of(ConcordanceLine line) {
            return new Line(
                    line.storyId(),
                    line.language(),
                    line.teller(),
                    line.setting(),
                    line.quotable(),
                    line.context().left(),
                    line.context().keyword(),
                    line.context().right());
        }
    }

    static ConcordanceAnswer of(ConcordanceRequest request, Concordance found, Messages english) {
        return new ConcordanceAnswer(
                found.stories(),
                found.lines(),
                found.page() + 1,
                request.size(),
                found.shown().stream().map(Line::of).toList(),
                found.understood(),
                found.problems().stream()
                        .map(mistake -> FoundAnswer.Explained.of(mistake, english))
                        .toList(),
                found.complete());
    }
}
