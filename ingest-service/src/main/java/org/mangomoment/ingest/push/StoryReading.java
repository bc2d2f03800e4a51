package org.mangomoment.ingest.push;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.channel.Caller;
import org.mangomoment.ingest.intake.Circumstances;
import org.mangomoment.ingest.intake.ContactDetails;
import org.mangomoment.ingest.intake.KnownValues;
import org.mangomoment.ingest.intake.NewStory;
import org.mangomoment.ingest.intake.Source;
import org.mangomoment.ingest.intake.StoryRules;
import org.mangomoment.schemas.Door;

/// The push form of a story: which JSON field is what (docs/push-api.md).
final class StoryReading {
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");

    private StoryReading() {}

    /// @param door push, batch or import
    /// @param key  idempotency key that was given apart from the object; the object's own is used when null
    static PushedStory read(
            StrictJson.Read.Told told, Caller caller, Door door, @Nullable String key, StoryRules rules) {
        var fields = new StoryFields(told.object(), Set.copyOf(caller.allowedFields()));
        var text = fields.text("text");
        var language = language(fields, caller.language());
        var circumstances = circumstances(fields);
        var asked = fields.within("consent");
        var consent = consent(asked);
        var contact = contact(fields.within("contact"));
        var ownKey = fields.name("idempotencyKey");
        var id = fields.name("id");
        fields.done();
        var chosen = key != null ? key : ownKey != null ? ownKey : id;
        var story = new NewStory(
                source(caller, door, language, asked == null),
                chosen,
                text == null ? "" : text,
                language,
                circumstances,
                consent,
                contact,
                contact == null || contact.name() == null ? List.of() : List.of(contact.name()));
        var dropped = Reasons.together(
                fields.dropped(),
                rules.reasonsAgainst(story).stream()
                        .filter(reason -> OptionalFields.contain(reason.field()))
                        .toList());
        return new PushedStory(
                OptionalFields.without(story, dropped),
                Reasons.together(told.reasons(), fields.reasons()),
                dropped,
                told.warnings(),
                fields.ignored(),
                chosen == null ? null : told.revision());
    }

    /// @param silent true when nothing was said of consent, not even that it was not answered
    private static Source source(Caller caller, Door door, @Nullable String language, boolean silent) {
        var pages = language != null && language.equals("nl") ? "nl" : "en";
        return new Source(
                caller.channel(),
                caller.campaign(),
                door,
                silent ? caller.defaultConsent() : List.of(),
                pages,
                "channel-" + caller.channel());
    }

    /// `nl-BE` is `nl`.
    private static @Nullable String language(StoryFields fields, @Nullable String agreed) {
        var told = fields.text("language");
        return told == null ? agreed : told.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*$", "");
    }

    private static Circumstances circumstances(StoryFields fields) {
        var teller = fields.word("teller");
        var giver = fields.word("giver");
        var receiver = fields.word("receiver");
        var setting = fields.word("setting");
        var oncological = fields.word("oncological");
        var organisation = stripped(fields.text("organisation"));
        var period = fields.within("period");
        if (period == null) {
            return new Circumstances(teller, giver, receiver, setting, oncological, organisation, null, null);
        }
        var year = period.wholeNumber("year");
        var season = stripped(period.text("season"));
        period.done();
        return new Circumstances(teller, giver, receiver, setting, oncological, organisation, year, season);
    }

    private static Map<String, Boolean> consent(@Nullable StoryFields told) {
        var consent = new HashMap<String, Boolean>();
        if (told != null) {
            for (var purpose : KnownValues.PURPOSES) {
                var answer = told.yesOrNo(purpose);
                if (answer != null) {
                    consent.put(purpose, answer);
                }
            }
            told.allKnown("expected some of " + KnownValues.PURPOSES);
        }
        return consent;
    }

    private static @Nullable ContactDetails contact(@Nullable StoryFields told) {
        if (told == null) {
            return null;
        }
        var name = pasted(told.text("name"));
        var email = pasted(told.text("email"));
        var phone = pasted(told.text("phone"));
        told.done();
        return name == null && email == null && phone == null ? null : new ContactDetails(name, email, phone);
    }

    /// Addresses and numbers that were pasted bring marks that nobody sees, blanks of other kinds and wide digits
    /// along.
    private static @Nullable String pasted(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var plain = Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
        return DASHES.matcher(BLANKS.matcher(plain).replaceAll(" "))
                .replaceAll("-")
                .strip();
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
