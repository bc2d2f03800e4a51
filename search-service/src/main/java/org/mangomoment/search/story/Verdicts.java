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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DecisionAct;
import org.mangomoment.schemas.DimensionAnswer;
import org.mangomoment.schemas.DimensionVerdict;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.Words;

/// Where people's decisions on a story stand: of each reviewer the newest one that answers something and was
/// not taken back.
///
/// @param current one decision a reviewer, in alphabetical order of their names
/// @param settled the newest adjudication that was not taken back: it counts in place of all others; null for
///                none
public record Verdicts(List<Decision> current, @Nullable Decision settled) {
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
        var standing = acts.stream()
                .filter(act -> act.getAct() == DecisionAct.DECIDE)
                .filter(act -> !undone.contains(act.getReviewer() + "/" + act.getDecisionId()))
                .filter(Verdicts::answers)
                .sorted(BY_TIME)
                .toList();
        standing.stream()
                .filter(act -> act.getAdjudication() == null)
                .forEach(act -> newest.put(act.getReviewer(), act));
        var settled = standing.stream()
                .filter(act -> act.getAdjudication() != null)
                .reduce((_, later) -> later)
                .orElse(null);
        return new Verdicts(List.copyOf(newest.values()), settled);
    }

    /// What counts: the adjudication, or else every reviewer's own decision.
    List<Decision> counting() {
        return settled == null ? current : List.of(settled);
    }

    /// Of [#current], those that were made on this story itself: a decision that was carried over from a near-duplicate
    /// is no independent answer.
    public List<Decision> independent() {
        return current.stream().filter(decision -> !carried(decision)).toList();
    }

    /// Whether a decision was carried over from a near-duplicate.
    public static boolean carried(Decision act) {
        return act.getCarriedFrom() != null;
    }

    /// Whether a decision stands: it was neither taken back nor replaced by a later one of its reviewer.
    public boolean stands(Decision act) {
        return counting(act.getDecisionId());
    }

    private boolean counting(String decisionId) {
        return Stream.concat(current.stream(), Stream.ofNullable(settled))
                .anyMatch(standing -> standing.getDecisionId().equals(decisionId));
    }

    /// How the result came about; empty when nobody decided.
    public Optional<Origin> origin() {
        if (settled != null) {
            return Optional.of(Origin.ADJUDICATED);
        }
        return switch (review()) {
            case UNREVIEWED -> Optional.empty();
            case DISPUTED -> Optional.of(Origin.DISPUTED);
            case REVIEWED -> Optional.of(independent().size() > 1 ? Origin.UNANIMOUS : Origin.SINGLE);
        };
    }

    /// Those for which the story was served as one of the random sample.
    public List<Decision> sampled() {
        return independent().stream()
                .filter(decision -> decision.getSelection() == Selection.RANDOM_SAMPLE)
                .toList();
    }

    /// Of these, those that were made before the suggestion was seen.
    public List<Decision> sampledBlind() {
        return sampled().stream().filter(Decision::getBlind).toList();
    }

    /// How far people have come.
    public Review review() {
        var counting = counting();
        if (counting.isEmpty()) {
            return Review.UNREVIEWED;
        }
        var differ = eligibility().filter("disputed"::equals).isPresent()
                || counting.stream().map(Verdicts::fitting).distinct().count() > 1;
        return differ ? Review.DISPUTED : Review.REVIEWED;
    }

    /// The verdict on eligibility, `disputed` when people differ, empty when nobody answered.
    public Optional<String> eligibility() {
        var answers = counting().stream()
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
        var counting = counting();
        if (counting.isEmpty()) {
            named.addAll(suggested);
        }
        for (var act : counting) {
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
        var counting = counting();
        if (counting.isEmpty()) {
            return DimensionStatus.SUGGESTED;
        }
        var fits = counting.stream()
                .filter(act -> fitting(act).contains(dimension))
                .count();
        return fits == 0
                ? DimensionStatus.REJECTED
                : fits == counting.size() ? DimensionStatus.ACCEPTED : DimensionStatus.DISPUTED;
    }

    /// Whether a decision answers anything: a memo alone is a note, and the story waits on.
    public static boolean answers(Decision act) {
        return act.getEligibility() != null || !act.getDimensions().isEmpty() || act.getAdjudication() != null;
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
