package org.mangomoment.ingest.lookat;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.mangomoment.ingest.intake.StoryIntake;
import org.mangomoment.ingest.page.Pages;
import org.mangomoment.ingest.tellermail.TellerMails;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.schemas.MailState;
import org.mangomoment.schemas.MailToLookAt;
import org.mangomoment.schemas.Words;

/// `/mail-to-look-at/{token}`: takes the text that a steward read in a mail and typed. It shows nothing of the mail or
/// its sender, and no story; the token is the only proof that is asked, and leads nowhere once the mail is dealt with.
public final class TakeOverPage {
    private final LookAtLinks links;
    private final WaitingMails waiting;
    private final TakingOver takingOver;
    private final BooleanSupplier known;
    private final Pages pages;

    /// @param known true once the waiting mails have been read
    public TakeOverPage(
            LookAtLinks links,
            WaitingMails waiting,
            StoryIntake intake,
            TellerMails answers,
            BooleanSupplier known,
            Pages pages) {
        this.links = links;
        this.waiting = waiting;
        this.takingOver = new TakingOver(waiting, intake, answers);
        this.known = known;
        this.pages = pages;
    }

    /// Adds the routes.
    public void addTo(JavalinConfig config) {
        var path = LookAtLinks.PATH + "{token}";
        config.routes.get(path, context -> show(context, HttpStatus.OK, "", ""));
        config.routes.post(path, this::take);
    }

    private void take(Context context) {
        var mail = find(context);
        if (mail.isEmpty() || !isWaiting(mail.get())) {
            show(context, HttpStatus.OK, "", "");
            return;
        }
        var text = Optional.ofNullable(context.formParam("text")).orElse("");
        switch (takingOver.take(mail.get(), text)) {
            case TAKEN -> context.redirect(context.path(), HttpStatus.SEE_OTHER);
            case REFUSED -> show(context, HttpStatus.UNPROCESSABLE_CONTENT, text, "look-at.refused");
            case NOT_NOW -> show(context, HttpStatus.SERVICE_UNAVAILABLE, text, "look-at.not-now");
        }
    }

    private void show(Context context, HttpStatus status, String text, String problem) {
        var mail = find(context);
        if (mail.isEmpty()) {
            pages.show(context, 404, "problem", Map.of("status", 404));
            return;
        }
        var content = new HashMap<String, Object>();
        content.put("waits", isWaiting(mail.get()));
        content.put("reason", Words.of(mail.get().getReason()));
        content.put("text", text);
        content.put("problem", problem);
        pages.show(context, status.getCode(), "take-over", content);
    }

    private Optional<MailToLookAt> find(Context context) {
        if (!known.getAsBoolean()) {
            throw new Refusal(503, "Starting", "The service is starting; ask again in a moment.");
        }
        return links.open(context.pathParam("token")).flatMap(waiting::find);
    }

    private static boolean isWaiting(MailToLookAt mail) {
        return mail.getState() == MailState.WAITING;
    }
}
