package org.mangomoment.search.figure;

import java.util.Collection;

/// Where the stories are counted that figures are about: those with consent for research.
@FunctionalInterface
public interface Corpus {
    /// Counts, all at one moment.
    ///
    /// @param dimensions ids of the dimensions to count
    CorpusCounts count(Collection<String> dimensions);
}
