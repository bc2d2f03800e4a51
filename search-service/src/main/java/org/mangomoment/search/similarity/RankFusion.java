package org.mangomoment.search.similarity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One order of several: reciprocal rank fusion. Only places count, so orders whose scores cannot be compared can be
/// fused.
public final class RankFusion {
    /// How little the first places weigh more than the next ones: k of Cormack, Clarke and Büttcher, "Reciprocal
    /// rank fusion outperforms Condorcet and individual rank learning methods", SIGIR 2009, who found 60 good
    /// throughout.
    private static final int FLATNESS = 60;

    private RankFusion() {}

    /// What each of the ranked is worth: the sum of 1 / (60 + place) over the orders that it stands in.
    ///
    /// @param orders best first
    public static <T> Map<T, Float> of(List<List<T>> orders) {
        var worth = new LinkedHashMap<T, Float>();
        for (var order : orders) {
            for (var place = 1; place <= order.size(); place++) {
                worth.merge(order.get(place - 1), 1f / (FLATNESS + place), Float::sum);
            }
        }
        return worth;
    }
}
