package org.mangomoment.search.page.searches;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.schemas.SavedSearch;
import org.mangomoment.schemas.WatchRhythm;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.savedsearch.Saving;
import org.mangomoment.search.story.StoryView;

/// The pages of saved searches. Thread-safe.
public final class SavedSearchPages {
    private static final String PATH = "/searches";
    private static final int MOST_ALERTS = 100;

    private final SearchDesk desk;
    private final Library library;
    private final Codebooks codebooks;
    private final Pages pages;

    public SavedSearchPages(SearchDesk desk, Library library, Codebooks codebooks, Pages pages) {
        this.desk = desk;
        this.library = library;
        this.codebooks = codebooks;
        this.pages = pages;
    }

    /// The pages' routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, PATH, Audience.COLLEAGUES, context -> list(context, HttpStatus.OK, "")),
                new Route(HandlerType.POST, PATH, Audience.COLLEAGUES, this::save),
                new Route(HandlerType.POST, PATH + "/history/clear", Audience.COLLEAGUES, this::clear),
                new Route(HandlerType.GET, PATH + "/{id}", Audience.COLLEAGUES, this::show),
                new Route(HandlerType.POST, PATH + "/{id}/watch", Audience.COLLEAGUES, this::watch),
                new Route(HandlerType.POST, PATH + "/{id}/seen", Audience.COLLEAGUES, this::seen),
                new Route(HandlerType.POST, PATH + "/{id}/delete", Audience.COLLEAGUES, this::forget));
    }

    /// @param wrong the sentence of what went wrong; empty for nothing
    private void list(Context context, HttpStatus status, String wrong) {
        var who = Access.reader(context);
        pages.show(
                context,
                status,
                "searches",
                Map.of(
                        "rows",
                        desk.searches().visibleTo(who).stream()
                                .map(saved -> row(saved, who))
                                .toList(),
                        "past",
                        desk.past().of(who),
                        "wrong",
                        wrong));
    }

    private SavedRow row(SavedSearch saved, Reader who) {
        var watch = desk.watches().of(saved.getSearchId(), who);
        return new SavedRow(
                saved,
                saved.getOwner().equals(who.account()),
                watch.orElse(null),
                watch.map(watched -> desk.alerts().unseen(watched)).orElse(List.of()),
                desk.searches().faults(saved, codebooks.newest()));
    }

    /// Takes the search as form fields, named as the parameters of its address.
    private void save(Context context) {
        var name = Optional.ofNullable(context.formParam("name")).orElse("");
        var shared = "yes".equals(context.formParam("shared"));
        switch (desk.searches().save(name, shared, SearchRequest.of(context.formParamMap()), Access.reader(context))) {
            case Saving.Saved(var saved) -> context.redirect(PATH + "/" + saved.getSearchId(), HttpStatus.SEE_OTHER);
            case Saving.Refused(var reason) ->
                list(context, HttpStatus.UNPROCESSABLE_CONTENT, "searches.refused." + reason.id());
        }
    }

    private void show(Context context) {
        show(context, HttpStatus.OK, "");
    }

    private void show(Context context, HttpStatus status, String wrong) {
        var who = Access.reader(context);
        var saved = asked(context);
        var row = row(saved, who);
        var watch = row.watch();
        var alerts = watch == null ? List.<StoryView>of() : stories(saved, who);
        pages.show(
                context,
                status,
                "saved-search",
                Map.of("row", row, "stories", alerts, "mails", desk.mails(), "wrong", wrong));
    }

    /// The newest stories that a reader was told of and may read.
    private List<StoryView> stories(SavedSearch saved, Reader who) {
        return desk.watches().of(saved.getSearchId(), who).stream()
                .flatMap(watch -> desk.alerts().of(watch).stream())
                .limit(MOST_ALERTS)
                .flatMap(alert -> library.story(alert.getStoryId(), who).stream())
                .toList();
    }

    private void watch(Context context) {
        var saved = asked(context);
        var who = Access.reader(context);
        var rhythm = Words.find(WatchRhythm.class, String.valueOf(context.formParam("rhythm")));
        var address =
                Optional.ofNullable(context.formParam("address")).orElse("").strip();
        if (rhythm.isEmpty() || rhythm.get() == WatchRhythm.UNKNOWN) {
            desk.watches().end(saved.getSearchId(), who);
        } else if (rhythm.get() != WatchRhythm.DESK && !address.matches("[^\\s@<>,;]{1,64}@[^\\s@<>,;]{1,190}")) {
            show(context, HttpStatus.UNPROCESSABLE_CONTENT, "watch.wrong-address");
            return;
        } else {
            var language = pages.frame(context).language();
            desk.watches().watch(saved.getSearchId(), rhythm.get(), address, language, who);
        }
        context.redirect(PATH + "/" + saved.getSearchId(), HttpStatus.SEE_OTHER);
    }

    private void seen(Context context) {
        var saved = asked(context);
        newestShown(context)
                .ifPresent(until -> desk.watches().seen(saved.getSearchId(), until, Access.reader(context)));
        context.redirect(PATH + "/" + saved.getSearchId(), HttpStatus.SEE_OTHER);
    }

    /// The newest alert that the page told of; empty for anything that is no moment.
    private static Optional<Instant> newestShown(Context context) {
        try {
            return Optional.of(Instant.parse(String.valueOf(context.formParam("until"))));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private void forget(Context context) {
        if (!desk.watches().forget(context.pathParam("id"), Access.reader(context))) {
            throw unknown();
        }
        context.redirect(PATH, HttpStatus.SEE_OTHER);
    }

    private void clear(Context context) {
        desk.past().clear(Access.reader(context));
        context.redirect(PATH, HttpStatus.SEE_OTHER);
    }

    private SavedSearch asked(Context context) {
        return desk.searches()
                .search(context.pathParam("id"), Access.reader(context))
                .orElseThrow(SavedSearchPages::unknown);
    }

    private static Refusal unknown() {
        return new Refusal(404, "Not found", "There is no such saved search for this account.");
    }
}
