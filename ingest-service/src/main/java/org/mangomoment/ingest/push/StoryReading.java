package org.mangomoment.ingest.push;

import java.text.Normalizer;
import java.util.EnumMap;
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
import org.mangomoment.ingest.intake.NewStory;
import org.mangomoment.ingest.intake.Source;
import org.mangomoment.ingest.intake.StoryRules;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.ContactField;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.StoryField;
import org.mangomoment.schemas.ValueKind;

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
        var circumstances = circumstances(fields, caller.language());
        var asked = fields.within(ConsentPurpose.OBJECT);
        var consent = consent(asked);
        var contact = contact(fields.within("contact"));
        var ownKey = fields.name("idempotencyKey");
        var id = fields.name("id");
        fields.done();
        var chosen = key != null ? key : ownKey != null ? ownKey : id;
        var story = new NewStory(
                source(caller, door, circumstances.of(StoryField.LANGUAGE), asked == null),
                chosen,
                text == null ? "" : text,
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

    /// @param agreed language of a story that names none
    private static Circumstances circumstances(StoryFields fields, @Nullable String agreed) {
        var told = new EnumMap<StoryField, String>(StoryField.class);
        if (agreed != null) {
            told.put(StoryField.LANGUAGE, agreed);
        }
        var period = fields.within(StoryField.PERIOD);
        for (var field : StoryField.values()) {
            var object = field.inPeriod() ? period : fields;
            var value = object == null ? null : value(field, object);
            if (value != null) {
                told.put(field, value);
            }
        }
        if (period != null) {
            period.done();
        }
        return new Circumstances(told);
    }

    private static @Nullable String value(StoryField field, StoryFields object) {
        return switch (field.kind()) {
            case ValueKind.Choice _ -> object.word(field.id());
            case ValueKind.Text _ -> stripped(object.text(field.id()));
            case ValueKind.Year _ -> digits(object.wholeNumber(field.id()));
            case ValueKind.LanguageCode _ -> language(object.text(field.id()));
        };
    }

    private static @Nullable String digits(@Nullable Integer year) {
        return year == null ? null : year.toString();
    }

    /// `nl-BE` is `nl`.
    private static @Nullable String language(@Nullable String told) {
        return told == null ? null : told.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*$", "");
    }

    private static Map<String, Boolean> consent(@Nullable StoryFields told) {
        var consent = new HashMap<String, Boolean>();
        if (told != null) {
            for (var purpose : ConsentPurpose.values()) {
                var answer = told.yesOrNo(purpose.id());
                if (answer != null) {
                    consent.put(purpose.id(), answer);
                }
            }
            told.allKnown("expected some of " + ConsentPurpose.ids());
        }
        return consent;
    }

    private static @Nullable ContactDetails contact(@Nullable StoryFields told) {
        if (told == null) {
            return null;
        }
        var name = pasted(told.text(ContactField.NAME.id()));
        var email = pasted(told.text(ContactField.EMAIL.id()));
        var phone = pasted(told.text(ContactField.PHONE.id()));
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
