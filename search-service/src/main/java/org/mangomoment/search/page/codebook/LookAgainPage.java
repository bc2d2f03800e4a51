package org.mangomoment.search.page.codebook;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.codebook.PublishedCodebooks;
import org.mangomoment.search.figure.Corpus;
import org.mangomoment.search.page.frame.Pages;

/// Lists the stories that somebody has to look at again, because they were decided under another meaning of a
/// dimension. Thread-safe.
public final class LookAgainPage {
    private static final int MOST = 500;

    private final Corpus corpus;
    private final PublishedCodebooks codebooks;
    private final Pages pages;

    /// @param corpus where the stories are
    public LookAgainPage(Corpus corpus, PublishedCodebooks codebooks, Pages pages) {
        this.corpus = corpus;
        this.codebooks = codebooks;
        this.pages = pages;
    }

    /// A story of the list.
    ///
    /// @param dimensions why, by the ids that they had
    public record Row(String id, List<String> dimensions) {}

    /// The page's routes.
    public List<Route> routes() {
        return List.of(new Route(HandlerType.GET, CodebookPages.PATH + "/look-again", Audience.STEWARDS, this::show));
    }

    private void show(Context context) {
        var rows = new ArrayList<Row>();
        corpus.eachDecided(story -> {
            var again = story.recount().lookAgain();
            if (!again.isEmpty()) {
                rows.add(new Row(story.id(), again.stream().sorted().toList()));
            }
        });
        rows.sort(Comparator.comparing(Row::id));
        pages.show(
                context,
                "codebook-look-again",
                Map.of(
                        "total", rows.size(),
                        "rows", rows.stream().limit(MOST).toList(),
                        "names", new DimensionNames(codebooks)));
    }
}
