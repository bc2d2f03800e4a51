package org.mangomoment.search.page.codebook;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.codebook.CodebookEditing;
import org.mangomoment.search.codebook.PublishedCodebooks;
import org.mangomoment.search.codebook.SubjectChange;
import org.mangomoment.search.page.frame.Pages;

/// Shows the codebook in force, its earlier versions and what differs between two. Thread-safe.
public final class CodebookPages {
    static final String PATH = "/steward/codebook";

    private final CodebookEditing editing;
    private final PublishedCodebooks codebooks;
    private final Pages pages;

    public CodebookPages(CodebookEditing editing, Pages pages) {
        this.editing = editing;
        this.codebooks = editing.published();
        this.pages = pages;
    }

    /// The pages' routes.
    public List<Route> routes() {
        return List.of(
                new Route(
                        HandlerType.GET,
                        PATH,
                        Audience.STEWARDS,
                        context -> show(context, codebooks.inForce().orElse(null))),
                new Route(
                        HandlerType.GET,
                        PATH + "/versions/{version}",
                        Audience.STEWARDS,
                        context -> show(context, version(context.pathParam("version")))),
                new Route(HandlerType.GET, PATH + "/changes", Audience.STEWARDS, this::changes));
    }

    private void show(Context context, @Nullable Codebook shown) {
        var content = new HashMap<String, Object>();
        content.put("versions", VersionRow.all(codebooks).reversed());
        content.put("inForce", codebooks.newest().version());
        content.put("revision", editing.revision());
        editing.draft().ifPresent(draft -> content.put("draft", draft));
        if (shown != null) {
            content.put("shown", shown);
            content.put("beside", FurtherRow.all(shown, shown));
        }
        pages.show(context, "codebook", content);
    }

    /// From an earlier version to a later one, whichever way round they were chosen.
    private void changes(Context context) {
        var one = version(String.valueOf(context.queryParam("from")));
        var other = version(String.valueOf(context.queryParam("to")));
        var inOrder = one.getVersion() <= other.getVersion();
        var before = inOrder ? one : other;
        var after = inOrder ? other : one;
        var content = new HashMap<String, Object>();
        content.put("before", before);
        content.put("after", after);
        content.put("changes", SubjectChange.between(before, after));
        pages.show(context, "codebook-changes", content);
    }

    private Codebook version(String told) {
        return Optional.of(told)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .flatMap(text -> codebooks.published(Integer.parseInt(text)))
                .orElseThrow(() -> new Refusal(404, "No such version", "There is no such version of the codebook."));
    }
}
