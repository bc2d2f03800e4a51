package org.mangomoment.classifier.suggestion;

import java.util.List;
import org.mangomoment.schemas.codebook.Dimension;

/// How far cues speak for one dimension. The constants are the codebook's (docs/codebook.md).
final class DimensionCues {

    /// A dimension whose score is at least this is suggested.
    static final double THRESHOLD = 0.5;

    private static final double OF_PRIOR = 0.5;
    private static final double OF_CUES = 0.7;

    /// So that a rare dimension that something speaks for comes before a common one that nothing speaks for.
    private static final double NOTHING_SPEAKS = 0.5;

    private DimensionCues() {}

    static SuggestedDimension suggest(Dimension dimension, CuesFound found) {
        var evidence = evidence(dimension, found);
        return new SuggestedDimension(
                dimension.id(),
                LogOdds.probability(logOdds(dimension, found, evidence)),
                THRESHOLD,
                evidence.stream().sorted(Evidence.STRONGEST_FIRST).toList());
    }

    private static List<Evidence> evidence(Dimension dimension, CuesFound found) {
        return CueSum.of(found.of(new CueTarget.ForDimension(dimension.id()))).stream()
                .map(evidence -> evidence.times(OF_CUES))
                .toList();
    }

    private static double logOdds(Dimension dimension, CuesFound found, List<Evidence> evidence) {
        return OF_PRIOR * LogOdds.of(dimension.prior())
                + CueSum.total(evidence)
                - OF_CUES * bar(found.sentences())
                - (evidence.isEmpty() ? NOTHING_SPEAKS : 0);
    }

    /// What cues must reach together; a long story mentions more things by chance.
    private static double bar(int sentences) {
        return 0.5 + 0.25 * Math.log(sentences) / Math.log(2);
    }
}
