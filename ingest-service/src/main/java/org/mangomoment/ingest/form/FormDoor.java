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
import org.mangomoment.runtime.http.ClientAddress;
import org.mangomoment.runtime.http.Network;
import org.mangomoment.runtime.kafka.NotAcknowledged;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.schemas.DoubtReason;
import org.mangomoment.schemas.Words;

/// The page on which a story is told. Works without scripts; whatever goes wrong, the page comes back with all that was
/// typed.
final class FormDoor {
    private static final int LARGEST_BODY = 1024 * 1024;
    private static final String MINUTE = "60";
    private static final String MOMENT = "5";

    private final IntakeFeature intake;
    private final PersonalLinks personal;
    private final Pages pages;
    private final ClientAddress addresses;
    private final RobotCheck robots;
    private final SpamSuspicion doubts;
    private final MeterRegistry registry;

    FormDoor(
            IntakeFeature intake,
            PersonalLinks personal,
            Pages pages,
            ClientAddress addresses,
            RobotCheck robots,
            SpamSuspicion doubts,
            MeterRegistry registry) {
        this.intake = intake;
        this.personal = personal;
        this.pages = pages;
        this.addresses = addresses;
        this.robots = robots;
        this.doubts = doubts;
        this.registry = registry;
    }

    /// Adds the routes.
    void addTo(JavalinConfig config) {
        config.routes.get("/", context -> show(context, 200, FormView.empty(pages.words(context), robots.freshSeal())));
        config.routes.post("/", this::take);
    }

    private void take(Context context) throws IOException {
        var words = pages.words(context);
        var body = FormBody.of(context, LARGEST_BODY);
        switch (robots.look(body, Network.of(addresses.of(context)))) {
            case RobotCheck.Finding.Again(var why) -> again(context, words, body, why);
            case RobotCheck.Finding.TooMany() -> {
                intake.tally().refused("form", "rate");
                context.header("Retry-After", MINUTE);
                show(context, 429, FormView.again(words, body.typed("seal"), body, "again.many"));
            }
            case RobotCheck.Finding.Passed(var key, var unproven) -> {
                try {
                    take(context, words, body, key, SpamSuspicion.about(body, unproven));
                } catch (NotAcknowledged _) {
                    later(context, FormView.again(words, body.typed("seal"), body, "again.unavailable"));
                }
            }
        }
    }

    private void again(Context context, Messages words, FormBody body, RobotCheck.Why why) {
        registry.counter("mango.form.doubtful", "why", why.name().toLowerCase(Locale.ROOT))
                .increment();
        intake.tally().refused("form", "robot");
        var seal = body.typed("seal");
        var view = switch (why) {
            case OLD -> FormView.again(words, robots.freshSeal(), body, "again.old");
            case FAST, TRAP -> FormView.again(words, seal, body, "again.fast");
            case CROWD -> FormView.inCrowd(words, seal, body);
        };
        show(context, 200, view);
    }

    private void take(Context context, Messages words, FormBody body, String key, List<DoubtReason> doubtful) {
        var seal = body.typed("seal");
        var story = FormReading.read(body, key, words.language());
        List<Reason> reasons = Stream.concat(
                        FormReading.reasonsAgainst(body).stream(), intake.rules().reasonsAgainst(story).stream())
                .toList();
        if (!reasons.isEmpty()) {
            reasons.forEach(reason -> intake.tally().refused("form", reason.counted()));
            show(context, 422, FormView.wrong(words, seal, body, reasons));
            return;
        }
        switch (intake.stories().take(story)) {
            case Receipt.Accepted(var id) -> thank(context, id, doubtful);
            case Receipt.AlreadyHave(var id) -> thank(context, id, doubtful);
            case Receipt.Conflict _ ->
                show(context, 409, FormView.again(words, robots.freshSeal(), body, "again.other"));
            case Receipt.Withdrawn _ ->
                show(context, 410, FormView.again(words, robots.freshSeal(), body, "again.withdrawn"));
            case Receipt.Refused(var refused) -> show(context, 422, FormView.wrong(words, seal, body, refused));
            case Receipt.NotNow _, Receipt.NotToday _ ->
                later(context, FormView.again(words, seal, body, "again.unavailable"));
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
