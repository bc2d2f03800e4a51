package org.mangomoment.classifier.suggestion;

import java.util.List;
import org.mangomoment.schemas.codebook.Codebook;
import org.mangomoment.schemas.codebook.Dimension;

/// The cold start: suggests by the codebook's cue phrases alone, before anyone has decided anything.
/// How cues become a score is the codebook's to say (docs/codebook.md).
public final class CueSuggester implements Suggester {

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

    /// Whether its codebook is the one that comes with the program, as it came.
    public boolean isBundled() {
        return codebook.equals(Codebook.bundled());
    }

    /// The codebook's dimensions, in its order.
    public List<String> dimensions() {
        return codebook.dimensions().stream().map(Dimension::id).toList();
    }

    @Override
    public Suggested suggest(String text, String language) {
        var found = reader.read(text, language);
        return new Suggested(
                EligibilityCues.suggest(codebook.eligibility(), found),
                codebook.dimensions().stream()
                        .map(dimension -> DimensionCues.suggest(dimension, found))
                        .sorted(SuggestedDimension.HIGHEST_FIRST)
                        .toList());
    }
}
