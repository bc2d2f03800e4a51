package org.mangomoment.classifier.topology;

import java.util.function.Supplier;
import org.mangomoment.classifier.budget.Attempt;
import org.mangomoment.classifier.budget.TimeBudget;
import org.mangomoment.classifier.suggestion.ActiveModel;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Suggestions;

/// Suggests for one story within the time budget.
final class SuggestionStep {
    private final Supplier<ActiveModel> suggester;
    private final TimeBudget budget;

    SuggestionStep(Supplier<ActiveModel> suggester, TimeBudget budget) {
        this.suggester = suggester;
        this.budget = budget;
    }

    /// Who would suggest now.
    ActiveModel active() {
        return suggester.get();
    }

    Attempt<Suggestions> suggest(Story story, ActiveModel active) {
        return budget.attempt(
                "suggest",
                () -> SuggestionsRecord.of(
                        story, active, active.suggester().suggest(story.getText(), story.getLanguage())));
    }
}
