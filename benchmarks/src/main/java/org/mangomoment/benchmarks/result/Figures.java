package org.mangomoment.benchmarks.result;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mangomoment.benchmarks.round.Spread;

/// Figures as people read them.
final class Figures {
    private Figures() {}

    /// Three digits that count, as `1,640`, `23.4` or `0.012`.
    static String number(double figure) {
        double size = Math.abs(figure);
        int decimals = size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + decimals + "f", figure);
    }

    /// Smallest, middle and largest.
    static String spread(Spread spread) {
        return spread.min() == spread.max()
                ? number(spread.median())
                : number(spread.min()) + " / " + number(spread.median()) + " / " + number(spread.max());
    }

    /// The middle; a dash for none.
    static String ratio(@Nullable Spread ratio) {
        return ratio == null ? "–" : number(ratio.median());
    }
}
