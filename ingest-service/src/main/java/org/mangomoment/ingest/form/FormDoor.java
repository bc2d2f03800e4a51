package org.mangomoment.ingest.form;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mangomoment.ingest.intake.IntakeFeature;
import org.mangomoment.ingest.intake.Reason;
import org.mangomoment.ingest.intake.Receipt;
import org.mangomoment.ingest.page.Pages;
import org.mangomoment.ingest.personal.PersonalLinks;
import org.mangomoment.runtime.kafka.NotAcknowledged;
import org.mangomoment.schemas.DoubtReason;
import org.mangomoment.schemas.Words;

/// The page on which a story is told. Works without scripts; whatever goes wrong, the page comes back with all that was
/// typed.
final class FormDoor {
    private static final int LARGEST_BODY = 1024 * 1024;
    private static final String MINUTE = "60";
    private static final String MOMENT = "5";

    private final IntakeFeature intake;
    private final Invitations invitations;
    private final PersonalLinks personal;
    private final Pages pages;
    private final RobotCheck robots;
    private final SpamSuspicion doubts;
    private final MeterRegistry registry;

    FormDoor(
            IntakeFeature intake,
            Invitations invitations,
            PersonalLinks personal,
            Pages pages,
            RobotCheck robots,
            SpamSuspicion doubts,
            MeterRegistry registry) {
        this.intake = intake;
        this.invitations = invitations;
        this.personal = personal;
        this.pages = pages;
        this.robots = robots;
        this.doubts = doubts;
        this.registry = registry;
    }

    /// Adds the routes.
    void addTo(JavalinConfig config) {
        config.routes.get("/", context -> give(context, new FormVisit(pages.words(context), null)));
        config.routes.post("/", context -> take(context, new FormVisit(pages.words(context), null)));
        config.routes.get("/i/{token}", context -> invited(context, this::give));
        config.routes.post("/i/{token}", context -> invited(context, this::take));
    }

    /// What is done for who came to the form.
    private interface Reception {
        void of(Context context, FormVisit visit) throws IOException;
    }

    /// A link that ended, or that was never made, has a page that leads to the form without an invitation.
    private void invited(Context context, Reception reception) throws IOException {
        var invited = invitations.open(context.pathParam("token")).orElse(null);
        if (invited == null) {
            pages.show(context, 404, "no-invitation", Map.of("why", "unknown"));
        } else if (invited.ended()) {
            pages.show(context, 410, "no-invitation", Map.of("why", "ended"));
        } else {
            reception.of(context, new FormVisit(pages.words(context), invited));
        }
    }

    private void give(Context context, FormVisit visit) {
        show(context, 200, FormView.empty(visit, robots.freshSeal()));
    }

    private void take(Context context, FormVisit visit) throws IOException {
        var body = FormBody.of(context, LARGEST_BODY);
        switch (robots.look(body, context)) {
            case RobotCheck.Finding.Again(var why) -> again(context, visit, body, why);
            case RobotCheck.Finding.TooMany() -> {
                intake.tally().refused(visit.channel(), "rate");
                context.header("Retry-After", MINUTE);
                show(context, 429, FormView.again(visit, body.typed("seal"), body, "again.many"));
            }
            case RobotCheck.Finding.Passed(var key, var unproven) -> {
                try {
                    take(context, visit, body, key, SpamSuspicion.about(body, unproven));
                } catch (NotAcknowledged _) {
                    later(context, FormView.again(visit, body.typed("seal"), body, "again.unavailable"));
                }
            }
        }
    }

    private void again(Context context, FormVisit visit, FormBody body, RobotCheck.Why why) {
        registry.counter("mango.form.doubtful", "why", why.name().toLowerCase(Locale.ROOT))
                .increment();
        intake.tally().refused(visit.channel(), "robot");
        var seal = body.typed("seal");
        var view = switch (why) {
            case OLD -> FormView.again(visit, robots.freshSeal(), body, "again.old");
            case FAST, TRAP -> FormView.again(visit, seal, body, "again.fast");
            case CROWD -> FormView.inCrowd(visit, seal, body);
        };
        show(context, 200, view);
    }

    private void take(Context context, FormVisit visit, FormBody body, String key, List<DoubtReason> doubtful) {
        var seal = body.typed("seal");
        var story = FormReading.read(body, key, visit);
        List<Reason> reasons = Stream.concat(
                        FormReading.reasonsAgainst(body).stream(), intake.rules().reasonsAgainst(story).stream())
                .toList();
        if (!reasons.isEmpty()) {
            reasons.forEach(reason -> intake.tally().refused(visit.channel(), reason.counted()));
            show(context, 422, FormView.wrong(visit, seal, body, reasons));
            return;
        }
        switch (intake.stories().take(story)) {
            case Receipt.Accepted(var id) -> thank(context, id, doubtful);
            case Receipt.AlreadyHave(var id) -> thank(context, id, doubtful);
            case Receipt.Conflict _ ->
                show(context, 409, FormView.again(visit, robots.freshSeal(), body, "again.other"));
            case Receipt.Withdrawn _ ->
                show(context, 410, FormView.again(visit, robots.freshSeal(), body, "again.withdrawn"));
            case Receipt.Refused(var refused) -> show(context, 422, FormView.wrong(visit, seal, body, refused));
            case Receipt.NotNow _, Receipt.NotToday _ ->
                later(context, FormView.again(visit, seal, body, "again.unavailable"));
        }
    }

    private void later(Context context, FormView view) {
        context.header("Retry-After", MOMENT);
        show(context, 503, view);
    }

    private void thank(Context context, String id, List<DoubtReason> doubtful) {
        if (!doubtful.isEmpty()) {
            doubtful.forEach(why ->
                    registry.counter("mango.form.marked", "why", Words.of(why)).increment());
            doubts.mark(id, doubtful);
        }
        var path = personal.to(id).getPath();
        context.redirect(path + "?new", HttpStatus.SEE_OTHER);
    }

    private void show(Context context, int status, FormView view) {
        pages.show(context, status, "form", Map.of("form", view));
    }
}
