package org.mangomoment.search.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.figure.Acceptance;
import org.mangomoment.search.figure.AidedAnswers;
import org.mangomoment.search.figure.Rate;
import org.mangomoment.search.figure.SuggestionEffect;
import org.mangomoment.search.figure.SuggestionEffects;

/// How far suggestions move reviewers, as the API answers it.
///
/// @param effects    eligibility first, then every dimension of the codebook
/// @param acceptance by subject and model
record InfluenceAnswer(List<Effect> effects, List<Accepted> acceptance) {
    /// A share of answers that say that a subject fits.
    ///
    /// @param share null without answers
    /// @param from  of its 95 percent interval
    /// @param to    of the same
    record Share(long fitting, long answers, @Nullable Double share, double from, double to) {
        static Share of(Rate rate) {
            return new Share(
                    rate.fitting(),
                    rate.answers(),
                    FiguresAnswer.known(rate.share()),
                    rate.interval().from(),
                    rate.interval().to());
        }
    }

    /// Answers without and with the suggestion in sight.
    ///
    /// @param difference aided less unaided; null unless there are answers of both kinds
    /// @param interval   of the difference, with 95 percent confidence; null with it
    record Aided(
            Share unaided,
            Share aided,
            @Nullable Double difference,
            @Nullable List<Double> interval) {
        static Aided of(AidedAnswers answers) {
            var unaided = Share.of(answers.unaided());
            var aided = Share.of(answers.aided());
            return answers.comparable()
                    ? new Aided(
                            unaided,
                            aided,
                            answers.difference(),
                            List.of(
                                    answers.interval().from(),
                                    answers.interval().to()))
                    : new Aided(unaided, aided, null, null);
        }
    }

    /// One subject.
    ///
    /// @param subject      `eligibility` or a dimension's id
    /// @param suggested    where it was suggested
    /// @param notSuggested where it was not
    /// @param revised      stories that a reviewer answered without the suggestion and then with it
    /// @param towards      of these, towards the suggestion
    /// @param away         of these, away from it
    record Effect(String subject, Aided suggested, Aided notSuggested, long revised, long towards, long away) {
        static Effect of(SuggestionEffect effect) {
            return new Effect(
                    effect.subject(),
                    Aided.of(effect.suggested()),
                    Aided.of(effect.notSuggested()),
                    effect.revised(),
                    effect.towards(),
                    effect.away());
        }
    }

    /// How often a model's suggestion of a subject was accepted by those who saw it.
    record Accepted(String subject, String model, Share accepted) {
        static Accepted of(Acceptance acceptance) {
            return new Accepted(acceptance.subject(), acceptance.model(), Share.of(acceptance.rate()));
        }
    }

    static InfluenceAnswer of(SuggestionEffects effects) {
        return new InfluenceAnswer(
                effects.effects().stream().map(Effect::of).toList(),
                effects.acceptance().stream().map(Accepted::of).toList());
    }
}
