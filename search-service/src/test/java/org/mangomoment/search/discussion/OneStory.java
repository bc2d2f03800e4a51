package org.mangomoment.search.discussion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Found;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.NearDuplicate;
import org.mangomoment.search.library.Progress;
import org.mangomoment.search.library.Queue;
import org.mangomoment.search.library.SampleProgress;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.story.Visibility;

/// A library of one story; nothing else is asked of it.
public final class OneStory implements Library {
    public @Nullable StoryView story;

    int lookedUp;

    @Override
    public Optional<StoryView> story(String id, Reader who) {
        lookedUp++;
        return Optional.ofNullable(story).filter(one -> one.id().equals(id)).flatMap(one -> Visibility.of(one, who));
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
        throw new UnsupportedOperationException();
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
