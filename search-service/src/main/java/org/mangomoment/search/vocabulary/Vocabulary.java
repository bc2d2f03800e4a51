package org.mangomoment.search.vocabulary;

import org.mangomoment.search.account.Reader;

/// What is asked about the words of stories. Every reader's answers are on the stories that this reader may see.
/// Thread-safe.
public interface Vocabulary {
    /// The words of a search in their context.
    Concordance concordance(ConcordanceRequest request, Reader who);
}
