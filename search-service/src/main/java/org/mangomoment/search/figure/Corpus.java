package org.mangomoment.search.figure;

import java.util.Collection;
import java.util.List;
import org.mangomoment.search.story.StoryView;

/// Where the stories are counted that figures are about: those with consent for research.
public interface Corpus {
    /// Counts, all at one moment.
    ///
    /// @param dimensions ids of the dimensions to count
    CorpusCounts count(Collection<String> dimensions);

    /// The stories that two or more reviewers decided on, in the order of their ids.
    List<StoryView> codedByMany();
}
