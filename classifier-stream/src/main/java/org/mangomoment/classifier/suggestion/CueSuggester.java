package org.mangomoment.classifier.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.codebook.Codebook;
import org.mangomoment.classifier.codebook.Dimension;
import org.mangomoment.classifier.suggestion.Voice.ForDimension;
import org.mangomoment.classifier.suggestion.Voice.ForMoment;
import org.mangomoment.classifier.suggestion.Voice.ForReason;

/// The cold start: suggests by the codebook's cue phrases alone, before anyone has decided anything.
/// A score is the logistic of the prior's log-odds plus the weights of the cues found.
public final class CueSuggester implements Suggester {

    /// A dimension whose score is at least this is suggested.
    static final double THRESHOLD = 0.5;

    private final Codebook codebook;
    private final CueReader reader;

    public CueSuggester(Codebook codebook, Lemmatizers lemmatizers) {
        this.codebook = codebook;
        this.reader = new CueReader(codebook, lemmatizers);
    }

    @Override
    public String modelId() {
        return "cues-" + codebook.version();
    }

    @Override
    public int codebookVersion() {
        return codebook.version();
    }

    @Override
    public Suggested suggest(String text, String language) {
        var found = reader.read(text, language);
        return new Suggested(
                eligibility(found),
                codebook.dimensions().stream()
                        .map(dimension -> dimension(dimension, found))
                        .sorted(SuggestedDimension.HIGHEST_FIRST)
                        .toList());
    }

    private static SuggestedDimension dimension(Dimension dimension, CuesFound found) {
        var voice = new ForDimension(dimension.id());
        double score = LogOdds.probability(LogOdds.of(dimension.prior()) + found.weight(voice));
        return new SuggestedDimension(dimension.id(), score, THRESHOLD, found.evidence(voice));
    }

    private SuggestedEligibility eligibility(CuesFound found) {
        var reason = strongestReason(found);
        var evidence = new ArrayList<>(found.evidence(new ForMoment()));
        if (reason != null) found.evidence(reason).forEach(e -> evidence.add(e.against()));
        evidence.sort(Evidence.STRONGEST_FIRST);
        double logOdds = LogOdds.of(codebook.eligibility().prior())
                + evidence.stream().mapToDouble(Evidence::contribution).sum();
        double score = LogOdds.probability(logOdds);
        var verdict = Verdict.of(score);
        return new SuggestedEligibility(
                verdict, score, verdict == Verdict.YES || reason == null ? null : reason.id(), evidence);
    }

    private @Nullable ForReason strongestReason(CuesFound found) {
        return codebook.eligibility().reasons().stream()
                .map(reason -> new ForReason(reason.id()))
                .filter(reason -> found.weight(reason) > 0)
                .max(Comparator.comparingDouble(found::weight))
                .orElse(null);
    }
}
