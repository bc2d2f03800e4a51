package org.mangomoment.ingest.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.text.CleanText;
import org.mangomoment.schemas.Consent;
import org.mangomoment.schemas.Contact;
import org.mangomoment.schemas.Receipt;
import org.mangomoment.schemas.StoryField;
import org.mangomoment.schemas.Submission;
import org.mangomoment.schemas.ToldFields;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.ValueKind;

/// A story as the records that go to Kafka.
///
/// @param id       the story's id
/// @param bodyHash SHA-256 of the content, lower-case hex
/// @param at       when it was taken
/// @param revision which state of the sender's response it is, if the sender says so
/// @param taken    when an earlier state was first taken, whose place it takes; null for a new story
/// @param answered true when the teller has answered on consent personally, which stands then
record StoryRecords(
        NewStory story,
        String id,
        String bodyHash,
        Instant at,
        @Nullable String revision,
        @Nullable Instant taken,
        boolean answered) {
    /// What must be durable before the receipt: the submission, and the consent and contact if there are any. What
    /// takes the place of an earlier state leaves nothing of that state, neither consent nor contact.
    List<ProducerRecord<byte[], byte[]>> content() {
        var records = new ArrayList<ProducerRecord<byte[], byte[]>>();
        records.add(Topics.SUBMISSIONS.record(id, submission()));
        var purposes = purposes();
        if (!answered && (taken != null || !purposes.isEmpty())) {
            records.add(Topics.CONSENTS.record(id, consent(purposes)));
        }
        if (story.contact() != null) {
            var contact = story.contact().clean();
            records.add(Topics.CONTACTS.record(
                    id,
                    new Contact(
                            id,
                            contact.name(),
                            contact.email(),
                            contact.phone(),
                            story.source().language(),
                            at)));
        } else if (taken != null) {
            records.add(Topics.CONTACTS.record(id, null));
        }
        return records;
    }

    /// What is remembered.
    Receipt receipt() {
        var source = story.source();
        return new Receipt(
                id, bodyHash, source.channel(), source.door(), source.language(), taken == null ? at : taken, revision);
    }

    private Submission submission() {
        var source = story.source();
        var submission = Submission.newBuilder()
                .setStoryId(id)
                .setText(story.text())
                .setChannel(source.channel())
                .setCampaign(source.campaign())
                .setDoor(source.door())
                .setReceivedAt(at)
                .setBodyHash(bodyHash)
                .setKnownNames(story.knownNames().stream()
                        .map(name -> CleanText.of(name).text())
                        .toList())
                .setSenderCheck(story.senderCheck())
                .build();
        ToldFields.write(cleaned(story.circumstances().told()), submission);
        return submission;
    }

    private static Map<StoryField, String> cleaned(Map<StoryField, String> told) {
        var cleaned = new EnumMap<StoryField, String>(StoryField.class);
        told.forEach((field, value) -> cleaned.put(
                field,
                field.kind() instanceof ValueKind.Text ? CleanText.of(value).text() : value));
        return cleaned;
    }

    private Map<String, Boolean> purposes() {
        if (!story.consent().isEmpty()) {
            return story.consent();
        }
        var purposes = new HashMap<String, Boolean>();
        story.source().defaultConsent().forEach(purpose -> purposes.put(purpose, true));
        return purposes;
    }

    private Consent consent(Map<String, Boolean> purposes) {
        var source = story.source();
        return new Consent(id, purposes, source.wording(), source.language(), source.given(), at);
    }
}
