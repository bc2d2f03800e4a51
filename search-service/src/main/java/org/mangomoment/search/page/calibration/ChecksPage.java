package org.mangomoment.search.page.calibration;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mangomoment.schemas.CalibrationOccasion;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.calibration.CalibrationAnswers;
import org.mangomoment.search.calibration.CheckResults;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.page.figures.Subjects;
import org.mangomoment.search.page.frame.Pages;

/// What checks come to: for each reviewer of themselves, for stewards also of all together. Thread-safe.
public final class ChecksPage {
    private static final int MOST_LISTED = 50;

    private final CalibrationAnswers answers;
    private final Codebooks codebooks;
    private final Pages pages;

    public ChecksPage(CalibrationAnswers answers, Codebooks codebooks, Pages pages) {
        this.answers = answers;
        this.codebooks = codebooks;
        this.pages = pages;
    }

    /// A result under its heading.
    ///
    /// @param id `own` or `all`
    public record Part(String id, CheckResults results) {}

    /// The page's route.
    public List<Route> routes() {
        return List.of(new Route(HandlerType.GET, "/checks", Audience.DECIDERS, this::show));
    }

    private void show(Context context) {
        var who = Access.reader(context);
        var own = answers.of(who, CalibrationOccasion.CHECK);
        var dimensions = codebooks.newest().dimensionIds();
        var parts = new ArrayList<>(List.of(new Part("own", CheckResults.of(own, dimensions))));
        if (who.role() == Role.STEWARD) {
            parts.add(new Part("all", CheckResults.of(answers.all(CalibrationOccasion.CHECK), dimensions)));
        }
        pages.show(
                context,
                "checks",
                Map.of(
                        "parts",
                        parts,
                        "latest",
                        own.reversed().stream().limit(MOST_LISTED).toList(),
                        "takenBack",
                        "yes".equals(context.queryParam("taken-back")),
                        "subjects",
                        new Subjects(codebooks.newest())));
    }
}
