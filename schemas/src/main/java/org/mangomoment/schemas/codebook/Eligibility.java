package org.mangomoment.schemas.codebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.CodebookEligibility;

/// How a Mangomoment is told from something else.
///
/// @param prior   share of stories that are one before a word is read, between 0 and 1
/// @param moment  what speaks for a moment
/// @param someone words for a person who may do something, as "she" and "nurse": a text that has none of them tells of
///                no act, which speaks for every reason; null where the codebook does not ask
/// @param reasons what speaks against, per reason
public record Eligibility(
        double prior, Moment moment, @Nullable Someone someone, List<Reason> reasons) {
    public Eligibility {
        reasons = List.copyOf(reasons);
        if (!(prior > 0 && prior < 1))
            throw new IllegalArgumentException("eligibility has prior " + prior + ", expected a share between 0 and 1");
    }

    /// What speaks for a moment.
    public record Moment(Cues cues) {}

    /// Words for a person who may do something.
    public record Someone(Cues cues) {}

    static Eligibility of(CodebookEligibility published) {
        var someone = published.getSomeone();
        return new Eligibility(
                published.getPrior(),
                new Moment(Cues.of(published.getMoment().getCues())),
                someone == null ? null : new Someone(Cues.of(someone.getCues())),
                published.getReasons().stream().map(Reason::of).toList());
    }
}
