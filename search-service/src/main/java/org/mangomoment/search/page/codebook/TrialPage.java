package org.mangomoment.search.page.codebook;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import org.mangomoment.schemas.TrialFindings;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.codebook.CodebookEditing;
import org.mangomoment.search.codebook.LoggedTrials;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.sample.RandomSample;

/// Has the draft tried on every story, and shows what publishing it would change. Thread-safe.
public final class TrialPage {
    private static final String PATH = CodebookPages.PATH + "/trial";

    private final CodebookEditing editing;
    private final LoggedTrials trials;
    private final Library library;
    private final RandomSample sample;
    private final Pages pages;

    /// @param sample which stories' suggestions are kept from whom
    public TrialPage(CodebookEditing editing, LoggedTrials trials, Library library, RandomSample sample, Pages pages) {
        this.editing = editing;
        this.trials = trials;
        this.library = library;
        this.sample = sample;
        this.pages = pages;
    }

    /// The page's routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, PATH, Audience.STEWARDS, this::show),
                new Route(HandlerType.POST, PATH, Audience.STEWARDS, this::ask));
    }

    private void ask(Context context) {
        editing.draft().ifPresent(draft -> trials.ask(draft, Access.reader(context)));
        context.redirect(PATH, HttpStatus.SEE_OTHER);
    }

    private void show(Context context) {
        var content = new HashMap<String, Object>();
        content.put("codebook", editing.published().newest());
        editing.draft().ifPresent(draft -> content.put("draft", draft));
        trials.newest().ifPresent(trial -> {
            content.put("trial", trial);
            var findings = trial.getFindings();
            if (findings != null) {
                content.put("findings", findings);
                content.put("rows", rows(findings, Access.reader(context)));
            }
        });
        pages.show(context, "codebook-trial", content);
    }

    /// Without stories that were withdrawn since, or that the reader may not see.
    private List<TrialRow> rows(TrialFindings findings, Reader who) {
        return findings.getStoryChanges().stream()
                .flatMap(change ->
                        library
                                .story(change.getStoryId(), who)
                                .map(story -> new TrialRow(change, sample.covers(story, who)))
                                .stream())
                .toList();
    }
}
