package org.mangomoment.search.page.figures;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.figure.AgreementDesk;
import org.mangomoment.search.figure.Coding;
import org.mangomoment.search.figure.CodingGroup;
import org.mangomoment.search.figure.DimensionSets;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.StoryView;

/// Shows how far reviewers agree, and the stories behind a figure. Thread-safe.
public final class AgreementPages {
    private static final int MOST_LISTED = 200;

    private final AgreementDesk agreement;
    private final Library library;
    private final RandomSample sample;
    private final Codebooks codebooks;
    private final Pages pages;

    /// @param sample what is kept from a reader is not listed for them
    public AgreementPages(
            AgreementDesk agreement, Library library, RandomSample sample, Codebooks codebooks, Pages pages) {
        this.agreement = agreement;
        this.library = library;
        this.sample = sample;
        this.codebooks = codebooks;
        this.pages = pages;
    }

    /// The pages' routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/agreement", Audience.COLLEAGUES, this::show),
                new Route(HandlerType.GET, "/agreement/stories", Audience.COLLEAGUES, this::stories));
    }

    private void show(Context context) {
        pages.show(
                context,
                "agreement",
                Map.of(
                        "groups",
                        agreement.all().stream().map(AgreementTable::new).toList(),
                        "subjects",
                        new Subjects(codebooks.newest()),
                        "adjudicated",
                        agreement.againstAdjudication(Access.reader(context))));
    }

    private void stories(Context context) {
        var who = Access.reader(context);
        var group = CodingGroup.of(String.valueOf(context.queryParam("group")))
                .orElseThrow(() -> new Refusal(404, "Not found", "There is no such group of decisions."));
        var subject = String.valueOf(context.queryParam("subject"));
        var sets = new DimensionSets(codebooks.newest());
        var found = agreement.of(group).stories().stream()
                .filter(story -> !"yes".equals(context.queryParam("differ")) || story.differsOn(subject, sets))
                .filter(story -> context.queryParams("reviewer").stream().allMatch(story::isBy))
                .flatMap(story -> open(story, who).map(view -> new CodedRow(story, subject, view, sets)).stream())
                .filter(row -> !"yes".equals(context.queryParam("marked"))
                        || row.words().size() > 1)
                .limit(MOST_LISTED)
                .toList();
        pages.show(
                context,
                "agreement-stories",
                Map.of(
                        "group", group,
                        "subject", subject,
                        "rows", found,
                        "subjects", new Subjects(codebooks.newest())));
    }

    /// The story, unless something of it is kept from the reader.
    private Optional<StoryView> open(Coding coding, Reader who) {
        return library.story(coding.storyId(), who).filter(story -> !sample.covers(story, who));
    }
}
