package org.mangomoment.search.page.steward;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.doubt.DoubtfulStories;
import org.mangomoment.search.export.LoggedExports;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.mail.WaitingMails;
import org.mangomoment.search.page.frame.Pages;
import org.mangomoment.search.withdrawal.UnderWay;
import org.mangomoment.search.withdrawal.Withdrawals;

/// The steward's page. Thread-safe.
public final class StewardPage {
    private static final int MOST = 100;

    private final Library library;
    private final Operations operations;
    private final DoubtfulStories doubts;
    private final WaitingMails mails;
    private final Withdrawals withdrawals;
    private final LoggedExports exports;
    private final Pages pages;

    public StewardPage(
            Library library,
            Operations operations,
            DoubtfulStories doubts,
            WaitingMails mails,
            Withdrawals withdrawals,
            LoggedExports exports,
            Pages pages) {
        this.library = library;
        this.operations = operations;
        this.doubts = doubts;
        this.mails = mails;
        this.withdrawals = withdrawals;
        this.exports = exports;
        this.pages = pages;
    }

    /// The page's routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/steward", Audience.STEWARDS, this::show),
                new Route(HandlerType.POST, "/steward/doubts/{id}", Audience.STEWARDS, this::clear),
                new Route(HandlerType.POST, "/steward/rebuild", Audience.STEWARDS, this::rebuild));
    }

    private void show(Context context) {
        pages.show(
                context,
                "steward",
                Map.of(
                        "condition", operations.condition(),
                        "progress", library.progress(Access.reader(context)),
                        "waiting", operations.quarantine(MOST),
                        "doubts", doubts.oldest(MOST),
                        "mails", mails.count(),
                        "erasing", erasing(),
                        "exports", exports));
    }

    private void clear(Context context) {
        doubts.clear(context.pathParam("id"));
        context.redirect("/steward#doubts", HttpStatus.SEE_OTHER);
    }

    private List<UnderWay> erasing() {
        var now = Instant.now();
        return withdrawals.all().stream()
                .map(withdrawal -> UnderWay.at(now, withdrawal))
                .filter(UnderWay::isErasing)
                .limit(MOST)
                .toList();
    }

    private void rebuild(Context context) {
        operations.rebuild();
        context.redirect("/steward", HttpStatus.SEE_OTHER);
    }
}
