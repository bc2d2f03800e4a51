package org.mangomoment.classifier.learning;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DecisionAct;

/// Every act of reviewers on one story, whatever order they come in. Not thread-safe.
public final class StoryActs {
    private static final Comparator<Decision> BY_TIME =
            Comparator.comparing(Decision::getAt).thenComparing(Decision::getDecisionId);

    /// Sorts before every account's name.
    private static final String ADJUDICATION = "";

    private final Map<String, Decision> acts = new HashMap<>();

    /// Takes in a record; null takes the act away.
    public void put(String decisionId, @Nullable Decision act) {
        if (act == null) {
            acts.remove(decisionId);
        } else {
            acts.put(decisionId, act);
        }
    }

    /// Of each reviewer the newest decision that answers something and was not taken back, and the newest
    /// adjudication.
    public List<Decision> current() {
        var undone = acts.values().stream()
                .filter(act -> act.getAct() == DecisionAct.UNDO)
                .map(act -> act.getReviewer() + "/" + act.getUndoes())
                .collect(Collectors.toSet());
        var newest = new TreeMap<String, Decision>();
        decisions().stream()
                .filter(act -> !undone.contains(act.getReviewer() + "/" + act.getDecisionId()))
                .filter(StoryActs::answers)
                .sorted(BY_TIME)
                .forEach(act -> newest.put(act.getAdjudication() == null ? act.getReviewer() : ADJUDICATION, act));
        return List.copyOf(newest.values());
    }

    /// Of these, those that were made on this story itself: a near-duplicate to which a decision was carried over would
    /// teach the same words twice.
    List<Decision> independent() {
        return current().stream()
                .filter(decision -> decision.getCarriedFrom() == null)
                .toList();
    }

    /// Whether a decision answers anything: a memo alone is a note.
    private static boolean answers(Decision act) {
        return act.getEligibility() != null || !act.getDimensions().isEmpty() || act.getAdjudication() != null;
    }

    private Collection<Decision> decisions() {
        return acts.values().stream()
                .filter(act -> act.getAct() == DecisionAct.DECIDE)
                .toList();
    }
}
