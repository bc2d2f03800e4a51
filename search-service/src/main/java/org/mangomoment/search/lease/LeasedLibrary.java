package org.mangomoment.search.lease;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Found;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.NearDuplicate;
import org.mangomoment.search.library.Progress;
import org.mangomoment.search.library.Queue;
import org.mangomoment.search.library.SampleProgress;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.story.StoryView;

/// A library whose queues pass over what others have open, and keep for the reader what they serve.
/// Thread-safe.
public final class LeasedLibrary implements Library {
    private final Library library;
    private final Leases leases;

    public LeasedLibrary(Library library, Leases leases) {
        this.library = library;
        this.leases = leases;
    }

    @Override
    public Optional<StoryView> next(Queue queue, Reader who, Set<String> skip) {
        return next(passed -> library.next(queue, who, passed), who, skip);
    }

    @Override
    public Optional<StoryView> next(SearchRequest search, Reader who, Set<String> skip) {
        return next(passed -> library.next(search, who, passed), who, skip);
    }

    /// When others have all that is left open, one of those: better twice than never.
    private Optional<StoryView> next(Function<Set<String>, Optional<StoryView>> serve, Reader who, Set<String> skip) {
        var passed = new HashSet<>(skip);
        passed.addAll(leases.heldByOthers(who));
        var served = serve.apply(passed);
        while (served.isPresent() && !leases.take(served.get().id(), who)) {
            passed.add(served.get().id());
            served = serve.apply(passed);
        }
        return served.isPresent() ? served : serve.apply(skip);
    }

    @Override
    public Optional<StoryView> story(String id, Reader who) {
        return library.story(id, who);
    }

    @Override
    public Found search(SearchRequest request, Reader who) {
        return library.search(request, who);
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
