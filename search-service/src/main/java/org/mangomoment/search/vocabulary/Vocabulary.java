package org.mangomoment.search.vocabulary;

import java.util.Collection;
import java.util.List;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.SearchRequest;

/// What is asked about the words of stories. Every reader's answers are on the stories that this reader may
/// see. Thread-safe.
public interface Vocabulary {
    /// The same of some stories only.
    Vocabulary among(Collection<String> ids);

    /// The words of a search in their context.
    Concordance concordance(ConcordanceRequest request, Reader who);

    /// How many stories of a result have each of these words.
    ///
    /// @param words at most [WordCounts#MOST]; each is read as a query
    WordCounts counts(List<String> words, SearchRequest within, Reader who);

    /// The words near those of a search.
    Collocates collocates(SearchRequest request, Reader who);

    /// Runs of words in a result.
    ///
    /// @param length words in a run, 2 or 3
    WordRuns runs(SearchRequest request, int length, Reader who);

    /// The words that set two sides apart.
    KeyWords keyWords(KeynessRequest request, Reader who);

    /// The same for two sides that are known by the ids of their stories.
    KeyWords keyWords(Collection<String> target, Collection<String> reference, Reader who);

    /// The words by which people recognise a dimension, apart from the others: within the evidence for
    /// dimensions that reviewers accepted. A passage counts as a story does in [#keyWords].
    ///
    /// @param language  `nl` or `en`
    /// @param dimension its id
    KeyWords evidenceWords(String dimension, String language, Reader who);
}
