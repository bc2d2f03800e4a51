package org.mangomoment.search.statistic;

/// How often something occurs in a target and in a reference: a table of two by two. Of words these are the
/// stories with the word, not its occurrences: one story that repeats a word would count as many (S. Evert,
/// Measuring keyness, DH 2022). The measures are those of the R package `corpora` (0.6, function `keyness`),
/// which is also their test.
///
/// @param target    with the word in the target, 0 to `targets`
/// @param targets   all in the target, 1 and up
/// @param reference with the word in the reference, 0 to `references`
/// @param references all in the reference, 1 and up
public record Frequencies(long target, long targets, long reference, long references) {
    private static final double LOG_2 = Math.log(2);

    public Frequencies {
        if (target < 0 || target > targets || reference < 0 || reference > references) {
            throw new IllegalArgumentException("found " + target + " of " + targets + " and " + reference + " of "
                    + references + "; expected 0 to all of each");
        }
        if (targets == 0 || references == 0) {
            throw new IllegalArgumentException("a side of the comparison is empty");
        }
    }

    /// The log-likelihood ratio G² (T. Dunning, Accurate methods for the statistics of surprise and
    /// coincidence, 1993), negative when the word is rarer in the target. Its size is judged by the
    /// chi-square distribution with one degree of freedom: 3.84 is beyond chance at 5 percent.
    public double logLikelihood() {
        double all = targets + references;
        double occurring = target + reference;
        var expectedInTarget = occurring * targets / all;
        var expectedInReference = occurring * references / all;
        var half = term(target, expectedInTarget)
                + term(reference, expectedInReference)
                + term(targets - target, targets - expectedInTarget)
                + term(references - reference, references - expectedInReference);
        return Math.signum(target - expectedInTarget) * 2 * Math.max(0, half);
    }

    /// How many times as frequent it is in the target, as a logarithm of base 2: 1 is twice, -1 half as
    /// frequent (A. Hardie, 2014), by the nearly unbiased estimate of S. D. Walter (1975), which zero does
    /// not break.
    public double logRatio() {
        return log2((target + 0.5) / (targets + 0.5)) - log2((reference + 0.5) / (references + 0.5));
    }

    /// The log ratio as far as it is certain ("LRC", Evert 2022): the end nearest to zero of its confidence
    /// interval by the exact conditional Poisson test (M. P. Fay, Two-sided exact tests and matching
    /// confidence intervals for discrete data, The R Journal, 2010); 0 when the interval holds zero.
    ///
    /// @param confidence between 0 and 1, usually 0.95, that no word of the family is overrated
    /// @param family     how many words are compared, 1 and up: the correction of Bonferroni
    public double conservativeLogRatio(double confidence, long family) {
        var tail = (1 - confidence) / 2 / family;
        var shift = log2((double) references / targets);
        if (target * (double) references >= reference * (double) targets) {
            return target == 0 ? 0 : Math.max(0, shift + logOdds(new Beta(target, reference + 1.0).quantile(tail)));
        }
        // The upper end for the target is the lower end for the reference, mirrored.
        return Math.min(0, shift - logOdds(new Beta(reference, target + 1.0).quantile(tail)));
    }

    private static double logOdds(double share) {
        return log2(share / (1 - share));
    }

    private static double term(long observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }

    private static double log2(double number) {
        return Math.log(number) / LOG_2;
    }
}
