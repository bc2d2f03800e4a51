package org.mangomoment.classifier.learning;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mangomoment.classifier.suggestion.Proposal;
import org.mangomoment.classifier.suggestion.ProposalChange;
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
            var change = new ProposalChange(suggested(before, story), suggested(after, story));
            if (change.otherEligibility()) {
                verdicts++;
            }
            if (change.otherDimensions()) {
                differ++;
            }
            change.more().forEach(gained -> count(dimensions, gained, true));
            change.fewer().forEach(lost -> count(dimensions, lost, false));
        }
        return new ModelChanges(stories.size(), differ, verdicts, dimensions);
    }

    private static Proposal suggested(Suggester suggester, Story story) {
        return Proposal.of(suggester.suggest(story.getText(), story.getLanguage()));
    }

    private static void count(Map<String, DimensionChange> dimensions, String dimension, boolean gained) {
        var before = dimensions.getOrDefault(dimension, new DimensionChange(0, 0));
        dimensions.put(
                dimension,
                new DimensionChange(before.getMore() + (gained ? 1 : 0), before.getFewer() + (gained ? 0 : 1)));
    }
}
