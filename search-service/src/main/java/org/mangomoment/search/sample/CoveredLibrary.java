package org.mangomoment.search.sample;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Found;
import org.mangomoment.search.library.Hit;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.NearDuplicate;
import org.mangomoment.search.library.Progress;
import org.mangomoment.search.library.Queue;
import org.mangomoment.search.library.SampleProgress;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.story.StoryView;

/// A library that keeps from reviewers what the random sample keeps from them; all pages and the API read
/// from it. Counts and filters of a search still know it, so a story that was picked by them is no decision
/// of the sample. Thread-safe.
public final class CoveredLibrary implements Library {
    private final Library library;
    private final RandomSample sample;

    /// @param library shows all
    public CoveredLibrary(Library library, RandomSample sample) {
        this.library = library;
        this.sample = sample;
    }

    @Override
    public Optional<StoryView> story(String id, Reader who) {
        return library.story(id, who).map(story -> sample.shown(story, who));
    }

    @Override
    public Found search(SearchRequest request, Reader who) {
        var found = library.search(request, who);
        var hits = found.hits().stream()
                .map(hit -> new Hit(sample.shown(hit.story(), who), hit.highlights(), hit.because()))
                .toList();
        return found.showing(hits);
    }

    @Override
    public Optional<StoryView> next(Queue queue, Reader who, Set<String> skip) {
        return library.next(queue, who, skip).map(story -> sample.shown(story, who));
    }

    @Override
    public Optional<StoryView> next(SearchRequest search, Reader who, Set<String> skip) {
        return library.next(search, who, skip).map(story -> sample.shown(story, who));
    }

    @Override
    public List<NearDuplicate> toldTwice(StoryView story, Reader who) {
        return library.toldTwice(story, who);
    }

    @Override
    public SampleProgress sampleProgress() {
        return library.sampleProgress();
    }

    @Override
    public Progress progress(Reader who) {
        return library.progress(who);
    }
}
