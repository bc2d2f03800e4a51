package org.mangomoment.search.page.sample;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.sample.SampleSettings;
import org.mangomoment.search.sample.Sampling;

/// Shows how the random sample is drawn, and takes a new design. Thread-safe.
public final class SamplePage {
    private static final String PATH = "/steward/sample";

    private final Sampling sampling;
    private final Library library;
    private final Pages pages;

    public SamplePage(Sampling sampling, Library library, Pages pages) {
        this.sampling = sampling;
        this.library = library;
        this.pages = pages;
    }

    /// The page's routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, PATH, Audience.STEWARDS, context -> show(context, HttpStatus.OK, List.of())),
                new Route(HandlerType.POST, PATH, Audience.STEWARDS, this::change));
    }

    private void show(Context context, HttpStatus status, List<SampleSettings.Wrong> wrong) {
        var designs = sampling.get();
        pages.show(
                context,
                status,
                "sample",
                Map.of(
                        "designs", designs.versions().reversed(),
                        "progress", library.sampleProgress(),
                        "wrong", wrong.stream().map(SampleSettings.Wrong::field).toList()));
    }

    private void change(Context context) {
        var share = number(context, "percent") / 100;
        var coders = (int) number(context, "coders");
        var wrong = SampleSettings.wrong(share, coders, null);
        if (wrong.isEmpty()) {
            var blind = "yes".equals(context.formParam("blind"));
            sampling.change(new SampleSettings(share, coders, blind, null), Access.reader(context));
            context.redirect(PATH, HttpStatus.SEE_OTHER);
        } else {
            show(context, HttpStatus.UNPROCESSABLE_CONTENT, wrong);
        }
    }

    /// A number as people write it in either language, 12,5 or 12.5; -1 for anything else.
    private static double number(Context context, String field) {
        return Optional.ofNullable(context.formParam(field))
                .map(text -> text.strip().replace(',', '.'))
                .filter(text -> text.matches("[0-9]{1,4}([.][0-9]{1,6})?"))
                .map(Double::parseDouble)
                .orElse(-1.0);
    }
}
