package org.mangomoment.search.page.review;

import java.util.List;
import java.util.Map;
import org.mangomoment.schemas.Decision;
import org.mangomoment.search.page.passage.Passage;
import org.mangomoment.search.page.passage.Piece;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.story.Verdicts;

/// A decision that its reviewer made a moment ago and may take back.
///
/// @param story    the story as it is now
/// @param decision the decision
public record RecentDecision(StoryView story, Decision decision) {
    private static final int OPENING = 70;

    /// The first words of the story, to know it again.
    public List<Piece> opening() {
        var text = story.text();
        var end = Math.min(OPENING, text.length());
        while (end < text.length() && end > 0 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return new Passage(text, story.redactions(), List.of(), List.of()).pieces(0, end);
    }

    /// Ids of the dimensions that fit by this decision, in alphabetical order.
    public List<String> fitting() {
        return Verdicts.fitting(decision).stream().sorted().toList();
    }

    /// Whether it was made before the suggestion was seen, which may be shown now. A note decides nothing: the
    /// suggestion stays covered.
    public boolean reveals() {
        return decision.getBlind() && Verdicts.answers(decision);
    }

    /// Ids of the dimensions that were suggested and not shown before it, the highest score first.
    public List<String> revealed() {
        var suggestion = decision.getShown();
        return suggestion == null
                ? List.of()
                : suggestion.getSuggested().entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .toList();
    }
}
