package org.mangomoment.ingest.form;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mangomoment.ingest.intake.Reason;
import org.mangomoment.ingest.intake.Receipt;
import org.mangomoment.ingest.intake.StoryIntake;
import org.mangomoment.ingest.intake.StoryRules;
import org.mangomoment.ingest.limit.RateLimit;
import org.mangomoment.ingest.page.Messages;
import org.mangomoment.ingest.page.Pages;
import org.mangomoment.ingest.personal.PersonalLinks;
import org.mangomoment.ingest.tally.ChannelTally;
import org.mangomoment.runtime.http.ClientAddress;
import org.mangomoment.runtime.http.Network;
import org.mangomoment.runtime.kafka.NotAcknowledged;
import org.mangomoment.runtime.settings.Secret;

/// The page on which a story is told. Works without scripts; whatever goes wrong, the page comes back with all that was
/// typed.
public final class FormDoor {
    private static final int LARGEST_BODY = 1024 * 1024;
    private static final String MINUTE = "60";
    private static final String MOMENT = "5";

    private final StoryIntake intake;
    private final StoryRules rules;
    private final PersonalLinks personal;
    private final Pages pages;
    private final FormSettings settings;
    private final ClientAddress addresses;
    private final FormSeal seals;
    private final RateLimit limit;
    private final RateLimit crowd;
    private final SpamSuspicion doubts;
    private final ChannelTally tally;
    private final Clock clock;
    private final MeterRegistry registry;

    /// @param secret seals the forms that are given out
    public FormDoor(
            StoryIntake intake,
            StoryRules rules,
            PersonalLinks personal,
            Pages pages,
            FormSettings settings,
            ClientAddress addresses,
            Secret secret,
            Clock clock,
            SpamSuspicion doubts,
            ChannelTally tally,
            MeterRegistry registry) {
        this.intake = intake;
        this.rules = rules;
        this.personal = personal;
        this.pages = pages;
        this.settings = settings;
        this.addresses = addresses;
        this.seals = new FormSeal(secret, clock);
        this.limit = new RateLimit(settings.perMinute(), clock);
        this.crowd = new RateLimit(settings.calm(), clock);
        this.doubts = doubts;
        this.tally = tally;
        this.clock = clock;
        this.registry = registry;
    }

    /// Adds the routes.
    public void addTo(JavalinConfig config) {
        config.routes.get("/", context -> show(context, 200, FormView.empty(pages.words(context), seals.fresh())));
        config.routes.post("/", this::take);
    }

    private void take(Context context) throws IOException {
        var words = pages.words(context);
        var body = FormBody.of(context, LARGEST_BODY);
        var seal = body.typed("seal");
        var opened = seals.open(seal).orElse(null);
        if (opened == null || age(opened).compareTo(settings.longest()) > 0) {
            doubt(context, FormView.again(words, seals.fresh(), body, "again.old"), "old");
        } else if (age(opened).compareTo(settings.shortest()) < 0) {
            doubt(context, FormView.again(words, seal, body, "again.fast"), "fast");
        } else if (!body.typed("website").isEmpty() && body.typed("asked").isEmpty()) {
            doubt(context, FormView.again(words, seal, body, "again.fast"), "trap");
        } else if (limit.admit(Network.of(addresses.of(context))).isPositive()) {
            tally.refused("form", "rate");
            context.header("Retry-After", MINUTE);
            show(context, 429, FormView.again(words, seal, body, "again.many"));
        } else {
            takeInCrowd(context, words, body, seal, opened);
        }
    }

    /// While many come at once, asks once for a solution; who comes back without one is taken and marked.
    private void takeInCrowd(Context context, Messages words, FormBody body, String seal, FormSeal.Opened opened) {
        var unproven = crowd.admit("everybody").isPositive() && !Puzzle.solved(seal, body);
        if (unproven && !body.typed("asked").equals("puzzle")) {
            doubt(context, FormView.inCrowd(words, seal, body), "crowd");
        } else {
            try {
                take(context, words, body, seal, opened, SpamSuspicion.about(body, unproven));
            } catch (NotAcknowledged _) {
                later(context, FormView.again(words, seal, body, "again.unavailable"));
            }
        }
    }

    private void take(
            Context context,
            Messages words,
            FormBody body,
            String seal,
            FormSeal.Opened opened,
            List<String> doubtful) {
        var story = FormReading.read(body, opened.key(), words.language());
        List<Reason> reasons = Stream.concat(
                        FormReading.reasonsAgainst(body).stream(), rules.reasonsAgainst(story).stream())
                .toList();
        if (!reasons.isEmpty()) {
            reasons.forEach(reason -> tally.refused("form", reason.counted()));
            show(context, 422, FormView.wrong(words, seal, body, reasons));
            return;
        }
        switch (intake.take(story)) {
            case Receipt.Accepted(var id) -> thank(context, id, doubtful);
            case Receipt.AlreadyHave(var id) -> thank(context, id, doubtful);
            case Receipt.Conflict _ -> show(context, 409, FormView.again(words, seals.fresh(), body, "again.other"));
            case Receipt.Withdrawn _ ->
                show(context, 410, FormView.again(words, seals.fresh(), body, "again.withdrawn"));
            case Receipt.Refused(var refused) -> show(context, 422, FormView.wrong(words, seal, body, refused));
            case Receipt.NotNow _, Receipt.NotToday _ ->
                later(context, FormView.again(words, seal, body, "again.unavailable"));
        }
    }

    private void later(Context context, FormView view) {
        context.header("Retry-After", MOMENT);
        show(context, 503, view);
    }

    private void thank(Context context, String id, List<String> doubtful) {
        if (!doubtful.isEmpty()) {
            doubtful.forEach(
                    why -> registry.counter("mango.form.marked", "why", why).increment());
            doubts.mark(id, doubtful);
        }
        var path = personal.to(id).getPath();
        context.redirect(path + "?new", HttpStatus.SEE_OTHER);
    }

    private void doubt(Context context, FormView view, String why) {
        registry.counter("mango.form.doubtful", "why", why).increment();
        tally.refused("form", "robot");
        show(context, 200, view);
    }

    private void show(Context context, int status, FormView view) {
        pages.show(context, status, "form", Map.of("form", view));
    }

    private Duration age(FormSeal.Opened opened) {
        return Duration.between(opened.givenAt(), clock.instant());
    }
}
