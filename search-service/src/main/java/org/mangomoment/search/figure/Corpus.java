package org.mangomoment.search.figure;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.story.StoryView;

/// Where the stories are counted that figures are about: those with consent for research.
public interface Corpus {
    /// Counts, all at one moment.
    ///
    /// @param designs    by which versions of the sampling design to count
    /// @param dimensions ids of the dimensions to count
    CorpusCounts count(SamplingDesigns designs, Collection<String> dimensions);

    /// The stories that two or more reviewers decided on, in the order of their ids.
    List<StoryView> codedByMany();

    /// Every story that somebody decided on, in any order, one at a time.
    void eachDecided(Consumer<StoryView> each);
}
