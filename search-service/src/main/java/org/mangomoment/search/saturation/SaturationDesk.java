package org.mangomoment.search.saturation;

import java.util.ArrayList;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.figure.Corpus;
import org.mangomoment.search.insight.InsightSettings;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.StoryView;

/// Tells whether more decided stories would change the figures. Thread-safe.
public final class SaturationDesk {
    private final Corpus corpus;
    private final RandomSample sample;
    private final Codebooks codebooks;
    private final InsightSettings settings;

    /// @param sample which decisions are kept from whom
    public SaturationDesk(Corpus corpus, RandomSample sample, Codebooks codebooks, InsightSettings settings) {
        this.corpus = corpus;
        this.sample = sample;
        this.codebooks = codebooks;
        this.settings = settings;
    }

    /// Reads every decided story but those whose decisions are kept from the reader.
    public Saturation of(Basis basis, Reader who) {
        var reviewed = new ArrayList<ReviewedStory>();
        corpus.eachDecided(story -> {
            if (counts(story, basis) && !sample.covers(story, who)) {
                ReviewedStory.of(story).ifPresent(reviewed::add);
            }
        });
        return Saturation.of(basis, reviewed, codebooks.newest(), settings.smallestCell());
    }

    private static boolean counts(StoryView story, Basis basis) {
        return switch (basis) {
            case ALL -> true;
            case SAMPLE -> !story.verdicts().sampledBlind().isEmpty();
        };
    }
}
