package org.mangomoment.search.figure;

import java.util.function.Supplier;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.sample.SamplingDesigns;

/// Figures on the corpus as it is now, for the codebook in use. Thread-safe.
public final class FigureDesk {
    private final Corpus corpus;
    private final Supplier<SamplingDesigns> designs;
    private final Codebooks codebooks;

    public FigureDesk(Corpus corpus, Supplier<SamplingDesigns> designs, Codebooks codebooks) {
        this.corpus = corpus;
        this.designs = designs;
        this.codebooks = codebooks;
    }

    /// How far suggestions move reviewers. Reads every decided story.
    public SuggestionEffects effects() {
        return SuggestionEffects.of(corpus, new DimensionSets(codebooks.newest()));
    }

    /// The shares of stories.
    public HonestFigures shares() {
        return HonestFigures.of(corpus, designs.get(), new DimensionSets(codebooks.newest()));
    }
}
