package org.mangomoment.ingest.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.channel.Invited;
import org.mangomoment.ingest.intake.Circumstances;
import org.mangomoment.ingest.intake.ContactDetails;
import org.mangomoment.ingest.intake.NewStory;
import org.mangomoment.ingest.intake.Reason;
import org.mangomoment.ingest.intake.Reason.Kind;
import org.mangomoment.ingest.intake.Source;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.ContactField;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.FieldUse;
import org.mangomoment.schemas.StoryField;
import org.mangomoment.schemas.ValueKind;

/// Reads the fields of the form as a story.
final class FormReading {
    /// The wording of the consent boxes in nl.properties and en.properties. A changed wording gets the next number.
    static final String WORDING = "form-1";

    private FormReading() {}

    /// @param key idempotency key of the form
    static NewStory read(FormBody body, String key, FormVisit visit) {
        var contact = contact(body);
        return new NewStory(
                new Source(
                        visit.channel(),
                        visit.campaign(),
                        Door.FORM,
                        List.of(),
                        visit.words().language(),
                        WORDING),
                key,
                body.typed("text"),
                circumstances(body, visit.invited()),
                consent(body),
                contact,
                contact == null || contact.name() == null ? List.of() : List.of(contact.name()));
    }

    /// What the form itself asks beyond the rules of a story.
    static List<Reason> reasonsAgainst(FormBody body) {
        var reasons = new ArrayList<Reason>();
        var contact = contact(body);
        if (contact != null && !body.ticked("contact")) {
            reasons.add(new Reason("contact", Kind.MISSING, "contact details without the wish to be contacted"));
        }
        if (body.ticked("contact") && !reachable(contact)) {
            reasons.add(new Reason(
                    ContactField.EMAIL.path(), Kind.MISSING, "neither an e-mail address nor a phone number"));
        }
        var year = orNull(body.typed(StoryField.YEAR.id()));
        if (year != null && year(year) == null) {
            reasons.add(new Reason(StoryField.YEAR.path(), Kind.MALFORMED, "is not a year"));
        }
        return reasons;
    }

    private static boolean reachable(@Nullable ContactDetails contact) {
        return contact != null && (contact.email() != null || contact.phone() != null);
    }

    private static Circumstances circumstances(FormBody body, @Nullable Invited invited) {
        var told = new EnumMap<StoryField, String>(StoryField.class);
        for (var field : StoryField.with(FieldUse.FORM)) {
            var typed = orNull(body.typed(field.id()));
            var value = field.kind() instanceof ValueKind.Year ? year(typed) : typed;
            if (value != null) {
                told.put(field, value);
            }
        }
        if (invited != null) {
            told.put(StoryField.UNIT, invited.unit());
        }
        return new Circumstances(told);
    }

    private static Map<String, Boolean> consent(FormBody body) {
        var consent = new HashMap<String, Boolean>();
        ConsentPurpose.ids().forEach(purpose -> consent.put(purpose, body.ticked(purpose)));
        return consent;
    }

    private static @Nullable ContactDetails contact(FormBody body) {
        var name = orNull(body.typed(ContactField.NAME.id()));
        var email = orNull(body.typed(ContactField.EMAIL.id()));
        var phone = orNull(body.typed(ContactField.PHONE.id()));
        return name == null && email == null && phone == null ? null : new ContactDetails(name, email, phone);
    }

    private static @Nullable String year(@Nullable String typed) {
        try {
            return typed == null ? null : Integer.toString(Integer.parseInt(typed));
        } catch (NumberFormatException _) {
            return null;
        }
    }

    private static @Nullable String orNull(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
