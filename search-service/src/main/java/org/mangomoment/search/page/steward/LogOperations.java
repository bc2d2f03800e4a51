package org.mangomoment.search.page.steward;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.library.Choice;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.Hit;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.Sort;
import org.mangomoment.search.log.LogFigures;
import org.mangomoment.search.story.StoryView;

/// The operations of the index and the log. Thread-safe.
public final class LogOperations implements Operations {
    private static final Reader STEWARD = new Reader("steward", Role.STEWARD);

    private final Library library;
    private final Supplier<Optional<LogFigures>> figures;
    private final Runnable rebuild;

    /// @param figures empty when the log cannot be reached
    public LogOperations(Library library, Supplier<Optional<LogFigures>> figures, Runnable rebuild) {
        this.library = library;
        this.figures = figures;
        this.rebuild = rebuild;
    }

    @Override
    public Condition condition() {
        var progress = library.progress(STEWARD);
        var log = figures.get();
        return new Condition(
                progress.stories(),
                progress.quarantined(),
                log.map(LogFigures::behind).orElse(Condition.UNKNOWN),
                log.map(LogFigures::deadLetters).orElse(Condition.UNKNOWN));
    }

    @Override
    public List<StoryView> quarantine(int most) {
        var waiting = List.of(new Choice(Facet.Derived.CONSENT, "missing", false));
        return library.search(new SearchRequest("", waiting, 0, most, Sort.NEWEST), STEWARD).hits().stream()
                .map(Hit::story)
                .toList();
    }

    @Override
    public void rebuild() {
        rebuild.run();
    }
}
