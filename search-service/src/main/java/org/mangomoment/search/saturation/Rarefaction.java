package org.mangomoment.search.saturation;

import java.util.List;

/// How many codes are seen in a part of the stories, in the mean over all parts of that size, computed exactly
/// from how many stories have each code: a code is missed by `drawn` of `stories` with the probability that all
/// of them are among those without it (S. H. Hurlbert, The nonconcept of species diversity, Ecology 52, 1971,
/// 577–586; for stories that have several codes or none, N. J. Gotelli and R. K. Colwell, Quantifying
/// biodiversity, Ecology Letters 4, 2001, 379–391, sample-based).
///
/// @param stories all that were reviewed
/// @param counts  stories of each code; codes without stories may be left out
public record Rarefaction(long stories, List<Long> counts) {
    public Rarefaction {
        counts = counts.stream().filter(count -> count > 0).toList();
        if (counts.stream().anyMatch(count -> count > stories)) {
            throw new IllegalArgumentException("found a code in more stories than there are");
        }
    }

    /// Codes that were seen at all.
    public long seen() {
        return counts.size();
    }

    /// Codes that so many stories show, in the mean over all orders of the stories.
    ///
    /// @param drawn 0 to all stories
    public double expected(long drawn) {
        return counts.stream().mapToDouble(count -> 1 - missed(count, drawn)).sum();
    }

    private double missed(long count, long drawn) {
        var missed = 1.0;
        for (var one = 0L; one < count && missed > 0; one++) {
            missed *= (double) Math.max(0, stories - drawn - one) / (stories - one);
        }
        return missed;
    }

    /// Of all codes that further stories will be given, the share that has not been seen yet: what Good and
    /// Turing estimate from codes with one story (I. J. Good, The population frequencies of species, Biometrika
    /// 40, 1953, 237–264), as A. Chao and L. Jost improve it by codes with two (Coverage-based rarefaction and
    /// extrapolation, Ecology 93, 2012, 2533–2547; for stories with several codes A. Chao and others, Ecological
    /// Monographs 84, 2014, 45–67). Without codes with two stories it is Good's. `NaN` without codes.
    public double unseen() {
        if (counts.isEmpty()) {
            return Double.NaN;
        }
        var all = counts.stream().mapToLong(Long::longValue).sum();
        var once = counts.stream().filter(count -> count == 1).count();
        var twice = counts.stream().filter(count -> count == 2).count();
        var good = (double) once / all;
        return once == 0 || twice == 0 ? good : good * (stories - 1) * once / ((stories - 1.0) * once + 2 * twice);
    }
}
