package org.mangomoment.classifier.topology;

import java.util.function.Supplier;
import org.mangomoment.classifier.budget.Attempt;
import org.mangomoment.classifier.budget.TimeBudget;
import org.mangomoment.classifier.suggestion.Suggester;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Suggestions;

/// Suggests for one story within the time budget.
final class SuggestionStep {
    private final Supplier<Suggester> suggester;
    private final TimeBudget budget;

    SuggestionStep(Supplier<Suggester> suggester, TimeBudget budget) {
        this.suggester = suggester;
        this.budget = budget;
    }

    /// Who would suggest now: the model and its codebook.
    String voice() {
        return voice(suggester.get());
    }

    Attempt<Suggestions> suggest(Story story) {
        var speaking = suggester.get();
        return budget.attempt(
                "suggest",
                () -> SuggestionsRecord.of(story, speaking, speaking.suggest(story.getText(), story.getLanguage())));
    }

    private static String voice(Suggester suggester) {
        return suggester.modelId() + " " + suggester.codebookVersion();
    }
}
