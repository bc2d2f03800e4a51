package org.mangomoment.search.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.story.StoryView;

/// What readers ask for. Shows every reader only what that reader may see: stories in quarantine and the
/// names of organisations are for stewards. Thread-safe.
public interface Library {
    /// A story; empty when there is none or the reader may not see it.
    Optional<StoryView> story(String id, Reader who);

    /// Searches; a mistake in the query is part of the answer.
    Found search(SearchRequest request, Reader who);

    /// The next story to decide on.
    ///
    /// @param skip ids not to serve now
    Optional<StoryView> next(Queue queue, Reader who, Set<String> skip);

    /// The next story to decide on among those that a search finds, in its order, whatever others decided. What the
    /// random sample waits for is left out.
    ///
    /// @param skip ids not to serve now
    Optional<StoryView> next(SearchRequest search, Reader who, Set<String> skip);

    /// Other stories that are probably this one told again, the most alike first, at most ten.
    List<NearDuplicate> toldTwice(StoryView story, Reader who);

    /// How far the random sample has come.
    SampleProgress sampleProgress();

    /// How far reviewing has come.
    Progress progress(Reader who);
}
