package org.mangomoment.search.decision;

import java.util.ArrayList;
import java.util.List;
import org.mangomoment.schemas.DecisionAct;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.story.StoryView;

/// Compares what was on the screen when an act was sent with what would be there now.
///
/// @param story    as it is now
/// @param codebook the newest
record ScreenChanges(StoryView story, CodebookView codebook) {
    /// What changed since; none when the act may be taken.
    List<Change> since(DecisionRequest request) {
        var changes = new ArrayList<Change>();
        var version = request.storyVersion();
        if (version != null && version != story.version()) {
            changes.add(new Change(
                    Change.Kind.TEXT,
                    "The text is now version " + story.version() + "; version " + version + " was on the screen."));
            if (!story.evidenceFits()) {
                changes.add(new Change(Change.Kind.SUGGESTION, "Suggestions for the new version are still to come."));
            }
        } else if (resuggested(request)) {
            changes.add(
                    new Change(Change.Kind.SUGGESTION, "The story has another suggestion now than was on the screen."));
        }
        if (askedOtherwise(request)) {
            changes.add(new Change(
                    Change.Kind.CODEBOOK,
                    "The codebook is now version " + codebook.version() + "; version " + request.codebookVersion()
                            + " was on the screen."));
        }
        return changes;
    }

    private boolean resuggested(DecisionRequest request) {
        var suggestions = story.suggestions();
        return request.model() != null
                && suggestions != null
                && !suggestions.getModelId().equals(request.model());
    }

    /// Whoever takes a decision back answers no question.
    private boolean askedOtherwise(DecisionRequest request) {
        var asked = request.codebookVersion();
        return asked != null && asked != codebook.version() && request.act().equals(Words.of(DecisionAct.DECIDE));
    }
}
