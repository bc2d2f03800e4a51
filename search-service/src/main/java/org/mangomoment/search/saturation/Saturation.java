package org.mangomoment.search.saturation;

import java.util.List;
import java.util.stream.Stream;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.codebook.ReasonEntry;
import org.mangomoment.search.figure.CorpusCounts;

/// Whether reviewing more stories would change the figures: what the stories that were decided on showed, one
/// after the other, and what they would have shown in any other order.
///
/// @param stories that were decided on
/// @param codes   how many dimensions and reasons have been seen
/// @param shares  the share of eligibility first, then of every dimension
/// @param limit   counts from 1 to below this are hidden, and with them the order of the decisions, in which two
///                neighbouring points would tell of single stories; 0 hides nothing
public record Saturation(Basis basis, long stories, List<CodeCurve> codes, List<ShareCurve> shares, long limit) {
    public Saturation {
        codes = List.copyOf(codes);
        shares = List.copyOf(shares);
    }

    /// Counts.
    ///
    /// @param reviewed in any order
    static Saturation of(Basis basis, List<ReviewedStory> reviewed, CodebookView codebook, long limit) {
        if (reviewed.isEmpty() || reviewed.size() < limit) {
            return new Saturation(basis, 0, List.of(), List.of(), limit);
        }
        var stories = reviewed.stream().sorted(ReviewedStory.BY_TIME).toList();
        var dimensions = codebook.dimensionIds();
        var reasons = codebook.reasons().stream().map(ReasonEntry::id).toList();
        return new Saturation(
                basis,
                stories.size(),
                List.of(
                        CodeCurve.of(CodeCurve.Kind.DIMENSIONS, stories, dimensions, ReviewedStory::fitting, limit),
                        CodeCurve.of(CodeCurve.Kind.REASONS, stories, reasons, ReviewedStory::reasons, limit)),
                Stream.concat(Stream.of(CorpusCounts.ELIGIBILITY), dimensions.stream())
                        .map(subject -> ShareCurve.of(subject, stories, limit))
                        .toList(),
                limit);
    }

    /// Whether the order of the decisions is shown.
    public boolean inOrder() {
        return limit == 0;
    }
}
