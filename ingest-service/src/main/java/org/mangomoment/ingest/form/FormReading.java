package org.mangomoment.ingest.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.intake.Circumstances;
import org.mangomoment.ingest.intake.ContactDetails;
import org.mangomoment.ingest.intake.KnownValues;
import org.mangomoment.ingest.intake.NewStory;
import org.mangomoment.ingest.intake.Reason;
import org.mangomoment.ingest.intake.Reason.Kind;
import org.mangomoment.ingest.intake.Source;
import org.mangomoment.schemas.Door;

/// Reads the fields of the form as a story.
final class FormReading {
    /// The wording of the consent boxes in nl.properties and en.properties. A changed wording gets the next number.
    static final String WORDING = "form-1";

    private FormReading() {}

    /// @param key      idempotency key of the form
    /// @param language nl or en
    static NewStory read(FormBody body, String key, String language) {
        var contact = contact(body);
        return new NewStory(
                new Source("form", "general", Door.FORM, List.of(), language, WORDING),
                key,
                body.typed("text"),
                null,
                circumstances(body),
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
            reasons.add(new Reason("contact.email", Kind.MISSING, "neither an e-mail address nor a phone number"));
        }
        var year = body.typed("year").strip();
        if (!year.isEmpty() && year(year) == null) {
            reasons.add(new Reason("period.year", Kind.MALFORMED, "is not a year"));
        }
        return reasons;
    }

    private static boolean reachable(@Nullable ContactDetails contact) {
        return contact != null && (contact.email() != null || contact.phone() != null);
    }

    private static Circumstances circumstances(FormBody body) {
        return new Circumstances(
                told(body, "teller"),
                "unknown",
                "unknown",
                told(body, "setting"),
                told(body, "oncological"),
                null,
                year(body.typed("year").strip()),
                orNull(body.typed("season")));
    }

    private static Map<String, Boolean> consent(FormBody body) {
        var consent = new HashMap<String, Boolean>();
        KnownValues.PURPOSES.forEach(purpose -> consent.put(purpose, body.ticked(purpose)));
        return consent;
    }

    private static @Nullable ContactDetails contact(FormBody body) {
        var name = orNull(body.typed("name"));
        var email = orNull(body.typed("email"));
        var phone = orNull(body.typed("phone"));
        return name == null && email == null && phone == null ? null : new ContactDetails(name, email, phone);
    }

    private static String told(FormBody body, String name) {
        var value = body.typed(name);
        return value.isEmpty() ? "unknown" : value;
    }

    private static @Nullable Integer year(String text) {
        try {
            return text.isEmpty() ? null : Integer.valueOf(text);
        } catch (NumberFormatException _) {
            return null;
        }
    }

    private static @Nullable String orNull(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
