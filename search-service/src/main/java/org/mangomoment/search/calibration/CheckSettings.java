package org.mangomoment.search.calibration;

/// How often reviewers are checked unannounced.
///
/// @param checkShare     with which probability a check comes before a story of a queue, 0 to 0.5; 0 for none
/// @param checkDays      days after which an earlier decision, or an earlier check, of the same reviewer
///                       may come again, 1 to 3,650
/// @param checkDecisions stories on which the reviewer must have decided since, 0 to 100,000
public record CheckSettings(double checkShare, int checkDays, int checkDecisions) {
    private static final double LARGEST_SHARE = 0.5;
    private static final int MOST_DAYS = 3_650;
    private static final int MOST_DECISIONS = 100_000;

    /// None.
    public static final CheckSettings OFF = new CheckSettings(0, 1, 0);

    public CheckSettings {
        if (!(checkShare >= 0 && checkShare <= LARGEST_SHARE)) {
            throw new IllegalArgumentException("check-share is " + checkShare + "; expected 0 to " + LARGEST_SHARE);
        }
        if (checkDays < 1 || checkDays > MOST_DAYS) {
            throw new IllegalArgumentException("check-days is " + checkDays + "; expected 1 to " + MOST_DAYS);
        }
        if (checkDecisions < 0 || checkDecisions > MOST_DECISIONS) {
            throw new IllegalArgumentException(
                    "check-decisions is " + checkDecisions + "; expected 0 to " + MOST_DECISIONS);
        }
    }
}
