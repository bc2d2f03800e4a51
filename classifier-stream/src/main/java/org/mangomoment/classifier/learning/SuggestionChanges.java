package org.mangomoment.classifier.learning;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mangomoment.classifier.suggestion.Suggested;
import org.mangomoment.classifier.suggestion.SuggestedDimension;
import org.mangomoment.classifier.suggestion.Suggester;
import org.mangomoment.schemas.Story;

/// For how many stories another model would suggest something else.
///
/// @param stories    that were looked at
/// @param differ     of these, for how many the suggested dimensions differ
/// @param verdicts   of these, for how many it is suggested otherwise whether they are a Mangomoment
/// @param dimensions those that differ for some story, by id
record SuggestionChanges(int stories, int differ, int verdicts, Map<String, Change> dimensions) {
    /// How one dimension changes.
    ///
    /// @param more  stories for which only the new model suggests it
    /// @param fewer stories for which only the old one does
    record Change(int more, int fewer) {
        Change plus(boolean gained) {
            return gained ? new Change(more + 1, fewer) : new Change(more, fewer + 1);
        }
    }

    static SuggestionChanges between(Suggester before, Suggester after, List<Story> stories) {
        int differ = 0;
        int verdicts = 0;
        var dimensions = new TreeMap<String, Change>();
        for (var story : stories) {
            var byOld = before.suggest(story.getText(), story.getLanguage());
            var byFresh = after.suggest(story.getText(), story.getLanguage());
            if (byOld.eligibility().verdict() != byFresh.eligibility().verdict()) {
                verdicts++;
            }
            var old = dimensions(byOld);
            var fresh = dimensions(byFresh);
            if (!old.equals(fresh)) {
                differ++;
            }
            difference(fresh, old).forEach(gained -> count(dimensions, gained, true));
            difference(old, fresh).forEach(lost -> count(dimensions, lost, false));
        }
        return new SuggestionChanges(stories.size(), differ, verdicts, dimensions);
    }

    private static void count(Map<String, Change> dimensions, String dimension, boolean gained) {
        dimensions.put(
                dimension, dimensions.getOrDefault(dimension, new Change(0, 0)).plus(gained));
    }

    private static Set<String> difference(Set<String> of, Set<String> without) {
        var rest = new HashSet<>(of);
        rest.removeAll(without);
        return rest;
    }

    private static Set<String> dimensions(Suggested suggested) {
        return suggested.dimensions().stream()
                .filter(SuggestedDimension::suggested)
                .map(SuggestedDimension::dimension)
                .collect(Collectors.toSet());
    }
}
