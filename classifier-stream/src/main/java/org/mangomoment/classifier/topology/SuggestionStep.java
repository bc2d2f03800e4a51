package org.mangomoment.classifier.topology;

import java.util.function.Supplier;
import org.mangomoment.classifier.budget.Attempt;
import org.mangomoment.classifier.budget.TimeBudget;
import org.mangomoment.classifier.suggestion.InForce;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Suggestions;

/// Suggests for one story within the time budget.
final class SuggestionStep {
    private final Supplier<InForce> suggester;
    private final TimeBudget budget;

    SuggestionStep(Supplier<InForce> suggester, TimeBudget budget) {
        this.suggester = suggester;
        this.budget = budget;
    }

    /// Who would suggest now.
    InForce inForce() {
        return suggester.get();
    }

    Attempt<Suggestions> suggest(Story story, InForce speaking) {
        return budget.attempt(
                "suggest",
                () -> SuggestionsRecord.of(
                        story, speaking, speaking.suggester().suggest(story.getText(), story.getLanguage())));
    }
}
