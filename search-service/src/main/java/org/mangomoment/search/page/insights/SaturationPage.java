package org.mangomoment.search.page.insights;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.page.figures.Subjects;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.picture.Picture;
import org.mangomoment.search.saturation.Basis;
import org.mangomoment.search.saturation.Saturation;
import org.mangomoment.search.saturation.SaturationDesk;
import org.mangomoment.search.table.CsvFile;

/// Shows whether reviewing more would change the figures. Thread-safe.
public final class SaturationPage {
    private static final List<String> COLUMNS = List.of(
            "curve", "of", "stories", "observed", "expected", "from", "to", "orders-from", "orders-to", "hidden");

    private final SaturationDesk desk;
    private final Codebooks codebooks;
    private final Pages pages;

    public SaturationPage(SaturationDesk desk, Codebooks codebooks, Pages pages) {
        this.desk = desk;
        this.codebooks = codebooks;
        this.pages = pages;
    }

    /// The page's routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/saturation", Audience.COLLEAGUES, this::show),
                new Route(HandlerType.GET, "/saturation.csv", Audience.COLLEAGUES, this::file),
                new Route(HandlerType.GET, "/saturation.svg", Audience.COLLEAGUES, this::svg),
                new Route(HandlerType.GET, "/saturation.png", Audience.COLLEAGUES, this::png));
    }

    private Saturation saturation(Context context) {
        var asked = context.queryParam("of");
        return desk.of(asked == null ? Basis.ALL : Basis.of(asked), Access.reader(context));
    }

    private void show(Context context) {
        var pictures = pictures(context);
        pages.show(context, "saturation", Map.of("saturation", pictures.saturation(), "pictures", pictures));
    }

    private SaturationPictures pictures(Context context) {
        return new SaturationPictures(saturation(context), new Subjects(codebooks.newest()), pages.frame(context));
    }

    private Picture picture(Context context) {
        return pictures(context)
                .file(String.valueOf(context.queryParam("picture")))
                .orElseThrow(() -> new Refusal(404, "No such picture", "There is no picture with this id."));
    }

    private void svg(Context context) {
        PictureFiles.svg(context, picture(context), "saturation");
    }

    private void png(Context context) {
        PictureFiles.png(context, picture(context), "saturation");
    }

    private void file(Context context) {
        var saturation = saturation(context);
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var curve : saturation.codes()) {
            var id = curve.kind().id();
            if (curve.hidden()) {
                rows.add(hidden("codes", id));
            }
            curve.points()
                    .forEach(point -> rows.add(Arrays.asList(
                            "codes",
                            id,
                            point.stories(),
                            point.observed(),
                            point.expected(),
                            null,
                            null,
                            null,
                            null,
                            "no")));
        }
        for (var curve : saturation.shares()) {
            if (curve.hidden()) {
                rows.add(hidden("share", curve.subject()));
            }
            curve.points()
                    .forEach(point -> rows.add(Arrays.asList(
                            "share",
                            curve.subject(),
                            point.stories(),
                            point.observed(),
                            curve.share(),
                            point.interval().from(),
                            point.interval().to(),
                            point.spread().from(),
                            point.spread().to(),
                            "no")));
        }
        new CsvFile(COLUMNS, rows).send(context, "saturation");
    }

    private static List<@Nullable Object> hidden(String curve, String of) {
        return Arrays.asList(curve, of, null, null, null, null, null, null, null, "yes");
    }
}
