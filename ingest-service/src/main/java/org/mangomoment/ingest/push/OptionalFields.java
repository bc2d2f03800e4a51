package org.mangomoment.ingest.push;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.intake.Circumstances;
import org.mangomoment.ingest.intake.ContactDetails;
import org.mangomoment.ingest.intake.NewStory;
import org.mangomoment.ingest.intake.Reason;

/// What a story can do without: a wrong field among these never costs the story, since nobody behind a webhook or a
/// table can ask the teller again. Consent is not among them.
final class OptionalFields {
    private static final Set<String> REQUIRED = Set.of("", "text", "idempotencyKey", "id");

    private OptionalFields() {}

    static boolean contain(String field) {
        return !REQUIRED.contains(field) && !field.equals("consent") && !field.startsWith("consent.");
    }

    /// A story without some of its optional fields; a season goes with its year.
    static NewStory without(NewStory story, List<Reason> reasons) {
        var fields = reasons.stream().map(Reason::field).collect(Collectors.toSet());
        if (fields.isEmpty()) {
            return story;
        }
        var contact = contact(story.contact(), fields);
        return new NewStory(
                story.source(),
                story.idempotencyKey(),
                story.text(),
                fields.contains("language") ? null : story.language(),
                circumstances(story.circumstances(), fields),
                story.consent(),
                contact,
                contact == null || contact.name() == null ? List.of() : List.of(contact.name()),
                story.senderCheck());
    }

    private static Circumstances circumstances(Circumstances told, Set<String> wrong) {
        var noYear = wrong.contains("period.year");
        return new Circumstances(
                word("teller", told.teller(), wrong),
                word("giver", told.giver(), wrong),
                word("receiver", told.receiver(), wrong),
                word("setting", told.setting(), wrong),
                word("oncological", told.oncological(), wrong),
                text("organisation", told.organisation(), wrong),
                noYear ? null : told.year(),
                noYear ? null : text("period.season", told.season(), wrong));
    }

    private static @Nullable ContactDetails contact(@Nullable ContactDetails told, Set<String> wrong) {
        if (told == null) {
            return null;
        }
        var name = text("contact.name", told.name(), wrong);
        var email = text("contact.email", told.email(), wrong);
        var phone = text("contact.phone", told.phone(), wrong);
        return name == null && email == null && phone == null ? null : new ContactDetails(name, email, phone);
    }

    private static String word(String field, String told, Set<String> wrong) {
        return wrong.contains(field) ? "unknown" : told;
    }

    private static @Nullable String text(String field, @Nullable String told, Set<String> wrong) {
        return wrong.contains(field) ? null : told;
    }
}
