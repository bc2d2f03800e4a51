package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Optional;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.codebook.CodebookComparison;
import org.mangomoment.schemas.codebook.CodebookFile;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.codebook.PublishedCodebooks;

/// The versions of the codebook, whole, and what differs between two.
public final class CodebookApi {
    private final PublishedCodebooks codebooks;

    public CodebookApi(PublishedCodebooks codebooks) {
        this.codebooks = codebooks;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/api/codebooks", Audience.STEWARDS, this::list),
                new Route(HandlerType.GET, "/api/codebooks/{version}", Audience.STEWARDS, this::file),
                new Route(HandlerType.GET, "/api/codebooks/{version}/changes", Audience.STEWARDS, this::changes));
    }

    private void list(Context context) {
        context.json(CodebooksAnswer.of(codebooks));
    }

    /// A file as `mango codebook publish` takes it.
    private void file(Context context) {
        context.contentType("application/json").result(CodebookFile.text(version(context.pathParam("version"))));
    }

    private void changes(Context context) {
        var after = version(context.pathParam("version"));
        var since = context.queryParam("since");
        var before = version(since == null ? Integer.toString(after.getVersion() - 1) : since);
        context.json(CodebookChangesAnswer.of(
                before.getVersion(), after.getVersion(), CodebookComparison.between(before, after)));
    }

    private Codebook version(String told) {
        return Optional.of(told)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .flatMap(text -> codebooks.published(Integer.parseInt(text)))
                .orElseThrow(() -> new Refusal(
                        404, "No such version", "No such version was published; GET /api/codebooks lists them."));
    }
}
