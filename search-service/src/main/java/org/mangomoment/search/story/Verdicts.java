package org.mangomoment.search.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DecisionAct;
import org.mangomoment.schemas.DimensionAnswer;
import org.mangomoment.schemas.DimensionVerdict;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.Words;

/// Where people's decisions on a story stand: of each reviewer the newest one that was not taken back.
///
/// @param current one decision a reviewer, in alphabetical order of their names
public record Verdicts(List<Decision> current) {
    /// Time order with a tie broken by id, so that every reader of the log sees the same.
    static final Comparator<Decision> BY_TIME =
            Comparator.comparing(Decision::getAt).thenComparing(Decision::getDecisionId);

    public Verdicts {
        current = List.copyOf(current);
    }

    /// Folds a story's acts, in any order.
    public static Verdicts of(Collection<Decision> acts) {
        var undone = acts.stream()
                .filter(act -> act.getAct() == DecisionAct.UNDO)
                .map(act -> act.getReviewer() + "/" + act.getUndoes())
                .collect(Collectors.toSet());
        var newest = new TreeMap<String, Decision>();
        acts.stream()
                .filter(act -> act.getAct() == DecisionAct.DECIDE)
                .filter(act -> !undone.contains(act.getReviewer() + "/" + act.getDecisionId()))
                .sorted(BY_TIME)
                .forEach(act -> newest.put(act.getReviewer(), act));
        return new Verdicts(List.copyOf(newest.values()));
    }

    /// Those for which the story was served as one of the random sample.
    public List<Decision> sampled() {
        return current.stream()
                .filter(decision -> decision.getSelection() == Selection.RANDOM_SAMPLE)
                .toList();
    }

    /// How far people have come.
    public Review review() {
        if (current.isEmpty()) {
            return Review.UNREVIEWED;
        }
        var differ = eligibility().filter("disputed"::equals).isPresent()
                || current.stream().map(Verdicts::fitting).distinct().count() > 1;
        return differ ? Review.DISPUTED : Review.REVIEWED;
    }

    /// The verdict on eligibility, `disputed` when people differ, empty when nobody answered.
    public Optional<String> eligibility() {
        var answers = current.stream()
                .map(Decision::getEligibility)
                .filter(answer -> answer != null)
                .map(answer -> Words.of(answer.getVerdict()))
                .collect(Collectors.toSet());
        return answers.size() > 1 ? Optional.of("disputed") : answers.stream().findFirst();
    }

    /// How each dimension stands that was suggested or answered. Of a decided story that is what was
    /// suggested then: a later model changes nothing about it.
    ///
    /// @param suggested now
    public Map<String, DimensionStatus> standings(Collection<String> suggested) {
        var standings = new TreeMap<String, DimensionStatus>();
        var named = new HashSet<String>();
        if (current.isEmpty()) {
            named.addAll(suggested);
        }
        for (var act : current) {
            act.getDimensions().forEach(verdict -> named.add(verdict.getDimension()));
            named.addAll(
                    act.getShown() == null
                            ? suggested
                            : act.getShown().getSuggested().keySet());
        }
        named.forEach(dimension -> standings.put(dimension, standing(dimension)));
        return standings;
    }

    private DimensionStatus standing(String dimension) {
        if (current.isEmpty()) {
            return DimensionStatus.SUGGESTED;
        }
        var fits =
                current.stream().filter(act -> fitting(act).contains(dimension)).count();
        return fits == 0
                ? DimensionStatus.REJECTED
                : fits == current.size() ? DimensionStatus.ACCEPTED : DimensionStatus.DISPUTED;
    }

    /// The dimensions that fit, by one decision.
    public static Set<String> fitting(Decision act) {
        return act.getDimensions().stream()
                .filter(verdict -> fits(verdict.getVerdict()))
                .map(DimensionVerdict::getDimension)
                .collect(Collectors.toSet());
    }

    private static boolean fits(DimensionAnswer answer) {
        return switch (answer) {
            case ACCEPT, ADD -> true;
            case REJECT, UNKNOWN -> false;
        };
    }
}
