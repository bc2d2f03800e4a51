package org.mangomoment.search.agreement;

/// Agreement coefficients over units that were drawn; `NaN` where one cannot be computed. Units that fewer than two
/// coders coded say nothing about agreement; they count for how common a category is where the source says so.
///
/// @param percentAgreement  the mean over units of the share of its pairs of codings that are equal
/// @param cohenKappa        J. Cohen, A coefficient of agreement for nominal scales (1960); of more than two coders the
///                          mean over their pairs (R. J. Light, 1971)
/// @param fleissKappa       J. L. Fleiss, Measuring nominal scale agreement among many raters (1971), with missing
///                          codings as in K. L. Gwet, Handbook of inter-rater reliability (4th ed., 2014), chapter 2
/// @param krippendorffAlpha K. Krippendorff, Computing Krippendorff's alpha-reliability (2011), nominal
/// @param gwetAC1           K. L. Gwet, Computing inter-rater reliability and its variance in the presence of high
///                          agreement (2008)
/// @param masiAlpha         Krippendorff's alpha over sets of labels with the distance MASI ([Masi])
public record Coefficients(
        double percentAgreement,
        double cohenKappa,
        double fleissKappa,
        double krippendorffAlpha,
        double gwetAC1,
        double masiAlpha) {

    /// @param draw units, each as often as it was drawn
    static Coefficients of(Codings codings, Masi masi, int[] draw) {
        var tally = CategoryCounts.of(codings, draw);
        return new Coefficients(
                tally.observed(),
                CohenKappa.of(codings, draw),
                corrected(tally.observed(), tally.fleissChance()),
                1 - ratio(tally.disagreement(Masi.NOMINAL), tally.expectedDisagreement(Masi.NOMINAL)),
                corrected(tally.observed(), tally.gwetChance()),
                1 - ratio(tally.disagreement(masi), tally.expectedDisagreement(masi)));
    }

    /// Agreement beyond chance as a share of what is possible beyond chance; 1 where nobody ever disagreed.
    static double corrected(double observed, double chance) {
        return observed == 1 ? 1 : (observed - chance) / (1 - chance);
    }

    private static double ratio(double observed, double expected) {
        return observed == 0 ? 0 : observed / expected;
    }
}
