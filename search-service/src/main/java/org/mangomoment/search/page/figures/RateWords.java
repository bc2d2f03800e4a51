package org.mangomoment.search.page.figures;

import org.mangomoment.search.figure.AidedAnswers;
import org.mangomoment.search.figure.Rate;
import org.mangomoment.search.page.frame.Frame;

/// Rates as a reader's language writes them.
public final class RateWords {
    private RateWords() {}

    /// A rate with its interval and the number of answers; a dash without answers.
    public static String rate(Rate rate, Frame frame) {
        return rate.answers() == 0
                ? "–"
                : frame.say(
                        "influence.rate",
                        frame.percent(rate.share()),
                        frame.percent(rate.interval().from()),
                        frame.percent(rate.interval().to()),
                        frame.number(rate.answers()));
    }

    /// By how many percentage points aided answers lie higher, with the interval; a dash when there are not
    /// answers of both kinds.
    public static String difference(AidedAnswers answers, Frame frame) {
        if (!answers.comparable()) {
            return "–";
        }
        var interval = answers.interval();
        return frame.say(
                "influence.difference",
                points(answers.difference(), frame),
                points(interval.from(), frame),
                points(interval.to(), frame));
    }

    private static String points(double share, Frame frame) {
        return String.format(frame.words().locale(), "%+.1f", 100 * share).replace('-', '−');
    }
}
