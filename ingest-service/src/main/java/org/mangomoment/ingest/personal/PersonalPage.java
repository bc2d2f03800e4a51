package org.mangomoment.ingest.personal;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.mangomoment.ingest.intake.KnownValues;
import org.mangomoment.ingest.intake.ReceiptMemory;
import org.mangomoment.ingest.intake.Remembered;
import org.mangomoment.ingest.page.Pages;
import org.mangomoment.ingest.page.Words;
import org.mangomoment.runtime.http.Refusal;

/// `/mine/{token}`: tells a teller what is held of the story and what it may be used for; never the story.
public final class PersonalPage {
    private final PersonalLinks links;
    private final ReceiptMemory receipts;
    private final ConsentMemory consents;
    private final BooleanSupplier remembersAll;
    private final Pages pages;

    /// @param remembersAll true once receipts and consents are known
    public PersonalPage(
            PersonalLinks links,
            ReceiptMemory receipts,
            ConsentMemory consents,
            BooleanSupplier remembersAll,
            Pages pages) {
        this.links = links;
        this.receipts = receipts;
        this.consents = consents;
        this.remembersAll = remembersAll;
        this.pages = pages;
    }

    /// Adds the route.
    public void addTo(JavalinConfig config) {
        config.routes.get("/mine/{token}", this::show);
    }

    private void show(Context context) {
        if (!remembersAll.getAsBoolean()) {
            throw new Refusal(503, "Starting", "The service is starting; ask again in a moment.");
        }
        var id = links.open(context.pathParam("token"));
        var held = id.flatMap(receipts::find);
        if (id.isEmpty() || held.isEmpty()) {
            pages.show(context, 404, "problem", Map.of("status", 404));
        } else {
            pages.show(context, 200, "mine", content(context, id.get(), held.get()));
        }
    }

    private Map<String, Object> content(Context context, UUID id, Remembered held) {
        var words = pages.words(context);
        var answers = consents.of(id);
        var shown = new LinkedHashMap<String, String>();
        for (var purpose : KnownValues.PURPOSES) {
            shown.put(words.say("purpose." + purpose), words.say(answers.sentence(purpose)));
        }
        return Map.of(
                "id", id.toString(),
                "isNew", context.queryParam("new") != null,
                "link", links.at(context.pathParam("token")).toString(),
                "received", date(held, words),
                "research", answers.research(),
                "answers", shown);
    }

    private static String date(Remembered held, Words words) {
        var day = held.at().atZone(ZoneId.of("Europe/Brussels")).toLocalDate();
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(day);
    }
}
