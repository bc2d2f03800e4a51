package org.mangomoment.search.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.codebook.DimensionMappings;

/// What a story's decisions count for under the newest codebook, where that is not what they say. The decisions
/// themselves stay as they were made.
///
/// @param decisions those that count otherwise, by decision id
/// @param lookAgain dimensions because of which somebody has to look at the story again, by the ids that they had
public record Recount(Map<String, Decision> decisions, Set<String> lookAgain) {
    /// Every decision counts as it says.
    public static final Recount NONE = new Recount(Map.of(), Set.of());

    public Recount {
        decisions = Map.copyOf(decisions);
        lookAgain = Set.copyOf(lookAgain);
    }

    /// Of a story's acts, in any order.
    public static Recount of(Collection<Decision> acts, DimensionMappings mappings) {
        var decisions = new HashMap<String, Decision>();
        for (var act : acts) {
            var counted = mappings.counted(act);
            if (!counted.equals(act)) {
                decisions.put(act.getDecisionId(), counted);
            }
        }
        var lookAgain = lookAgain(Verdicts.of(acts), mappings);
        return decisions.isEmpty() && lookAgain.isEmpty() ? NONE : new Recount(decisions, lookAgain);
    }

    /// Once somebody has decided under the newest meaning, the story has been looked at.
    private static Set<String> lookAgain(Verdicts verdicts, DimensionMappings mappings) {
        var again = new TreeSet<String>();
        for (var act : verdicts.counting()) {
            if (mappings.isUpToDate(act)) {
                return Set.of();
            }
            again.addAll(mappings.lookAgain(act));
        }
        return again;
    }

    /// A decision as it counts.
    public Decision of(Decision act) {
        return decisions.getOrDefault(act.getDecisionId(), act);
    }

    /// With each decision changed.
    public Recount with(UnaryOperator<Decision> change) {
        var changed = new HashMap<String, Decision>();
        decisions.forEach((id, decision) -> changed.put(id, change.apply(decision)));
        return new Recount(changed, lookAgain);
    }
}
