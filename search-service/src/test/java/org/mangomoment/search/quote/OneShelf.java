package org.mangomoment.search.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Found;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.NearDuplicate;
import org.mangomoment.search.library.Progress;
import org.mangomoment.search.library.Queue;
import org.mangomoment.search.library.SampleProgress;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.similarity.Fingerprint;
import org.mangomoment.search.story.ShownStory;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.story.Visibility;

/// Stories by their ids, as readers see them, and which are near-duplicates; nothing else is asked of it.
public final class OneShelf implements Library {
    public final Map<String, StoryView> stored = new HashMap<>();

    @Override
    public Optional<StoryView> story(String id, Reader who) {
        return Optional.ofNullable(stored.get(id))
                .flatMap(view -> Visibility.of(view, who))
                .map(view -> ShownStory.of(view).view());
    }

    @Override
    public Found search(SearchRequest request, Reader who) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<StoryView> next(Queue queue, Reader who, Set<String> skip) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<StoryView> next(SearchRequest search, Reader who, Set<String> skip) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<NearDuplicate> toldTwice(StoryView story, Reader who) {
        var mine = Fingerprint.of(story.text());
        return stored.values().stream()
                .filter(other -> !other.id().equals(story.id()))
                .map(other -> new NearDuplicate(
                        other.id(),
                        mine.similarity(Fingerprint.of(other.text())),
                        other.story().getChannel(),
                        other.story().getReceivedAt()))
                .filter(near -> near.similarity() >= 0.25)
                .toList();
    }

    @Override
    public SampleProgress sampleProgress() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Progress progress(Reader who) {
        throw new UnsupportedOperationException();
    }
}
