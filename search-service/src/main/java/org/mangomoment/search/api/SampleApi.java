package org.mangomoment.search.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import org.mangomoment.runtime.json.JsonReader;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.sample.Sampling;

/// How the random sample is drawn.
public final class SampleApi {
    private final Sampling sampling;
    private final Library library;

    public SampleApi(Sampling sampling, Library library) {
        this.sampling = sampling;
        this.library = library;
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/api/sample", Audience.STEWARDS, this::show),
                new Route(HandlerType.POST, "/api/sample", Audience.STEWARDS, this::change));
    }

    private void show(Context context) {
        context.json(SampleAnswer.of(sampling.get(), library.sampleProgress()));
    }

    private void change(Context context) {
        var asked = JsonReader.read(context.bodyAsBytes(), NewSamplingDesign.class);
        sampling.change(asked.settings(), Access.reader(context));
        context.status(201);
        show(context);
    }
}
