package org.mangomoment.ingest.personal;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.mangomoment.ingest.intake.CurrentReceipts;
import org.mangomoment.ingest.intake.KeptReceipt;
import org.mangomoment.ingest.page.Pages;
import org.mangomoment.ingest.withdrawal.WithdrawalView;
import org.mangomoment.ingest.withdrawal.Withdrawn;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.StudyCalendar;
import org.mangomoment.schemas.WithdrawnBy;

/// `/mine/{token}`: tells a teller what is held of the story and what it may be used for, never the story; takes other
/// answers on consent, and takes the story back. The link is the only proof that is asked: it cannot be guessed, and a
/// GET changes nothing.
public final class PersonalPage {
    private final PersonalLinks links;
    private final CurrentReceipts receipts;
    private final ConsentLog consents;
    private final WithdrawalView withdrawals;
    private final BooleanSupplier remembersAll;
    private final Pages pages;
    private final Clock clock;

    /// @param remembersAll true once receipts, consents and withdrawals are known
    public PersonalPage(
            PersonalLinks links,
            CurrentReceipts receipts,
            ConsentLog consents,
            WithdrawalView withdrawals,
            BooleanSupplier remembersAll,
            Pages pages,
            Clock clock) {
        this.links = links;
        this.receipts = receipts;
        this.consents = consents;
        this.withdrawals = withdrawals;
        this.remembersAll = remembersAll;
        this.pages = pages;
        this.clock = clock;
    }

    /// Adds the routes.
    public void addTo(JavalinConfig config) {
        config.routes.get("/mine/{token}", context -> open(context, this::show));
        config.routes.post("/mine/{token}/consent", context -> open(context, this::answer));
        config.routes.get("/mine/{token}/withdraw", context -> open(context, this::ask));
        config.routes.post("/mine/{token}/withdraw", context -> open(context, this::withdraw));
    }

    /// What is done with a story that is held.
    private interface Visit {
        void of(Context context, UUID id, KeptReceipt held);
    }

    private void open(Context context, Visit visit) {
        if (!remembersAll.getAsBoolean()) {
            throw new Refusal(503, "Starting", "The service is starting; ask again in a moment.");
        }
        var id = links.open(context.pathParam("token"));
        var withdrawn = id.flatMap(withdrawals::find);
        if (withdrawn.isPresent()) {
            showWithdrawn(context, withdrawn.get());
            return;
        }
        var held = id.flatMap(receipts::find);
        if (id.isEmpty() || held.isEmpty()) {
            pages.show(context, 404, "problem", Map.of("status", 404));
        } else {
            visit.of(context, id.get(), held.get());
        }
    }

    private void showWithdrawn(Context context, Withdrawn withdrawn) {
        var words = pages.words(context);
        var standing = withdrawn.isGone(clock.instant()) ? StoryStatus.GONE : StoryStatus.WITHDRAWING;
        pages.show(
                context,
                200,
                "withdrawn",
                Map.of(
                        "standing", standing,
                        "wished", date(withdrawn.withdrawnAt(), words),
                        "bound", moment(withdrawn.bound(), words)));
    }

    private void show(Context context, UUID id, KeptReceipt held) {
        var words = pages.words(context);
        var answers = consents.of(id);
        var content = new HashMap<String, Object>();
        content.put("id", id.toString());
        content.put("isNew", context.queryParam("new") != null);
        content.put("isSaved", context.queryParam("saved") != null);
        content.put("link", links.at(context.pathParam("token")).toString());
        content.put("received", date(held.at(), words));
        content.put("standing", StoryStatus.held(answers.to(ConsentPurpose.RESEARCH)));
        content.put("asked", PurposeAnswer.all(answers));
        pages.show(context, 200, "mine", content);
    }

    private void answer(Context context, UUID id, KeptReceipt held) {
        var changes = new HashMap<String, Boolean>();
        for (var purpose : ConsentPurpose.ids()) {
            var said = context.formParam(purpose);
            if ("yes".equals(said) || "no".equals(said)) {
                changes.put(purpose, said.equals("yes"));
            }
        }
        consents.change(id, changes, pages.words(context).language());
        context.redirect(links.at(context.pathParam("token")).getPath() + "?saved", HttpStatus.SEE_OTHER);
    }

    private void ask(Context context, UUID id, KeptReceipt held) {
        var link = links.at(context.pathParam("token")).getPath();
        pages.show(context, 200, "withdraw", Map.of("link", link));
    }

    private void withdraw(Context context, UUID id, KeptReceipt held) {
        withdrawals.withdraw(id, held.channel(), WithdrawnBy.TELLER);
        context.redirect(links.at(context.pathParam("token")).getPath(), HttpStatus.SEE_OTHER);
    }

    private static String date(Instant at, Messages words) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(at.atZone(StudyCalendar.ZONE));
    }

    private static String moment(Instant at, Messages words) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(words.locale())
                .format(at.atZone(StudyCalendar.ZONE));
    }
}
