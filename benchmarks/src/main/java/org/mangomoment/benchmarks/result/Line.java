package org.mangomoment.benchmarks.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.mangomoment.benchmarks.round.Spread;

/// One thing that was measured.
///
/// @param unit  of ours and the peer's figures
/// @param ours  over the rounds
/// @param peer  null where there is nothing to compare with
/// @param ratio ours divided by the peer's, round by round; null without a peer
/// @param aim   null where none was set
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Line(
        String what,
        String unit,
        Spread ours,
        @Nullable Peer peer,
        @Nullable Spread ratio,
        @Nullable Aim aim) {
    /// Without a peer.
    public static Line alone(String what, String unit, Spread ours, @Nullable Aim aim) {
        return new Line(what, unit, ours, null, null, aim);
    }

    /// Beside a peer that was not measured round by round with it: the ratio is that of the medians.
    public static Line beside(String what, String unit, Spread ours, Peer peer, @Nullable Aim aim) {
        double ratio = ours.median() / peer.figures().median();
        return new Line(what, unit, ours, peer, new Spread(ratio, ratio, ratio), aim);
    }

    /// Whether the aim is reached by the median, in words; empty without an aim.
    public String reached() {
        if (aim == null) {
            return "";
        }
        var judged = aim.ofRatio() ? ratio : ours;
        return judged == null ? "not measured" : aim.reachedBy(judged.median()) ? "yes" : "no";
    }
}
