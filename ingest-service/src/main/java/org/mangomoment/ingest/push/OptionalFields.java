package org.mangomoment.ingest.push;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.intake.ContactDetails;
import org.mangomoment.ingest.intake.NewStory;
import org.mangomoment.ingest.intake.Reason;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.ContactField;

/// What a story can do without: a wrong field among these never costs the story, since nobody behind a webhook or a
/// table can ask the teller again. Consent is not among them.
final class OptionalFields {
    private static final Set<String> REQUIRED = Set.of("", "text", "idempotencyKey", "id");

    private OptionalFields() {}

    static boolean contain(String field) {
        return !REQUIRED.contains(field)
                && !field.equals(ConsentPurpose.OBJECT)
                && !field.startsWith(ConsentPurpose.OBJECT + ".");
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
                story.circumstances().without(fields),
                story.consent(),
                contact,
                contact == null || contact.name() == null ? List.of() : List.of(contact.name()),
                story.senderCheck());
    }

    private static @Nullable ContactDetails contact(@Nullable ContactDetails told, Set<String> wrong) {
        if (told == null) {
            return null;
        }
        var name = text(ContactField.NAME.path(), told.name(), wrong);
        var email = text(ContactField.EMAIL.path(), told.email(), wrong);
        var phone = text(ContactField.PHONE.path(), told.phone(), wrong);
        return name == null && email == null && phone == null ? null : new ContactDetails(name, email, phone);
    }

    private static @Nullable String text(String field, @Nullable String told, Set<String> wrong) {
        return wrong.contains(field) ? null : told;
    }
}
