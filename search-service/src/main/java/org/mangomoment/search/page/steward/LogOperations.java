package org.mangomoment.search.page.steward;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.library.Choice;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.Hit;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.Sort;
import org.mangomoment.search.story.StoryView;

/// Keeping by the index and the log. Thread-safe.
public final class LogOperations implements Operations {
    private static final Reader STEWARD = new Reader("steward", Role.STEWARD);

    private final Library library;
    private final Supplier<Map<String, Object>> figures;
    private final Runnable rebuild;

    /// @param figures `lag`, a number by topic, and `deadLetters`, a number; absent when the log cannot be reached
    public LogOperations(Library library, Supplier<Map<String, Object>> figures, Runnable rebuild) {
        this.library = library;
        this.figures = figures;
        this.rebuild = rebuild;
    }

    @Override
    public Condition condition() {
        var progress = library.progress(STEWARD);
        var log = figures.get();
        var behind = log.get("lag") instanceof Map<?, ?> lag
                ? lag.values().stream().mapToLong(LogOperations::number).sum()
                : Condition.UNKNOWN;
        var deadLetters = log.containsKey("deadLetters") ? number(log.get("deadLetters")) : Condition.UNKNOWN;
        return new Condition(progress.stories(), progress.quarantined(), behind, deadLetters);
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

    private static long number(Object value) {
        return value instanceof Number number ? number.longValue() : Condition.UNKNOWN;
    }
}
