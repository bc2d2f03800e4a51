package org.mangomoment.search.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DecisionAct;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.story.Verdicts;

/// How far suggestions move reviewers, and how often those of each model are accepted.
///
/// @param effects    of eligibility first, then of every dimension
/// @param acceptance by subject in the same order, then by model
public record SuggestionEffects(List<SuggestionEffect> effects, List<Acceptance> acceptance) {
    public SuggestionEffects {
        effects = List.copyOf(effects);
        acceptance = List.copyOf(acceptance);
    }

    static SuggestionEffects of(Corpus corpus, DimensionSets sets) {
        var tally = new Tally(sets);
        corpus.eachDecided(tally::add);
        return tally.result();
    }

    /// What a reviewer said of a story without and with the suggestion; at least one of them.
    private record Said(
            @Nullable Decision unaided, @Nullable Decision aided) {
        /// A decision that was taken back counts when its reviewer then decided with the suggestion in sight:
        /// that is how somebody comes to another mind.
        static Optional<Said> of(List<Decision> acts, Optional<Decision> standing) {
            var aided = standing.filter(decision -> !decision.getBlind());
            var unaided = aided.isPresent()
                    ? acts.stream()
                            .filter(Decision::getBlind)
                            .filter(decision ->
                                    decision.getAt().isBefore(aided.get().getAt()))
                            .reduce((_, later) -> later)
                    : standing;
            return standing.map(_ -> new Said(unaided.orElse(null), aided.orElse(null)));
        }
    }

    /// Adds up story by story. Not thread-safe.
    private static final class Tally {
        private final DimensionSets sets;
        private final Map<String, SuggestionEffect> effects = new LinkedHashMap<>();
        private final Map<String, Map<String, Rate>> accepted = new LinkedHashMap<>();

        Tally(DimensionSets sets) {
            this.sets = sets;
            Stream.concat(Stream.of(CorpusCounts.ELIGIBILITY), sets.dimensions().stream())
                    .forEach(subject -> {
                        effects.put(subject, SuggestionEffect.none(subject));
                        accepted.put(subject, new TreeMap<>());
                    });
        }

        void add(StoryView story) {
            var current = story.verdicts().independent();
            var acts = story.counted().stream()
                    .filter(act -> act.getAct() == DecisionAct.DECIDE && act.getShown() != null)
                    .filter(act -> act.getAdjudication() == null && !Verdicts.carried(act) && Verdicts.answers(act))
                    .collect(Collectors.groupingBy(Decision::getReviewer));
            acts.forEach((reviewer, own) -> Said.of(
                            own, current.stream().filter(own::contains).findFirst())
                    .ifPresent(said -> effects.keySet().forEach(subject -> add(subject, said))));
        }

        private void add(String subject, Said said) {
            var unaided = said.unaided();
            var aided = said.aided();
            if (unaided != null) {
                answer(subject, unaided);
            } else if (aided != null) {
                answer(subject, aided);
                accept(subject, aided);
            }
            if (unaided != null && aided != null) {
                revise(subject, unaided, aided);
            }
        }

        private void answer(String subject, Decision decision) {
            sets.fits(subject, decision)
                    .ifPresent(fits -> effects.computeIfPresent(
                            subject,
                            (_, effect) -> effect.with(suggested(subject, decision), decision.getBlind(), fits)));
        }

        private void accept(String subject, Decision decision) {
            if (suggested(subject, decision)) {
                var model = decision.getShown().getModelId();
                sets.fits(subject, decision)
                        .ifPresent(fits -> accepted.computeIfPresent(subject, (_, rates) -> {
                            rates.merge(model, Rate.NONE.with(fits), Tally::sum);
                            return rates;
                        }));
            }
        }

        private static Rate sum(Rate one, Rate other) {
            return new Rate(one.fitting() + other.fitting(), one.answers() + other.answers());
        }

        private void revise(String subject, Decision unaided, Decision aided) {
            var before = sets.fits(subject, unaided);
            var after = sets.fits(subject, aided);
            if (before.isPresent() && after.isPresent()) {
                effects.computeIfPresent(
                        subject,
                        (_, effect) -> effect.withRevision(suggested(subject, aided), before.get(), after.get()));
            }
        }

        private static boolean suggested(String subject, Decision decision) {
            var shown = decision.getShown();
            return subject.equals(CorpusCounts.ELIGIBILITY)
                    ? shown.getEligibility() == EligibilityAnswer.YES
                    : shown.getSuggested().containsKey(subject);
        }

        SuggestionEffects result() {
            var rates = new ArrayList<Acceptance>();
            accepted.forEach((subject, models) ->
                    models.forEach((model, rate) -> rates.add(new Acceptance(subject, model, rate))));
            return new SuggestionEffects(List.copyOf(effects.values()), rates);
        }
    }
}
