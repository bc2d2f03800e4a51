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
import org.mangomoment.schemas.DimensionChange;
import org.mangomoment.schemas.ModelChanges;
import org.mangomoment.schemas.Story;

/// For how many stories another model would suggest something else.
final class SuggestionChanges {
    private SuggestionChanges() {}

    static ModelChanges between(Suggester before, Suggester after, List<Story> stories) {
        int differ = 0;
        int verdicts = 0;
        var dimensions = new TreeMap<String, DimensionChange>();
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
        return new ModelChanges(stories.size(), differ, verdicts, dimensions);
    }

    private static void count(Map<String, DimensionChange> dimensions, String dimension, boolean gained) {
        var before = dimensions.getOrDefault(dimension, new DimensionChange(0, 0));
        dimensions.put(
                dimension,
                new DimensionChange(before.getMore() + (gained ? 1 : 0), before.getFewer() + (gained ? 0 : 1)));
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
