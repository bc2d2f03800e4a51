package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.refi.CodingImport;
import org.mangomoment.search.refi.UnusableProject;

/// Taking in what was coded elsewhere.
public final class CodingApi {
    /// Where projects are sent; their bodies are read as they come.
    public static final String PATH = "/api/codings";

    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,59}";

    private final CodingImport codings;

    public CodingApi(CodingImport codings) {
        this.codings = codings;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(new Route(HandlerType.POST, PATH, Audience.STEWARDS, this::take));
    }

    private void take(Context context) throws IOException {
        var coder = Optional.ofNullable(context.queryParam("coder")).orElse("").strip();
        if (!coder.matches(NAME)) {
            throw new Refusal(Problem.ofFields(List.of(new Problem.Field(
                    "coder", "expected 1 to 60 letters, digits, spaces, dots, hyphens or underscores"))));
        }
        try {
            context.json(CodingsAnswer.of(codings.take(context.bodyInputStream(), coder)));
        } catch (UnusableProject wrong) {
            throw new Refusal(422, "No project", String.valueOf(wrong.getMessage()));
        }
    }
}
