package org.mangomoment.classifier.evaluation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// One dimension was suggested where another was decided and missed.
public record Confusion(String decided, String suggested, int stories) {

    static final int SHOWN = 10;

    /// The commonest pairs first.
    static List<Confusion> commonest(List<Judged> judged) {
        var counts = new HashMap<List<String>, Integer>();
        for (var story : judged)
            for (var decided : story.gold())
                for (var suggested : story.chosen())
                    if (!story.chosen().contains(decided) && !story.gold().contains(suggested))
                        counts.merge(List.of(decided, suggested), 1, Integer::sum);
        return counts.entrySet().stream()
                .map(e -> new Confusion(e.getKey().get(0), e.getKey().get(1), e.getValue()))
                .sorted(Comparator.comparingInt((Confusion c) -> -c.stories)
                        .thenComparing(Confusion::decided)
                        .thenComparing(Confusion::suggested))
                .limit(SHOWN)
                .toList();
    }
}
