package org.mangomoment.search.deposit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.export.Handover;

/// How a deposit was made, as its `manifest.json` says it.
///
/// @param export   its id, under which the product keeps which stories are in it
/// @param query    the search, as the parameters of its address; empty for all stories
/// @param wholeQuery whether the query says all that was asked; otherwise `…` stands for what is not named
/// @param codebook version in use; 0 for none
/// @param coders   who decided on its stories
/// @param earlier  the version before; null for a first one
@JsonInclude(JsonInclude.Include.NON_NULL)
record DepositManifest(
        String export,
        String at,
        String purpose,
        String query,
        boolean wholeQuery,
        int codebook,
        long stories,
        long leftOut,
        int coders,
        List<String> models,
        @Nullable Earlier earlier) {
    /// The version before.
    ///
    /// @param withdrawn of its stories, those that were withdrawn since and are in this one no more
    record Earlier(String export, String at, long stories, long withdrawn) {}

    static DepositManifest of(Handover handover, DepositCounts counts, int coders) {
        var order = handover.order();
        var earlier = order.deposit() == null ? null : order.deposit().earlier();
        return new DepositManifest(
                handover.id(),
                handover.at().toString(),
                order.purpose().id(),
                order.query(),
                handover.whole(),
                handover.codebook().version(),
                counts.stories(),
                counts.leftOut(),
                coders,
                counts.models(),
                earlier == null
                        ? null
                        : new Earlier(
                                earlier.export(), earlier.at().toString(), earlier.stories(), earlier.withdrawn()));
    }
}
